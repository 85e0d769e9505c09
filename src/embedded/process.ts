import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/* Processes as the operating system knows them: alive or not, which program, from when, and how to end one. */

export interface Launch {
  command: string;
  args: string[];
  /** What the program prints is appended to this file. */
  logFile: string;
  /** Runs as this account; undefined: as the caller. */
  account?: Account;
  /** The signal sent to the program when this process ends, however it ends. */
  deathSignal: NodeJS.Signals;
}

export interface Account {
  uid: number;
  gid: number;
  /** Linux capability to keep, as setpriv names it (`dac_read_search`). */
  capability?: string;
}

let setpriv: boolean | undefined;

/** Whether setpriv (util-linux) is there: it ties a program's life to its parent's. */
export function hasSetpriv(): boolean {
  setpriv ??=
    spawnSync('setpriv', ['--pdeathsig', 'SIGTERM', 'true'], { stdio: 'ignore' }).status === 0;
  return setpriv;
}

/** `command` as it must be run to change account and, with `deathSignal`, to end with its parent. */
export function wrapped(
  command: string,
  args: string[],
  options: { account?: Account; deathSignal?: NodeJS.Signals },
): [command: string, args: string[], ids: { uid?: number; gid?: number }] {
  const { account, deathSignal } = options;
  const ids = account ? { uid: account.uid, gid: account.gid } : {};
  if (!hasSetpriv()) return [command, args, ids];
  const flags = [
    ...(account ? accountFlags(account) : []),
    ...(deathSignal ? ['--pdeathsig', deathSignal] : []),
  ];
  return flags.length ? ['setpriv', [...flags, command, ...args], {}] : [command, args, ids];
}

function accountFlags({ uid, gid, capability }: Account): string[] {
  const ids = ['--reuid', `${uid}`, '--regid', `${gid}`, '--clear-groups'];
  if (!capability) return ids;
  const kept = ['--inh-caps', `-all,+${capability}`, '--ambient-caps', `+${capability}`];
  // Without this bit, access(2), with which PostgreSQL looks at its own programs, leaves capabilities aside.
  return [...ids, '--securebits', '+no_setuid_fixup', ...kept];
}

/**
 * Starts a server in a session of its own: a signal to this process group (Ctrl-C) does not reach it, so that it
 * can be stopped in order; where setpriv is present it ends with this process, even killed.
 */
export function launch(server: Launch): ChildProcess {
  const out = openSync(server.logFile, 'a');
  const [command, args, ids] = wrapped(server.command, server.args, server);
  const child = spawn(command, args, {
    ...ids,
    cwd: '/',
    detached: true,
    stdio: ['ignore', out, out],
  });
  closeSync(out);
  child.unref();
  return child;
}

/** true while a process of that id exists and is not a zombie. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return statusOf(pid)?.[0] !== 'Z';
}

/** When the process started, as an opaque text: the same id with another text is another process. */
export function birthOf(pid: number): string | undefined {
  return process.platform === 'linux' ? statusOf(pid)?.[19] : ps(pid, 'lstart=');
}

/** The command line of a process, or an empty text. */
export function commandLine(pid: number): string {
  if (process.platform !== 'linux') return ps(pid, 'args=') ?? '';
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    return '';
  }
}

/**
 * Ends a process: `signal`, then SIGKILL when it is still there after `patience` ms.
 * @returns false when even SIGKILL did not end it within 5 s.
 */
export async function endProcess(pid: number, signal: NodeJS.Signals, patience = 20_000) {
  if (await endsAfter(pid, signal, patience)) return true;
  return endsAfter(pid, 'SIGKILL', 5_000);
}

/** Waits until the process is gone. @returns false after `patience` ms. */
export async function isGone(pid: number, patience: number): Promise<boolean> {
  const deadline = Date.now() + patience;
  while (isAlive(pid)) {
    if (Date.now() > deadline) return false;
    await sleep(25);
  }
  return true;
}

/** A TCP port of 127.0.0.1 that is free now: `preferred` when it is. */
export async function freePort(preferred = 0): Promise<number> {
  return (await tryPort(preferred)) ?? (await tryPort(0)) ?? 0;
}

async function endsAfter(pid: number, signal: NodeJS.Signals, patience: number) {
  try {
    process.kill(pid, signal);
  } catch {
    return !isAlive(pid);
  }
  return isGone(pid, patience);
}

function tryPort(port: number): Promise<number | undefined> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(undefined));
    server.listen(port, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve(typeof address === 'object' ? address?.port : undefined));
    });
  });
}

/** Linux: the fields of /proc/<pid>/stat after the program's name (which may hold spaces); the first is the state. */
function statusOf(pid: number): string[] | undefined {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

function ps(pid: number, field: string): string | undefined {
  try {
    return execFileSync('ps', ['-o', field, '-p', `${pid}`], { encoding: 'utf8' }).trim();
  } catch {
    return undefined;
  }
}
