import { execFileSync, spawnSync } from 'node:child_process';

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
const FOLDERS = '/usr/sbin:/usr/local/sbin:/opt/homebrew/bin:/usr/local/mysql/bin';

/** undefined where no server is installed, or none that runs. */
export function findMariadb(): MysqlProgram | undefined {
  for (const name of ['mariadbd', 'mysqld']) {
    const server = onPath(name);
    const found = server && inspect(server);
    if (found) return found;
  }
  return undefined;
}

function inspect(server: string): MysqlProgram | undefined {
  try {
    const said = execFileSync(server, ['--no-defaults', '--version'], {
      encoding: 'utf8',
      stdio: 'pipe',
    });
    const series = said.match(/Ver (\d+\.\d+)/)?.[1];
    const isMariadb = /mariadb/i.test(said);
    const installer = isMariadb ? onPath('mariadb-install-db') : undefined;
    if (!series || (isMariadb && !installer)) return undefined;
    return { product: isMariadb ? 'mariadb' : 'mysql', server, installer, series };
  } catch {
    return undefined;
  }
}

function onPath(program: string): string | undefined {
  const PATH = `${process.env.PATH ?? ''}:${FOLDERS}`;
  const found = spawnSync('sh', ['-c', `command -v ${program}`], {
    encoding: 'utf8',
    env: { PATH },
  });
  return found.stdout?.trim() || undefined;
}
