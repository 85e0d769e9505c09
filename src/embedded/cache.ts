import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The per-user folder for programs that were downloaded: they outlive any DATA_DIR. XDG_CACHE_HOME is the
 * system's convention, not a setting of goldserve.
 */
export function cacheFolder(...parts: string[]): string {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  const folder = join(base, 'goldserve', ...parts);
  mkdirSync(folder, { recursive: true });
  return folder;
}
