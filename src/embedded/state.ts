import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Identity, lives } from './lock.ts';
import { commandLine, isAlive } from './process.ts';

/* Which process serves a folder, where, and for whom: `server.json` beside the server's files. */

/** Kept after a stop: the next start takes the same port where it is free. */
export interface State {
  server: Identity;
  owner: Identity;
  port: number;
}

const stateFile = (folder: string) => join(folder, 'server.json');

export function readState(folder: string): State | undefined {
  try {
    return JSON.parse(readFileSync(stateFile(folder), 'utf8')) as State;
  } catch {
    return undefined;
  }
}

export function remember(folder: string, state: State): void {
  writeFileSync(`${stateFile(folder)}.tmp`, JSON.stringify(state));
  renameSync(`${stateFile(folder)}.tmp`, stateFile(folder));
}

/**
 * The process that serves the folder now. A process id on disk may belong to somebody else today (a new boot, a
 * new container): it counts only if its command line names these files.
 */
export function runningPid(
  { pidFile, mark }: { pidFile: string; mark: string },
  state: State | undefined,
): number | undefined {
  if (state && lives(state.server) && commandLine(state.server.pid).includes(mark)) {
    return state.server.pid;
  }
  const pid = Number.parseInt(readText(pidFile), 10);
  return pid > 0 && isAlive(pid) && commandLine(pid).includes(mark) ? pid : undefined;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
