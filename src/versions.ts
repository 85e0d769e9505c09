import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sync } from './lake.ts';
import type { NextPointer } from './publish/pointer-store.ts';

/*
 * The versions that can still be asked for: DATA_DIR/versions/<version>.json says of each where the lake holds its rows,
 * as the pointer said when it was published. Beside the lake, and not in MongoDB: it is of use only where the files are.
 */

/** How many versions stay, and of how many months one; null: of every month. */
export interface Keep {
  versions: number;
  months: number | null;
}

/** As `newRunId` makes them. */
const VERSION = /^\d{8}T\d{9}Z-[0-9a-f]{6}$/;
/** Records read lately. */
const MOST_KNOWN = 16;

export const isVersion = (text: string) => VERSION.test(text);

export class Versions {
  readonly folder: string;
  readonly #known = new Map<string, NextPointer>();

  constructor(dataDir: string) {
    this.folder = join(dataDir, 'versions');
  }

  /** Oldest first. */
  names(): string[] {
    if (!existsSync(this.folder)) return [];
    const files = readdirSync(this.folder).filter((file) => file.endsWith('.json'));
    return files
      .map((file) => file.slice(0, -'.json'.length))
      .filter(isVersion)
      .sort();
  }

  /** What a version is; undefined: it is not kept here, or its record cannot be read. */
  read(version: string): NextPointer | undefined {
    const path = this.#path(version);
    if (!isVersion(version) || !existsSync(path)) return undefined;
    const record = this.#known.get(version) ?? parsed<NextPointer>(path);
    if (!record) return undefined;
    this.#known.delete(version);
    this.#known.set(version, record);
    for (const [oldest] of this.#known) {
      if (this.#known.size <= MOST_KNOWN) break;
      this.#known.delete(oldest);
    }
    return record;
  }

  /** The first record of a version stays: what is answered of it never changes. */
  async write(record: NextPointer): Promise<void> {
    const path = this.#path(record.version);
    if (!isVersion(record.version) || existsSync(path)) return;
    await writeWhole(this.folder, path, record);
  }

  async remove(version: string): Promise<void> {
    this.#known.delete(version);
    await rm(this.#path(version), { force: true });
  }

  #path(version: string): string {
    return join(this.folder, `${version}.json`);
  }
}

/** The newest versions, and of each month the last one. */
export function keptVersions(names: readonly string[], { versions, months }: Keep): Set<string> {
  const sorted = [...names].sort();
  const lastOf = new Map(sorted.map((name) => [name.slice(0, 'YYYYMM'.length), name]));
  const monthly = [...lastOf.values()];
  const kept = months === null ? monthly : monthly.slice(monthly.length - months);
  return new Set([...kept, ...sorted.slice(-versions)]);
}

/** A file that is whole or not there, whatever dies meanwhile. */
export async function writeWhole(folder: string, path: string, content: unknown): Promise<void> {
  await mkdir(folder, { recursive: true });
  const draft = `${path}.tmp-${process.pid}`;
  await writeFile(draft, JSON.stringify(content));
  await sync(draft);
  await rename(draft, path);
  await sync(folder);
}

/** A pointer, or what holds one, as it was written; undefined: it cannot be read. */
export function parsed<T>(path: string): T | undefined {
  try {
    const isTime = (key: string) => key === 'published_at' || key === 'changed_at';
    return JSON.parse(readFileSync(path, 'utf8'), (key, value) =>
      isTime(key) && typeof value === 'string' ? new Date(value) : value,
    ) as T;
  } catch {
    return undefined;
  }
}
