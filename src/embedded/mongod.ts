import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Db, MongoClient, MongoNetworkError } from 'mongodb';
import { GoldserveError } from '../errors.ts';
import { makeFolder } from '../folder.ts';
import { findMongod, type Program } from './mongod-program.ts';
import { type Context, type Server, supervise } from './supervise.ts';

/* The MongoDB that goldserve brings where none is configured: a one-node replica set under DATA_DIR. */

const REPLICA_SET = 'goldserve';
const PRIMARY_PATIENCE = 90_000;

export interface EmbeddedMongo {
  readonly uri: string;
  /** true: this process started it, and its `stop` stops it. */
  readonly owned: boolean;
  stop(): Promise<void>;
}

/**
 * Joins the MongoDB of this data folder, or starts it, getting the program first where it is missing.
 * @throws GoldserveError `embedded-server-missing`, `embedded-version`, `embedded-server-failed`,
 *   `data-dir-unwritable`, `disk-full`.
 */
export async function openEmbeddedMongo(dataDir: string, context: Context): Promise<EmbeddedMongo> {
  const folder = join(dataDir, 'mongodb');
  makeFolder(folder);
  const program = await findMongod(context);
  checkVersion(folder, program);
  const supervised = await supervise(mongoServer(realpathSync(folder), program), context);
  return {
    get uri() {
      return uriOf(supervised.port);
    },
    get owned() {
      return supervised.owned;
    },
    stop: () => supervised.stop(),
  };
}

const uriOf = (port: number) =>
  `mongodb://127.0.0.1:${port}/?replicaSet=${REPLICA_SET}&directConnection=true`;

function mongoServer(folder: string, program: Program): Server {
  const data = join(folder, 'data');
  mkdirSync(data, { recursive: true });
  return {
    name: 'mongodb',
    folder,
    pidFile: join(data, 'mongod.lock'),
    mark: `--dbpath ${data} `,
    stopSignal: 'SIGTERM',
    command: (port) => ({ command: program.path, args: flags(data, port) }),
    answers: (port) => answers(port, data),
    prepare: async (port) => {
      await becomePrimary(port);
      writeFileSync(versionFile(folder), `${program.version}\n`);
    },
  };
}

function flags(data: string, port: number): string[] {
  return [
    ...['--dbpath', data, '--port', `${port}`, '--bind_ip', '127.0.0.1', '--nounixsocket'],
    ...['--replSet', REPLICA_SET, '--oplogSize', '1024', '--wiredTigerCacheSizeGB', '0.5'],
    ...['--quiet', '--slowms', '2000'],
    // Its hourly diagnostic files would only grow beside the data.
    ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
    // A primary waits 15 s by default for a successor that a single node does not have.
    ...['--setParameter', 'shutdownTimeoutMillisForSignaledShutdown=100'],
  ];
}

/** true when the server at this port keeps its files in `data` and has its replica set to be ready, or to make. */
async function answers(port: number, data: string): Promise<boolean> {
  if (!(await listens(port))) return false;
  try {
    return await withAdmin(port, async (admin) => {
      const { parsed } = await admin.command({ getCmdLineOpts: 1 });
      return parsed.storage.dbPath === data;
    });
  } catch {
    return false;
  }
}

/** Makes the replica set, or moves it to this port, and waits until it takes writes. */
async function becomePrimary(port: number): Promise<void> {
  const deadline = Date.now() + PRIMARY_PATIENCE;
  for (;;) {
    try {
      return await withAdmin(port, (admin) => configured(admin, port, deadline));
    } catch (error) {
      // A member that learns its new address drops its connections: what was asked is asked again.
      if (!(error instanceof MongoNetworkError) || Date.now() > deadline) throw error;
      await sleep(200);
    }
  }
}

async function configured(admin: Db, port: number, deadline: number): Promise<void> {
  const member = { _id: 0, host: `127.0.0.1:${port}` };
  const config = await currentConfig(admin);
  if (!config) {
    await admin.command({ replSetInitiate: { _id: REPLICA_SET, members: [member] } });
  } else if (config.members[0]?.host !== member.host) {
    // The set knows its old address alone; only force can teach it the new one.
    const next = { ...config, version: config.version + 1, members: [member] };
    await admin.command({ replSetReconfig: next, force: true });
  }
  while (!(await admin.command({ hello: 1 })).isWritablePrimary) {
    if (Date.now() > deadline) {
      throw new GoldserveError('embedded-server-failed', 'mongodb: the replica set has no primary');
    }
    await sleep(50);
  }
}

interface ReplicaConfig {
  version: number;
  members: { _id: number; host: string }[];
}

async function currentConfig(admin: Db): Promise<ReplicaConfig | undefined> {
  try {
    return (await admin.command({ replSetGetConfig: 1 })).config as ReplicaConfig;
  } catch (error) {
    if ((error as { codeName?: string }).codeName === 'NotYetInitialized') return undefined;
    throw error;
  }
}

async function withAdmin<T>(port: number, work: (admin: Db) => Promise<T>): Promise<T> {
  // Without the set's name: before it is made, and with a stale address, the server has none.
  const uri = `mongodb://127.0.0.1:${port}/?directConnection=true`;
  const client = new MongoClient(uri, { serverSelectionTimeoutMS: 5_000 });
  return work(client.db('admin')).finally(() => client.close());
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1', timeout: 1_000 });
    const answer = (yes: boolean) => {
      socket.destroy();
      resolve(yes);
    };
    socket.once('connect', () => answer(true));
    socket.once('error', () => answer(false));
    socket.once('timeout', () => answer(false));
  });
}

const versionFile = (folder: string) => join(folder, 'version');
const series = (version: string) => version.split('.').slice(0, 2).join('.');

/** MongoDB reads the files of its own series and of one before, and never goes back: no silent upgrade. */
function checkVersion(folder: string, program: Program): void {
  if (!existsSync(versionFile(folder))) return;
  const kept = readFileSync(versionFile(folder), 'utf8').trim();
  if (series(kept) === series(program.version)) return;
  throw new GoldserveError(
    'embedded-version',
    `${folder} was written by MongoDB ${kept}, but the server found is ${program.version} (${program.path})`,
  );
}
