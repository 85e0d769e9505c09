import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { locked } from '../embedded/lock.ts';
import { GoldserveError } from '../errors.ts';
import { makeFolder } from '../folder.ts';
import { type KeyRecord, keyRecord } from './key.ts';

/*
 * The keys, in DATA_DIR/access/keys.json: readable while MongoDB is away, and before it is there. Revoked ones stay, so
 * that taking away the last key does not open the door.
 */

const content = z.object({ format: z.literal(1), keys: z.array(keyRecord) });

export const accessFolder = (dataDir: string) => join(dataDir, 'access');
export const keysFile = (dataDir: string) => join(accessFolder(dataDir), 'keys.json');

/** No file: no keys. @throws GoldserveError `keys-unreadable` */
export function readKeys(dataDir: string): KeyRecord[] {
  const file = keysFile(dataDir);
  try {
    return content.parse(JSON.parse(readFileSync(file, 'utf8'))).keys;
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw new GoldserveError('keys-unreadable', `${file} is not a list of keys`, { cause: thrown });
  }
}

/** Changes with every change of the file. */
export function keysStamp(dataDir: string): string {
  const stat = statSync(keysFile(dataDir), { throwIfNoEntry: false });
  return stat ? `${stat.ino} ${stat.mtimeMs} ${stat.size}` : 'none';
}

/** Replaces the keys by what `change` makes of them; of two commands at once one waits. */
export async function changeKeys<T>(
  dataDir: string,
  change: (keys: KeyRecord[]) => { keys: KeyRecord[]; result: T },
): Promise<T> {
  const folder = accessFolder(dataDir);
  makeFolder(folder);
  return locked(folder, async () => {
    const { keys, result } = change(readKeys(dataDir));
    write(keysFile(dataDir), JSON.stringify({ format: 1, keys }, null, 2));
    return result;
  });
}

/** The old keys or the new ones, whenever it is killed; for the owner's eyes alone. */
function write(file: string, text: string): void {
  const draft = `${file}.${process.pid}`;
  const handle = openSync(draft, 'w', 0o600);
  try {
    writeSync(handle, text);
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(draft, file);
}
