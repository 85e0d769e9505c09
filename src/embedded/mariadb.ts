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
import mysql from 'mysql2/promise';
import { GoldserveError } from '../errors.ts';
import { makeFolder } from '../folder.ts';
import { giveTo, serverAccount } from './account.ts';
import { locked } from './lock.ts';
import { findMariadb, type MysqlProgram } from './mariadb-program.ts';
import { type Account, wrapped } from './process.ts';
import { serverFailure } from './server-log.ts';
import { type Context, type Server, supervise } from './supervise.ts';

const run = promisify(execFile);

/* The MariaDB (or MySQL) of the demo's Dolibarr, under DATA_DIR, where the machine has the program. */

const DATABASE = 'dolibarr';
const USER = 'goldserve';

export interface EmbeddedMariadb {
  /** To the database `dolibarr`. */
  readonly url: string;
  /** true: this process started it, and its `stop` stops it. */
  readonly owned: boolean;
  stop(): Promise<void>;
}

interface Cluster {
  folder: string;
  data: string;
  program: MysqlProgram;
  account: Account | undefined;
}

/**
 * Joins the MariaDB of this data folder, or starts it, initialised at first use; undefined where no MariaDB or MySQL
 * is installed.
 * @throws GoldserveError `embedded-version`, `embedded-server-failed`, `data-dir-unwritable`, `disk-full`.
 */
export async function openEmbeddedMariadb(
  dataDir: string,
  context: Context,
): Promise<EmbeddedMariadb | undefined> {
  const program = findMariadb();
  if (!program) return undefined;
  // The two keep files that the other cannot read.
  makeFolder(join(dataDir, program.product));
  const folder = realpathSync(join(dataDir, program.product));
  const account = serverAccount(['mysql', 'mariadb'], [folder, program.server]);
  const cluster = { folder, data: join(folder, 'data'), program, account };
  await locked(folder, () => initialise(cluster, context));
  checkVersion(cluster);
  const supervised = await supervise(mariadbServer(cluster), context);
  return {
    get url() {
      return urlOf(cluster, supervised.port);
    },
    get owned() {
      return supervised.owned;
    },
    stop: () => supervised.stop(),
  };
}

/** Makes the files aside and moves them in place, so that a killed start leaves nothing half made. */
async function initialise(cluster: Cluster, { report }: Context): Promise<void> {
  if (existsSync(cluster.data)) return;
  const { folder, program, account } = cluster;
  report({ at: `${program.product}:initialise` });
  const draft = join(folder, 'draft');
  rmSync(draft, { recursive: true, force: true });
  mkdirSync(draft, { mode: 0o700 });
  giveTo(account, draft);
  await createFiles(cluster, join(draft, 'data'));
  // Other users of the machine can reach the port; the password keeps them out.
  writeFileSync(passwordFile(cluster), randomBytes(18).toString('base64url'), { mode: 0o600 });
  writeFileSync(versionFile(cluster), `${program.series}\n`);
  renameSync(join(draft, 'data'), cluster.data);
  rmSync(draft, { recursive: true, force: true });
}

async function createFiles({ program, account }: Cluster, data: string): Promise<void> {
  const plain = ['--no-defaults', `--datadir=${data}`];
  const args = program.installer
    ? [...plain, '--auth-root-authentication-method=normal', '--skip-test-db']
    : [...plain, '--initialize-insecure'];
  const [command, full, ids] = wrapped(program.installer ?? program.server, args, { account });
  await run(command, full, { ...ids, cwd: '/' }).catch((error) => {
    throw serverFailure(program.product, String(error.stderr || error.message).trim());
  });
}

function checkVersion(cluster: Cluster): void {
  const { program, data } = cluster;
  const kept = readFileSync(versionFile(cluster), 'utf8').trim();
  if (kept === program.series) return;
  const name = program.product === 'mariadb' ? 'MariaDB' : 'MySQL';
  throw new GoldserveError(
    'embedded-version',
    `${data} was written by ${name} ${kept}, but the server found is ${program.series} (${program.server})`,
  );
}

function mariadbServer(cluster: Cluster): Server {
  const { folder, data, program, account } = cluster;
  return {
    name: program.product,
    folder,
    pidFile: pidFile(cluster),
    mark: `--datadir=${data} `,
    stopSignal: 'SIGTERM',
    account,
    command: (port) => {
      writeLogins(cluster);
      return { command: program.server, args: flags(cluster, port) };
    },
    answers: (port) => answers(cluster, port),
    prepare: async () => {},
  };
}

/** What the server runs before it takes connections: the only way in is by password, from this machine. */
function writeLogins(cluster: Cluster): void {
  const password = passwordOf(cluster);
  const statements = [
    `CREATE DATABASE IF NOT EXISTS ${DATABASE} CHARACTER SET utf8mb4`,
    `CREATE USER IF NOT EXISTS '${USER}'@'127.0.0.1' IDENTIFIED BY '${password}'`,
    `ALTER USER '${USER}'@'127.0.0.1' IDENTIFIED BY '${password}'`,
    `GRANT ALL ON *.* TO '${USER}'@'127.0.0.1'`,
    `ALTER USER 'root'@'localhost' IDENTIFIED BY '${password}'`,
    `DROP USER IF EXISTS 'root'@'127.0.0.1', 'root'@'::1'`,
  ];
  const file = loginFile(cluster);
  writeFileSync(file, `${statements.join(';\n')};\n`, { mode: 0o600 });
  giveTo(cluster.account, file);
}

function flags(cluster: Cluster, port: number): string[] {
  return [
    '--no-defaults',
    `--datadir=${cluster.data}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    // Below the data folder: a path of its own might be too long for a socket's address.
    '--socket=goldserve.sock',
    `--pid-file=${pidFile(cluster)}`,
    `--init-file=${loginFile(cluster)}`,
    '--skip-name-resolve',
    '--skip-log-bin',
    '--innodb-buffer-pool-size=64M',
    '--performance-schema=OFF',
    '--loose-mysqlx=OFF',
  ];
}

/** true when the server at this port keeps its files in this folder and knows the password. */
async function answers(cluster: Cluster, port: number): Promise<boolean> {
  try {
    const uri = urlOf(cluster, port);
    const connection = await mysql.createConnection({ uri, connectTimeout: 5_000 });
    connection.on('error', () => {});
    try {
      const [rows] = await connection.query('SELECT @@datadir AS folder');
      return (rows as { folder: string }[])[0]?.folder === `${cluster.data}/`;
    } finally {
      await connection.end();
    }
  } catch {
    return false;
  }
}

const passwordFile = ({ folder }: Cluster) => join(folder, 'password');
const versionFile = ({ folder }: Cluster) => join(folder, 'version');
const loginFile = ({ data }: Cluster) => join(data, 'goldserve-logins.sql');
const pidFile = ({ data }: Cluster) => join(data, 'goldserve.pid');
const passwordOf = (cluster: Cluster) => readFileSync(passwordFile(cluster), 'utf8').trim();

const urlOf = (cluster: Cluster, port: number) =>
  `mysql://${USER}:${passwordOf(cluster)}@127.0.0.1:${port}/${DATABASE}`;
