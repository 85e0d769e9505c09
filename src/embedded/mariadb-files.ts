import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { GoldserveError } from '../errors.ts';
import { giveTo } from './account.ts';
import type { MysqlProgram } from './mariadb-program.ts';
import { type Account, wrapped } from './process.ts';
import { serverFailure } from './server-log.ts';
import type { Context } from './supervise.ts';

const run = promisify(execFile);

/* The files of the embedded MariaDB: made once, read by the series that made them alone. */

export interface Cluster {
  folder: string;
  data: string;
  program: MysqlProgram;
  account: Account | undefined;
}

/** Makes the files aside and moves them in place, so that a killed start leaves nothing half made. */
export async function initialise(cluster: Cluster, { report }: Context): Promise<void> {
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

export function checkVersion(cluster: Cluster): void {
  const { program, data } = cluster;
  const kept = readFileSync(versionFile(cluster), 'utf8').trim();
  if (kept === program.series) return;
  const name = program.product === 'mariadb' ? 'MariaDB' : 'MySQL';
  throw new GoldserveError(
    'embedded-version',
    `${data} was written by ${name} ${kept}, but the server found is ${program.series} (${program.server})`,
  );
}

const passwordFile = ({ folder }: Cluster) => join(folder, 'password');
const versionFile = ({ folder }: Cluster) => join(folder, 'version');
/** Made with the files; the only way into the server. */
export const passwordOf = (cluster: Cluster) => readFileSync(passwordFile(cluster), 'utf8').trim();
