import { linkSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { GoldserveError } from '../errors.ts';
import { birthOf, isAlive } from './process.ts';

/** A process that cannot be taken for another one that got the same id later. */
export interface Identity {
  pid: number;
  birth: string | undefined;
}

export const identityOf = (pid: number): Identity => ({ pid, birth: birthOf(pid) });

export function lives(process: Identity): boolean {
  return isAlive(process.pid) && birthOf(process.pid) === process.birth;
}

/**
 * Runs `work` while no other process holds the lock of `folder`. A lock whose holder died is taken over.
 * @throws GoldserveError `embedded-server-failed` after `patience` ms of waiting.
 */
export async function locked<T>(folder: string, work: () => Promise<T>, patience = 120_000) {
  const file = join(folder, 'lock');
  const deadline = Date.now() + patience;
  while (!take(file)) {
    if (Date.now() > deadline) throw held(file);
    await sleep(50);
  }
  return work().finally(() => rmSync(file, { force: true }));
}

let serial = 0;

/** One attempt. The file appears with its content, by a link, so that nobody reads half of it. */
function take(file: string): boolean {
  const draft = `${file}.${process.pid}.${serial++}`;
  writeFileSync(draft, JSON.stringify(identityOf(process.pid)));
  try {
    linkSync(draft, file);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    dropDead(file, draft);
    return false;
  } finally {
    rmSync(draft, { force: true });
  }
}

function dropDead(file: string, draft: string): void {
  const holder = holderOf(file);
  if (!holder || lives(holder)) return;
  // Renamed first: of several that found it dead, one moves it, and none can remove a lock taken since.
  try {
    renameSync(file, `${draft}.dead`);
  } catch {
    return;
  }
  const moved = holderOf(`${draft}.dead`);
  if (moved && lives(moved)) linkBack(`${draft}.dead`, file);
  rmSync(`${draft}.dead`, { force: true });
}

function linkBack(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    // Taken by a third one meanwhile; the server's own lock on its files decides between the two.
  }
}

function holderOf(file: string): Identity | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Identity;
  } catch {
    return undefined;
  }
}

function held(file: string): GoldserveError {
  const pid = holderOf(file)?.pid;
  return new GoldserveError(
    'embedded-server-failed',
    `process ${pid} has been starting or stopping the server for too long (${file})`,
  );
}
