import { existsSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { GoldserveError } from '../errors.ts';

/* The text log of a server: `server.log` of the last start, `server.log.1` of the one before. */

export const logFile = (folder: string) => join(folder, 'server.log');

/** Called before a start: the log of a server that runs is never moved. */
export function newLog(folder: string): void {
  if (existsSync(logFile(folder))) renameSync(logFile(folder), `${logFile(folder)}.1`);
}

/** The last complaints of a server that ended, else its last lines. */
export function complaint(folder: string): string {
  const lines = readFileSync(logFile(folder), 'utf8').slice(-20_000).trim().split('\n');
  const bad = lines.filter((line) =>
    /"s":"[EF]"|\b(FATAL|PANIC|ERROR|error while)\b|free disk space/.test(line),
  );
  return (bad.length ? bad : lines).slice(-2).map(readable).join('; ') || 'it ended at once';
}

/** MongoDB logs JSON lines: message and error are what a person needs of one. */
function readable(line: string): string {
  try {
    const { msg, attr } = JSON.parse(line) as { msg: string; attr?: { error?: unknown } };
    return attr ? `${msg} ${JSON.stringify(attr.error ?? attr)}`.slice(0, 400) : msg;
  } catch {
    return line.slice(0, 400);
  }
}

const FULL_DISK = /no space left on device|check free disk space/i;

/** What a server said when it failed, as an error of the catalogue. */
export function serverFailure(name: string, reason: string): GoldserveError {
  const code = FULL_DISK.test(reason) ? 'disk-full' : 'embedded-server-failed';
  return new GoldserveError(code, `${name}: ${reason}`);
}
