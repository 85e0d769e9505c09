import { setTimeout as sleep } from 'node:timers/promises';
import type { GoldserveError } from '../errors.ts';
import type { Log } from '../log.ts';
import type { Report } from '../report.ts';
import { type Identity, identityOf, lives, locked } from './lock.ts';
import { type Account, endProcess, freePort, launch } from './process.ts';
import { complaint, logFile, newLog, serverFailure } from './server-log.ts';
import { readState, remember, runningPid, type State } from './state.ts';

/*
 * The life of a server that goldserve brings itself, the same for MongoDB, PostgreSQL and MariaDB. One server per folder;
 * the process that starts it owns it and stops it; others that need it join it. It ends with its owner. What a
 * killed owner left behind is ended, never adopted: it may be on its way out already. A server that disappears
 * while a process needs it is started again, on the same port where it is free.
 */
export interface Server {
  /** `mongodb`: for progress and messages. */
  name: string;
  /** Holds its files, its log, its state. */
  folder: string;
  /** The file in which the server itself keeps its process id while it runs. */
  pidFile: string;
  /** Stands in the command line of this server and of no other: flag and folder of its files. */
  mark: string;
  stopSignal: NodeJS.Signals;
  account?: Account;
  command(port: number): { command: string; args: string[] };
  /** true when the server at this port is the one of this folder, and ready. Never throws. */
  answers(port: number): Promise<boolean>;
  /** After each start, before anybody uses it. */
  prepare(port: number): Promise<void>;
}

export interface Context {
  log: Log;
  report: Report;
}

export interface Supervised {
  readonly port: number;
  /** true: this process started it, and its `stop` stops it. */
  readonly owned: boolean;
  /** Ends the server when it is this process's own; takes less than 30 s. */
  stop(): Promise<void>;
}

const START_PATIENCE = 120_000;
const JOIN_PATIENCE = 20_000;
const WATCH_EVERY = 1_000;
const ATTEMPTS = 5;
/** What another start mends: the port was taken meanwhile; a killed server or its children are not yet gone. */
const PASSING =
  /address already in use|could not bind|shared memory block|lock file .* exists|unable to lock|can't lock/i;

/**
 * Joins the running server of the folder, or starts it.
 * @throws GoldserveError `embedded-server-failed`, `disk-full`.
 */
export async function supervise(server: Server, context: Context): Promise<Supervised> {
  const open = () => locked(server.folder, () => joinOrStart(server, context.report));
  let state = await open();
  const mend = async () => {
    context.log.warn(`the embedded ${server.name} is gone; starting it again`);
    state = await open();
  };
  const unwatch = watch(() => lives(state.server), mend, context.log);
  return {
    get port() {
      return state.port;
    },
    get owned() {
      return isMine(state.owner);
    },
    stop: async () => {
      await unwatch();
      if (isMine(state.owner)) await locked(server.folder, () => end(server, state.server.pid));
    },
  };
}

/** Calls `mend` whenever `isThere` is false. @returns what ends the watch, after a mending under way. */
function watch(isThere: () => boolean, mend: () => Promise<void>, log: Log) {
  let mending: Promise<void> | undefined;
  const look = () => {
    if (mending || isThere()) return;
    mending = mend()
      .catch((error) => log.error({ err: error }, 'an embedded server could not be started again'))
      .finally(() => {
        mending = undefined;
      });
  };
  const timer = setInterval(look, WATCH_EVERY).unref();
  return async () => {
    clearInterval(timer);
    await mending;
  };
}

const isMine = (owner: Identity) => owner.pid === process.pid && lives(owner);

async function joinOrStart(server: Server, report: Report): Promise<State> {
  const state = readState(server.folder);
  const pid = runningPid(server, state);
  if (pid !== undefined && state?.server.pid === pid && lives(state.owner)) {
    return joined(server, state);
  }
  if (pid !== undefined) {
    report({ at: `${server.name}:end-orphan`, pid });
    await end(server, pid);
  }
  return start(server, state?.port, report);
}

async function joined(server: Server, state: State): Promise<State> {
  const deadline = Date.now() + JOIN_PATIENCE;
  while (!(await server.answers(state.port))) {
    if (Date.now() > deadline || !lives(state.server)) {
      throw failed(server, `process ${state.server.pid} does not answer on port ${state.port}`);
    }
    await sleep(100);
  }
  return state;
}

async function start(
  server: Server,
  wantedPort: number | undefined,
  report: Report,
  attempt = 1,
): Promise<State> {
  const port = await freePort(wantedPort);
  report({ at: `${server.name}:start`, port });
  newLog(server.folder);
  const state = { server: await spawned(server, port), owner: identityOf(process.pid), port };
  try {
    remember(server.folder, state);
    await ready(server, state);
    await server.prepare(port);
    return state;
  } catch (error) {
    await end(server, state.server.pid);
    if (attempt === ATTEMPTS || !PASSING.test(String(error))) throw error;
    await sleep(500 * attempt);
    return start(server, undefined, report, attempt + 1);
  }
}

async function spawned(server: Server, port: number): Promise<Identity> {
  const child = launch({
    ...server.command(port),
    logFile: logFile(server.folder),
    account: server.account,
    deathSignal: server.stopSignal,
  });
  const pid = await new Promise<number>((resolve, reject) => {
    child.once('error', (error) => reject(failed(server, error.message)));
    child.once('spawn', () => resolve(child.pid as number));
  });
  return identityOf(pid);
}

async function ready(server: Server, { server: process_, port }: State): Promise<void> {
  const deadline = Date.now() + START_PATIENCE;
  while (!(await server.answers(port))) {
    if (!lives(process_)) throw failed(server, complaint(server.folder));
    if (Date.now() > deadline) throw failed(server, `not ready after ${START_PATIENCE / 1000} s`);
    await sleep(50);
  }
}

async function end(server: Server, pid: number): Promise<void> {
  const ended = await endProcess(pid, server.stopSignal);
  if (!ended) throw failed(server, `process ${pid} could not be ended`);
}

function failed(server: Server, reason: string): GoldserveError {
  return serverFailure(server.name, `${reason} (log: ${logFile(server.folder)})`);
}
