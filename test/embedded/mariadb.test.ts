import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import mysql from 'mysql2/promise';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EmbeddedMariadb, openEmbeddedMariadb } from '../../src/embedded/mariadb.ts';
import { findMariadb } from '../../src/embedded/mariadb-program.ts';
import { isAlive, isGone } from '../../src/embedded/process.ts';
import { readState } from '../../src/embedded/state.ts';
import { createLog } from '../../src/log.ts';
import { lendDataDir, mysqlAvailable } from '../servers/index.ts';
import { startHolder } from './holder.ts';

/* The server of the demo's Dolibarr: the rules of life that lifetime.test.ts has for the others, on one data folder. */

const context = { log: createLog('silent'), report: () => {} };

test('there is none where no server is installed, or one that does not run', async () => {
  const { path, release } = await lendDataDir();
  expect(findMariadb(path)).toBeUndefined();
  writeFileSync(join(path, 'mariadbd'), '#!/bin/sh\nexit 1\n', { mode: 0o755 });
  expect(findMariadb(path)).toBeUndefined();
  await release();
});

describe.skipIf(!mysqlAvailable)('an embedded MariaDB', () => {
  let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
  let server: EmbeddedMariadb | undefined;
  const folder = () => join(dataDir.path, findMariadb()?.product ?? '');
  const pid = () => readState(folder())?.server.pid as number;
  const open = async () => {
    server = await openEmbeddedMariadb(dataDir.path, context);
    return server as EmbeddedMariadb;
  };

  beforeAll(async () => {
    dataDir = await lendDataDir();
  });
  afterAll(async () => {
    await server?.stop();
    await dataDir.release();
  });

  const ask = async (url: string, sql: string) => {
    const connection = await mysql.createConnection(url);
    return (await connection.query(sql).finally(() => connection.end()))[0] as { n: number }[];
  };
  const rows = async (url: string) =>
    Number((await ask(url, 'SELECT count(*) AS n FROM kept'))[0]?.n);

  test('starts, stops in order, and starts again at the same address with its data', async () => {
    const first = await open();
    await ask(first.url, 'CREATE TABLE kept (a int)');
    await ask(first.url, 'INSERT INTO kept VALUES (1)');
    const ended = pid();
    await first.stop();
    expect(isAlive(ended)).toBe(false);
    const second = await open();
    expect([second.url, second.owned]).toEqual([first.url, true]);
    expect(await rows(second.url)).toBe(1);
  }, 120_000);

  test('lets nobody in without its password', async () => {
    const { port } = new URL(server?.url ?? '');
    for (const user of ['root', 'goldserve', '']) {
      const login = mysql.createConnection({ host: '127.0.0.1', port: Number(port), user });
      await expect(login).rejects.toMatchObject({ code: 'ER_ACCESS_DENIED_ERROR' });
    }
  });

  test('is joined by others, ends with its owner killed, and the next start has the data', async () => {
    await server?.stop();
    const owner = await startHolder('mariadb.js', 'openEmbeddedMariadb', dataDir.path);
    const guest = await open();
    expect([guest.url, guest.owned]).toEqual([owner.url, false]);
    await guest.stop();
    await ask(owner.url, 'INSERT INTO kept VALUES (2)');
    const orphan = pid();
    await owner.end('SIGKILL');
    expect(await isGone(orphan, 30_000)).toBe(true);
    expect(await rows((await open()).url)).toBe(2);
  }, 120_000);

  test('refuses the files of another version, with advice', async () => {
    await server?.stop();
    server = undefined;
    writeFileSync(join(folder(), 'version'), '4.2\n');
    const error = await openEmbeddedMariadb(dataDir.path, context).catch((thrown) => thrown);
    expect(error).toMatchObject({ code: 'embedded-version' });
    expect(error.message).toMatch(/was written by (MariaDB|MySQL) 4\.2/);
  });
});
