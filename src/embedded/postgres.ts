import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import pg from 'pg';
import { GoldserveError } from '../errors.ts';
import { makeFolder } from '../folder.ts';
import { giveTo, serverAccount } from './account.ts';
import { locked } from './lock.ts';
import { findPostgres, type Programs } from './postgres-program.ts';
import { type Account, wrapped } from './process.ts';
import { serverFailure } from './server-log.ts';
import { type Context, type Server, supervise } from './supervise.ts';

const run = promisify(execFile);

/* The PostgreSQL that goldserve brings for the demo's shop, under DATA_DIR. */

const DATABASE = 'shop';

export interface EmbeddedPostgres {
  /** To the database `shop`. */
  readonly url: string;
  /** true: this process started it, and its `stop` stops it. */
  readonly owned: boolean;
  stop(): Promise<void>;
}

interface Cluster {
  folder: string;
  data: string;
  programs: Programs;
  account: Account | undefined;
}

/**
 * Joins the PostgreSQL of this data folder, or starts it, initialised at first use.
 * @throws GoldserveError `embedded-server-missing`, `embedded-version`, `embedded-server-failed`,
 *   `data-dir-unwritable`, `disk-full`.
 */
export async function openEmbeddedPostgres(
  dataDir: string,
  context: Context,
): Promise<EmbeddedPostgres> {
  makeFolder(join(dataDir, 'postgres'));
  const folder = realpathSync(join(dataDir, 'postgres'));
  const cluster = clusterOf(folder, findPostgres(context));
  await locked(folder, () => initialise(cluster, context));
  checkVersion(cluster);
  const supervised = await supervise(postgresServer(cluster), context);
  return {
    get url() {
      return urlOf(cluster, supervised.port, DATABASE);
    },
    get owned() {
      return supervised.owned;
    },
    stop: () => supervised.stop(),
  };
}

function clusterOf(folder: string, programs: Programs): Cluster {
  const account = serverAccount(['postgres'], [folder, programs.postgres]);
  return { folder, data: join(folder, 'data'), programs, account };
}

/** Makes the files aside and moves them in place, so that a killed start leaves nothing half made. */
async function initialise(cluster: Cluster, { report }: Context): Promise<void> {
  if (existsSync(cluster.data)) return;
  report({ at: 'postgres:initialise' });
  const draft = join(cluster.folder, 'draft');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  // Other users of the machine can reach the port; the password keeps them out.
  const password = randomBytes(18).toString('base64url');
  writeFileSync(join(draft, 'password'), `${password}\n`, { mode: 0o600 });
  giveTo(cluster.account, draft);
  await initdb(cluster, draft);
  renameSync(join(draft, 'password'), passwordFile(cluster));
  renameSync(join(draft, 'data'), cluster.data);
  rmSync(draft, { recursive: true, force: true });
}

async function initdb({ programs, account }: Cluster, draft: string): Promise<void> {
  const login = ['-U', 'postgres', '-A', 'scram-sha-256', '--pwfile', join(draft, 'password')];
  const args = ['-D', join(draft, 'data'), ...login, '-E', 'UTF8', '--no-locale'];
  const [command, full, ids] = wrapped(programs.initdb, args, { account });
  await run(command, full, { ...ids, cwd: '/' }).catch((error) => {
    throw serverFailure('postgres', String(error.stderr || error.message).trim());
  });
}

/** The files of a major version are read by that version alone. */
function checkVersion({ data, programs }: Cluster): void {
  const kept = readFileSync(join(data, 'PG_VERSION'), 'utf8').trim();
  if (kept === programs.major) return;
  throw new GoldserveError(
    'embedded-version',
    `${data} was written by PostgreSQL ${kept}, but the server found is ${programs.major} (${programs.postgres})`,
  );
}

function postgresServer(cluster: Cluster): Server {
  const { folder, data, programs, account } = cluster;
  return {
    name: 'postgres',
    folder,
    pidFile: join(data, 'postmaster.pid'),
    mark: `-D ${data} `,
    // Its "fast" shutdown: connections are ended, nothing committed is lost.
    stopSignal: 'SIGINT',
    account,
    command: (port) => ({ command: programs.postgres, args: flags(data, port) }),
    answers: (port) => answers(cluster, port),
    prepare: (port) => createDatabase(cluster, port),
  };
}

function flags(data: string, port: number): string[] {
  const settings = {
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
    shared_buffers: '64MB',
    // What change capture needs.
    wal_level: 'logical',
    max_wal_senders: '8',
    max_replication_slots: '8',
    max_slot_wal_keep_size: '256MB',
  };
  const args = Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  return ['-D', data, '-p', `${port}`, ...args];
}

async function answers(cluster: Cluster, port: number): Promise<boolean> {
  try {
    return await withClient(urlOf(cluster, port, 'postgres'), async (client) => {
      const { rows } = await client.query('SHOW data_directory');
      return rows[0].data_directory === cluster.data;
    });
  } catch {
    return false;
  }
}

async function createDatabase(cluster: Cluster, port: number): Promise<void> {
  await withClient(urlOf(cluster, port, 'postgres'), async (client) => {
    const found = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [DATABASE]);
    if (!found.rowCount) await client.query(`CREATE DATABASE ${DATABASE}`);
  });
}

async function withClient<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => {});
  await client.connect();
  return work(client).finally(() => client.end());
}

const passwordFile = ({ folder }: Cluster) => join(folder, 'password');

function urlOf(cluster: Cluster, port: number, database: string): string {
  const password = readFileSync(passwordFile(cluster), 'utf8').trim();
  return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
}
