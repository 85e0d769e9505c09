import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/* Finds a MariaDB or MySQL server of the machine; none is downloaded. */

export interface MysqlProgram {
  product: 'mariadb' | 'mysql';
  server: string;
  /** MariaDB makes its first files with a program of its own; MySQL's server does it itself. */
  installer: string | undefined;
  /** `10.11`: files of another series are not read. */
  series: string;
}

/** Where packages put servers, though no user's path leads there. */
const FOLDERS = ['/usr/sbin', '/usr/local/sbin', '/opt/homebrew/bin', '/usr/local/mysql/bin'];

const searchPath = () => [process.env.PATH, ...FOLDERS].join(delimiter);

/** undefined where no server is installed in the folders of `path`, or none that runs. */
export function findMariadb(path = searchPath()): MysqlProgram | undefined {
  for (const name of ['mariadbd', 'mysqld']) {
    const server = onPath(name, path);
    const found = server && inspect(server, path);
    if (found) return found;
  }
  return undefined;
}

function inspect(server: string, path: string): MysqlProgram | undefined {
  try {
    const said = execFileSync(server, ['--no-defaults', '--version'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    const series = said.match(/Ver (\d+\.\d+)/)?.[1];
    const isMariadb = /mariadb/i.test(said);
    const installer = isMariadb ? onPath('mariadb-install-db', path) : undefined;
    if (!series || (isMariadb && !installer)) return undefined;
    return { product: isMariadb ? 'mariadb' : 'mysql', server, installer, series };
  } catch {
    return undefined;
  }
}

function onPath(program: string, path: string): string | undefined {
  return path
    .split(delimiter)
    .filter(Boolean)
    .map((folder) => join(folder, program))
    .find((file) => existsSync(file));
}
