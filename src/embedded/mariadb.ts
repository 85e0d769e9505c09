import { realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { makeFolder } from '../folder.ts';
import { giveTo, serverAccount } from './account.ts';
import { locked } from './lock.ts';
import { type Cluster, checkVersion, initialise, passwordOf } from './mariadb-files.ts';
import { findMariadb } from './mariadb-program.ts';
import { type Context, type Server, supervise } from './supervise.ts';

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

const loginFile = ({ data }: Cluster) => join(data, 'goldserve-logins.sql');
const pidFile = ({ data }: Cluster) => join(data, 'goldserve.pid');

const urlOf = (cluster: Cluster, port: number) =>
  `mysql://${USER}:${passwordOf(cluster)}@127.0.0.1:${port}/${DATABASE}`;
