import { mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** [latitude, longitude] of what was asked for; null: the geocoder knows no such place. */
export type Places = Map<string, [number, number] | null>;

/**
 * The answers of one geocoder in a file; another's, or a file that cannot be read, counts as empty. `save` replaces
 * the file at once: a reader, or a run that was killed, sees the old or the new one.
 */
export async function openCache(
  file: string,
  geocoder: string,
): Promise<{ places: Places; save(): Promise<void> }> {
  const places = await read(file, geocoder);
  return { places, save: () => write(file, { geocoder, places: Object.fromEntries(places) }) };
}

async function read(file: string, geocoder: string): Promise<Places> {
  try {
    const content = JSON.parse(await readFile(file, 'utf8'));
    if (content.geocoder !== geocoder) return new Map();
    return new Map(Object.entries(content.places as object).filter(([, at]) => isPlace(at)));
  } catch {
    return new Map();
  }
}

function isPlace(at: unknown): boolean {
  return at === null || (Array.isArray(at) && at.length === 2 && at.every(Number.isFinite));
}

async function write(file: string, content: object): Promise<void> {
  await mkdir(dirname(file), { recursive: true });
  const draft = `${file}.tmp-${process.pid}`;
  const handle = await open(draft, 'w');
  try {
    await handle.writeFile(JSON.stringify(content));
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(draft, file);
}
