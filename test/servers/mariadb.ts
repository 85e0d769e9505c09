import { execFileSync, spawnSync } from 'node:child_process';
import { chownSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import mysql from 'mysql2/promise';
import { endProcess, freePort, isAlive, launch } from '../../src/embedded/process.ts';

/*
 * A private MariaDB (or MySQL) from the binaries of the machine, with the binary log that change capture needs.
 */

const user = 'goldserve';
const password = 'goldserve-tests';

/** Starts it under `folder`; undefined where no server is installed. */
export async function startMariadb(
  folder: string,
): Promise<{ url: string; stop(): Promise<void> } | undefined> {
  const program = ['mariadbd', 'mysqld'].map(onPath).find((path) => path !== undefined);
  if (!program) return undefined;
  const account = serverAccount();
  mkdirSync(folder, { recursive: true });
  if (account) chownSync(folder, account.uid, account.gid);
  const data = join(folder, 'data');
  createFiles(program, data, account);
  const port = await freePort();
  const logFile = join(folder, 'server.log');
  const args = serverFlags(folder, data, port);
  const { pid } = launch({ command: program, args, logFile, account, deathSignal: 'SIGTERM' });
  if (pid === undefined) throw new Error(`${program} could not be started`);
  await setPassword(port, pid, logFile);
  return {
    url: `mysql://${user}:${password}@127.0.0.1:${port}/mysql`,
    stop: async () => void (await endProcess(pid, 'SIGTERM')),
  };
}

function createFiles(program: string, data: string, account?: { uid: number; gid: number }): void {
  const asAccount = account ? { ...account, cwd: '/' } : {};
  const installer = onPath('mariadb-install-db');
  const [command, args] = installer
    ? [installer, ['--no-defaults', '--auth-root-authentication-method=normal', '--skip-test-db']]
    : [program, ['--no-defaults', '--initialize-insecure']];
  execFileSync(command, [...args, `--datadir=${data}`], { stdio: 'pipe', ...asAccount });
}

function serverFlags(folder: string, data: string, port: number): string[] {
  return [
    '--no-defaults',
    `--datadir=${data}`,
    '--bind-address=127.0.0.1',
    `--port=${port}`,
    // A path of its own, short enough for a socket address.
    `--socket=${join(folder, 's')}`,
    `--pid-file=${join(folder, 'pid')}`,
    '--server-id=11',
    '--log-bin=binlog',
    '--binlog-format=ROW',
    '--binlog-row-image=FULL',
    '--binlog-row-metadata=FULL',
    '--innodb-flush-log-at-trx-commit=0',
    '--sync-binlog=0',
    '--innodb-buffer-pool-size=128M',
  ];
}

/** Waits until it answers, then gives it a user with a password, so that a wrong one can be refused. */
async function setPassword(port: number, pid: number, logFile: string): Promise<void> {
  const deadline = Date.now() + 60_000;
  const target = { host: '127.0.0.1', port, user: 'root' };
  for (;;) {
    const connection = await mysql.createConnection(target).catch(() => undefined);
    if (connection) {
      for (const host of ['localhost', '127.0.0.1']) {
        await connection.query(`CREATE USER '${user}'@'${host}' IDENTIFIED BY '${password}'`);
        await connection.query(`GRANT ALL ON *.* TO '${user}'@'${host}' WITH GRANT OPTION`);
      }
      return connection.end();
    }
    if (!isAlive(pid) || Date.now() > deadline) {
      throw new Error(`MariaDB did not start:\n${readFileSync(logFile, 'utf8').slice(-2000)}`);
    }
    await sleep(50);
  }
}

/** The server refuses to run as root: the account its package made for it. */
function serverAccount(): { uid: number; gid: number } | undefined {
  if (process.getuid?.() !== 0) return undefined;
  const entries = readFileSync('/etc/passwd', 'utf8').split('\n');
  const entry = entries.find((line) => /^(mysql|mariadb):/.test(line))?.split(':');
  return { uid: Number(entry?.[2] ?? 65534), gid: Number(entry?.[3] ?? 65534) };
}

function onPath(program: string): string | undefined {
  const found = spawnSync('sh', ['-c', `command -v ${program}`], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${process.env.PATH}:/usr/sbin:/usr/local/sbin` },
  });
  return found.stdout.trim() || undefined;
}
