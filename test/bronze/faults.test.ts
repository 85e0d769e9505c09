import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { testConnection } from '../../src/bronze/test-connection.ts';
import { parseConfig } from '../../src/config.ts';
import { Lake } from '../../src/lake.ts';
import { builtFile } from '../../src/paths.ts';
import { openRelay, type Relay } from '../driver/relay.ts';
import { type LentDatabase, lendDataDir } from '../servers/index.ts';
import { ACHATS, CLIENTS, extractShop, fillShop, servers } from './shop.ts';

const MEGABYTE = 1024 * 1024;
/** Some 20 MB: far more than the buffers between server and client hold. */
const PURCHASES = 200_000;

describe.each(servers)('an extract from $server', ({ server, lend, available, series }) => {
  describe.skipIf(!available)('', () => {
    let db: LentDatabase;
    let folder: Awaited<ReturnType<typeof lendDataDir>>;
    const relays: Relay[] = [];
    beforeEach(async () => {
      [db, folder] = await Promise.all([lend(), lendDataDir()]);
    });
    afterEach(async () => {
      await Promise.all(relays.splice(0).map((relay) => relay.close()));
      await Promise.all([db.release(), folder.release()]);
    });

    const relayed = async (holdAfter: number) => {
      const relay = await openRelay(db.url, holdAfter);
      relays.push(relay);
      return relay;
    };
    const step = () => join(folder.path, 'lake', 'bronze-retail');
    const changed = (change: (url: URL) => void) => {
      const url = new URL(db.url);
      url.username ||= 'root';
      change(url);
      return url.href;
    };

    test('tells that the server is not there, or not known', async () => {
      const refused = changed((url) => {
        url.port = '1';
      });
      const unknown = changed((url) => {
        url.hostname = 'no-such-host.invalid';
      });
      for (const url of [refused, unknown, refused.replace('127.0.0.1', 'localhost')]) {
        await expect(extractShop(url, folder.path)).rejects.toMatchObject({
          code: 'source-unreachable',
          message: expect.stringMatching(/ECONNREFUSED|ENOTFOUND|EAI_AGAIN/),
        });
      }
      expect(await readdir(step())).toEqual([]);
    });

    test('tells that the login is refused, never with the password', async () => {
      const wrong = changed((url) => {
        url.username = 'nobody_known';
        url.password = 'p4ss@word/secret';
      });
      const error = await extractShop(wrong, folder.path).catch((thrown) => thrown);
      expect(error).toMatchObject({
        code: 'source-denied',
        message: expect.stringContaining('nobody_known'),
      });
      expect(JSON.stringify([error.message, error.details])).not.toMatch(/p4ss|secret/);
    });

    test('tells that the database does not exist', async () => {
      const absent = changed((url) => {
        url.pathname = '/no_such_shop';
      });
      await expect(extractShop(absent, folder.path)).rejects.toMatchObject({
        code: 'source-denied',
        message: expect.stringMatching(/no_such_shop.*(does not exist|Unknown database)/s),
      });
    });

    test('tells which table is missing and which there are', async () => {
      await db.run(CLIENTS);
      await db.run('create table purchases (id integer)');
      await expect(extractShop(db.url, folder.path)).rejects.toMatchObject({
        code: 'source-table-missing',
        message: 'there is no table achats; found: clients, purchases',
      });
    });

    test('tells which columns are missing and which there are', async () => {
      await db.run(CLIENTS);
      await db.run('create table achats (id_achat integer, id_client integer, total integer)');
      await expect(extractShop(db.url, folder.path)).rejects.toMatchObject({
        code: 'source-column-missing',
        message:
          'table achats has no column date_achat, montant, produit; found: id_achat, id_client, total',
      });
    });

    test('tells that a table may not be read', async () => {
      await fillShop(db, series, 1);
      const reader = `reader_${new URL(db.url).pathname.slice(-8)}`;
      const database = new URL(db.url).pathname.slice(1);
      const isPostgres = server === 'PostgreSQL';
      await db.run(
        isPostgres
          ? `create role ${reader} login password 'x'`
          : `create user ${reader}@'%' identified by 'x'`,
      );
      await db.run(
        isPostgres
          ? `grant select on clients to ${reader}`
          : `grant select on ${database}.clients to ${reader}@'%'`,
      );
      const url = changed((u) => {
        u.username = reader;
        u.password = 'x';
      });
      try {
        await expect(extractShop(url, folder.path)).rejects.toMatchObject({
          code: 'source-query-failed',
          message: expect.stringMatching(/denied.*achats/s),
        });
        expect(await testConnection({ name: 'retail', url }, parseConfig({}))).toMatchObject({
          problems: [{ error: 'source-query-failed', message: expect.stringContaining('achats') }],
        });
      } finally {
        await db.run(
          isPostgres ? `drop owned by ${reader}; drop role ${reader}` : `drop user ${reader}@'%'`,
        );
      }
    });

    test('ends with an error when the network goes away in the middle, and keeps nothing', async () => {
      await fillShop(db, series, PURCHASES);
      const relay = await relayed(5 * MEGABYTE);
      const extracting = extractShop(relay.url, folder.path);
      extracting.catch(() => {});
      await relay.held;
      relay.cut();
      await expect(extracting).rejects.toMatchObject({ code: 'source-connection-lost' });
      expect(await readdir(step())).toEqual([]);
    });

    test('ends with an error when the server ends the session in the middle', async () => {
      await fillShop(db, series, PURCHASES);
      const relay = await relayed(5 * MEGABYTE);
      const extracting = extractShop(relay.url, folder.path);
      extracting.catch(() => {});
      await relay.held;
      await endSession(db);
      relay.release();
      await expect(extracting).rejects.toMatchObject({ code: 'source-connection-lost' });
      expect(await readdir(step())).toEqual([]);
    });

    test('ends with an error when the server cancels the query', async () => {
      await fillShop(db, series, PURCHASES);
      const relay = await relayed(5 * MEGABYTE);
      const extracting = extractShop(relay.url, folder.path);
      extracting.catch(() => {});
      await relay.held;
      await cancelQuery(db);
      relay.release();
      await expect(extracting).rejects.toMatchObject({ code: 'source-interrupted' });
    });

    test.each(['while reading', 'while landing'])(
      'killed %s leaves the last good run readable, and the next run cleans up',
      async (moment) => {
        await fillShop(db, series, PURCHASES);
        const before = await extractShop(db.url, folder.path);
        const relay = await relayed(
          moment === 'while reading' ? 5 * MEGABYTE : Number.POSITIVE_INFINITY,
        );
        const child = startExtract(relay.url, folder.path);
        if (moment === 'while reading') await relay.held;
        else await child.reported('land:clients');
        child.kill();
        await child.ended;
        expect((await readdir(step())).filter((name) => name.startsWith('.tmp-'))).toHaveLength(1);
        const lake = new Lake(folder.path);
        expect(lake.latest('bronze-retail')).toEqual(before);
        expect(existsSync(lake.file(before, 'achats'))).toBe(true);
        const after = await extractShop(db.url, folder.path);
        expect((await readdir(step())).sort()).toEqual([before.run_id, after.run_id].sort());
        expect(after.files[1]?.checksum).toBe(before.files[1]?.checksum);
      },
    );

    test('a DATA_DIR that cannot be written is told as such', async () => {
      await fillShop(db, series, 1);
      const file = join(folder.path, 'a-file');
      await writeFile(file, '');
      await expect(extractShop(db.url, file)).rejects.toMatchObject({
        code: 'data-dir-unwritable',
      });
    });

    test.skipIf(process.getuid?.() !== 0)('so is one on a read-only disk', async () => {
      await fillShop(db, series, 1);
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro', 'tmpfs', folder.path]);
      try {
        await expect(extractShop(db.url, folder.path)).rejects.toMatchObject({
          code: 'data-dir-unwritable',
        });
      } finally {
        execFileSync('umount', [folder.path]);
      }
    });

    // 4 MB do not hold the spool; 24 MB hold it, and not the Parquet file beside it.
    test.skipIf(process.getuid?.() !== 0).each([4, 24])(
      'a disk of %i MB that fills up keeps nothing half-written',
      async (size) => {
        await db.run(CLIENTS);
        await db.run(ACHATS);
        const noise = server === 'PostgreSQL' ? 'md5(random()::text)' : 'md5(rand())';
        const from = series.replace('N', '100000');
        await db.run(
          `insert into achats select seq, seq, null, 1, concat(${[1, 2, 3, 4, 5].map(() => noise).join(', ')}) from ${from}`,
        );
        execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', folder.path]);
        try {
          await expect(extractShop(db.url, folder.path)).rejects.toMatchObject({
            code: 'disk-full',
          });
          expect(await readdir(step())).toEqual([]);
        } finally {
          execFileSync('umount', [folder.path]);
        }
      },
    );

    test('a trial of the connection lists tables and problems without reading', async () => {
      await fillShop(db, series, 10);
      await db.run('drop table achats');
      expect(await testConnection({ name: 'retail', url: db.url }, parseConfig({}))).toMatchObject({
        source: 'retail',
        engine: server === 'PostgreSQL' ? 'postgres' : 'mariadb',
        tables: [{ name: 'clients', kind: 'table', wanted: true }],
        problems: [{ error: 'source-table-missing', next: expect.any(String) }],
      });
    });
  });
});

/** Ends the session that reads `achats`, as an administrator would. */
async function endSession(db: LentDatabase): Promise<void> {
  if (db.url.startsWith('mysql')) return db.run(`kill connection ${await reader(db)}`);
  await db.rows(`select pg_terminate_backend(pid) from pg_stat_activity where ${POSTGRES_READER}`);
}

async function cancelQuery(db: LentDatabase): Promise<void> {
  if (db.url.startsWith('mysql')) return db.run(`kill query ${await reader(db)}`);
  await db.rows(`select pg_cancel_backend(pid) from pg_stat_activity where ${POSTGRES_READER}`);
}

const POSTGRES_READER =
  "application_name like 'goldserve:bronze:%' and datname = current_database()";

async function reader(db: LentDatabase): Promise<unknown> {
  const rows = await db.rows(
    "select id from information_schema.processlist where db = database() and info like 'select concat(%'",
  );
  return rows[0]?.id;
}

/** An extract in a process of its own, from the built code, that can be killed at a named point. */
function startExtract(url: string, dataDir: string) {
  const module = (...path: string[]) => JSON.stringify(pathToFileURL(builtFile(...path)).href);
  const script = `
    const { extract } = await import(${module('bronze', 'extract.js')});
    const { Lake, newRunId } = await import(${module('lake.js')});
    const { createLog } = await import(${module('log.js')});
    const { parseConfig } = await import(${module('config.js')});
    const report = ({ at, done }) => console.log(at + (done ? ' done' : ''));
    const source = { name: 'retail', url: ${JSON.stringify(url)} };
    await extract({ source, config: parseConfig({}), lake: new Lake(${JSON.stringify(dataDir)}), runId: newRunId(), report, log: createLog() });`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return {
    kill: () => child.kill('SIGKILL'),
    ended: once(child, 'exit'),
    reported: (at: string) =>
      new Promise<void>((resolve) => {
        child.stdout.on('data', (text) => String(text).includes(at) && resolve());
      }),
  };
}
