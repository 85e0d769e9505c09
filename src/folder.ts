import { existsSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GoldserveError } from './errors.ts';

/** Makes a folder and proves that it can be written. @throws GoldserveError `data-dir-unwritable`, `disk-full`. */
export function makeFolder(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`);
  try {
    makeWithParents(folder);
    writeFileSync(probe, 'probe');
    rmSync(probe);
  } catch (cause) {
    const { code, message } = cause as NodeJS.ErrnoException;
    const kind = code === 'ENOSPC' ? 'disk-full' : 'data-dir-unwritable';
    throw new GoldserveError(kind, message, { cause });
  }
}

/** As `mkdir` with `recursive`, which never returns where a file system answers ENOENT for a new folder (/proc). */
function makeWithParents(path: string): void {
  if (existsSync(path)) return;
  makeWithParents(dirname(path));
  try {
    mkdirSync(path);
  } catch (thrown) {
    if ((thrown as NodeJS.ErrnoException).code !== 'EEXIST') throw thrown;
  }
}

/** Bytes of a file, or of all that a folder holds; 0 for what is not there, or goes while it is looked at. */
export function bytesOf(path: string): number {
  try {
    const found = statSync(path);
    if (!found.isDirectory()) return found.size;
    return readdirSync(path).reduce((total, name) => total + bytesOf(join(path, name)), 0);
  } catch {
    return 0;
  }
}
