import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { openEmbeddedMongo } from '../../src/embedded/mongod.ts';
import { openEmbeddedPostgres } from '../../src/embedded/postgres.ts';
import { createLog } from '../../src/log.ts';
import { startMariadb } from './mariadb.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    postgresUrl: string;
    /** Empty where no MariaDB or MySQL server is installed. */
    mysqlUrl: string;
    mongoUri: string;
  }
}

/*
 * The private servers of one test run: free ports, files in a temporary folder that is removed with them. They
 * end with this process, even killed.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = mkdtempSync(join(tmpdir(), 'goldserve-tests-'));
  // Servers that refuse to run as root run as accounts of their own, which must reach their files.
  chmodSync(folder, 0o755);
  const opened = await Promise.allSettled([
    openEmbeddedPostgres(folder, context),
    openEmbeddedMongo(folder, context),
    startMariadb(join(folder, 'mariadb')),
  ]);
  const teardown = async () => {
    for (const server of opened) {
      if (server.status === 'fulfilled') await server.value?.stop();
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    const [postgres, mongo, mariadb] = opened.map(outcome) as Opened;
    await withoutFlush(postgres.url);
    project.provide('postgresUrl', postgres.url);
    project.provide('mongoUri', mongo.uri);
    project.provide('mysqlUrl', mariadb?.url ?? '');
    if (!mariadb) announceSkip();
    return teardown;
  } catch (error) {
    await teardown();
    throw error;
  }
}

type Opened = [
  Awaited<ReturnType<typeof openEmbeddedPostgres>>,
  Awaited<ReturnType<typeof openEmbeddedMongo>>,
  Awaited<ReturnType<typeof startMariadb>>,
];

const context = {
  log: createLog('warn'),
  report: (progress: object) => process.stderr.write(`test servers: ${JSON.stringify(progress)}\n`),
};

function outcome(result: PromiseSettledResult<unknown>): unknown {
  if (result.status === 'rejected') throw result.reason;
  return result.value;
}

/** These files die with the run: waiting for the disk at each commit would only slow it. */
async function withoutFlush(url: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  await client.query('ALTER SYSTEM SET fsync = off');
  await client.query('SELECT pg_reload_conf()');
  await client.end();
}

function announceSkip(): void {
  const line = 'NO MariaDB OR MySQL SERVER IS INSTALLED: the tests that need one cannot run';
  if (process.env.CI === 'true') throw new Error(`${line}, which fails under CI=true`);
  process.stderr.write(`\n*** ${line} and are SKIPPED ***\n\n`);
}
