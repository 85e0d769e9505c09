import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';
import { findMongod } from '../../src/embedded/mongod-program.ts';
import { endProcess, freePort, launch } from '../../src/embedded/process.ts';

/** A MongoDB of the test's own, to be taken away and brought back on the same port. */
export interface PrivateMongod {
  uri: string;
  start(): Promise<void>;
  /** In order, as an operator stops it. */
  stop(): Promise<void>;
  /** SIGSTOP: the port accepts connections and nothing answers. */
  hang(): void;
  resume(): void;
  /** Stops it and removes its files. */
  remove(): Promise<void>;
}

export async function privateMongod(kind: 'replica set' | 'standalone'): Promise<PrivateMongod> {
  const folder = await mkdtemp(join(tmpdir(), 'goldserve-mongod-'));
  const program = await findMongod({ report: () => {} });
  const port = await freePort();
  const set = kind === 'replica set' ? ['--replSet', 'away'] : [];
  const uri = `mongodb://127.0.0.1:${port}/?directConnection=true`;
  let pid = 0;
  const start = async () => {
    const args = [
      '--dbpath',
      folder,
      '--port',
      `${port}`,
      '--bind_ip',
      '127.0.0.1',
      ...set,
      ...flags,
    ];
    const logFile = join(folder, 'server.log');
    const child = launch({ command: program.path, args, logFile, deathSignal: 'SIGTERM' });
    pid = child.pid as number;
    await writable(uri, port, kind);
  };
  const stop = async () => {
    if (pid) await endProcess(pid, 'SIGTERM');
    pid = 0;
  };
  await start();
  return {
    uri,
    start,
    stop,
    hang: () => void process.kill(pid, 'SIGSTOP'),
    resume: () => void process.kill(pid, 'SIGCONT'),
    remove: async () => {
      await stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

const flags = [
  ...['--nounixsocket', '--wiredTigerCacheSizeGB', '0.25'],
  // Lets a test have the server fail a command, as a real one does now and then.
  ...['--setParameter', 'enableTestCommands=1'],
  ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
];

async function writable(uri: string, port: number, kind: string): Promise<void> {
  const client = await new MongoClient(uri).connect();
  const admin = client.db('admin');
  if (kind === 'replica set') {
    const config = { _id: 'away', members: [{ _id: 0, host: `127.0.0.1:${port}` }] };
    // AlreadyInitialized: it is a restart.
    await admin.command({ replSetInitiate: config }).catch(ignore(23));
  }
  while (!(await admin.command({ hello: 1 })).isWritablePrimary) await sleep(50);
  await client.close();
}

const ignore = (expected: number) => (error: { code?: number }) => {
  if (error.code !== expected) throw error;
};
