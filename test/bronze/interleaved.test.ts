import { describe, expect, test } from 'vitest';
import { type ReadHorizon, readHorizon } from '../../src/bronze/horizon.ts';
import {
  type LentDatabase,
  lendDataDir,
  lendMysql,
  lendPostgres,
  mysqlAvailable,
} from '../servers/index.ts';
import { interleave, makeShop } from './interleaved.ts';

/* The property: whatever transactions do while extracts go on, after the last commit and one extract lake = source. */

const DATABASE_CLOCK = { INCREMENTAL_CURSORS: 'achats=modifie_le@database' };

async function differences(
  lend: () => Promise<LentDatabase>,
  settings: Record<string, string>,
  {
    horizon = readHorizon,
    isKeyed = true,
    steps = 3,
    isWatched = false,
  }: { horizon?: ReadHorizon; isKeyed?: boolean; steps?: number; isWatched?: boolean } = {},
) {
  const [db, folder] = [await lend(), await lendDataDir()];
  try {
    await makeShop(db, isKeyed);
    return await interleave({ db, dataDir: folder.path, settings, horizon, isWatched }, 7, steps);
  } finally {
    await db.release();
    await folder.release();
  }
}

/** A horizon with another clock than the right one. */
const withClock =
  (sql: string): ReadHorizon =>
  async (driver) => {
    const [row] = await driver.query(sql);
    return { ...(await readHorizon(driver)), clock: String(row?.clock) };
  };

describe.concurrent('PostgreSQL, with transactions of every kind under way', () => {
  test('nothing is lost by the horizon', async () => {
    expect(await differences(lendPostgres, DATABASE_CLOCK)).toEqual({
      differing: [],
      modes: ['horizon'],
    });
  });

  test('nothing is lost by transaction numbers, without any cursor', async () => {
    expect(await differences(lendPostgres, {})).toEqual({ differing: [], modes: ['xmin'] });
  });

  test('nothing is lost of a table without a key', async () => {
    expect(await differences(lendPostgres, {}, { isKeyed: false })).toEqual({
      differing: [],
      modes: ['xmin'],
    });
  });

  test('a horizon of the transactions that have written already loses rows', async () => {
    const horizon =
      withClock(`select (date_trunc('second', least(clock_timestamp() - interval '1 second',
        min(xact_start))) at time zone 'UTC')::text as clock from pg_stat_activity
      where datname = current_database() and pid <> pg_backend_pid() and backend_xid is not null`);
    const { differing } = await differences(lendPostgres, DATABASE_CLOCK, { horizon, steps: 0 });
    expect(differing).not.toEqual([]);
  });

  test('a horizon of a user who sees no other transaction loses rows', async () => {
    const horizon = withClock(
      `select (date_trunc('second', clock_timestamp() - interval '1 second') at time zone 'UTC')::text as clock`,
    );
    const { differing } = await differences(lendPostgres, DATABASE_CLOCK, { horizon, steps: 0 });
    expect(differing).not.toEqual([]);
  });
});

describe.skipIf(!mysqlAvailable)('MariaDB, with transactions of every kind under way', () => {
  const settings = { INCREMENTAL_CURSORS: 'achats=modifie_le' };

  test('nothing is lost by the horizon', async () => {
    expect(await differences(lendMysql, settings, { isWatched: true })).toEqual({
      differing: [],
      modes: ['horizon'],
    });
  });

  test('nothing is lost by the cursor of an application, read again some hours back', async () => {
    const horizon: ReadHorizon = async (driver) => ({
      ...(await readHorizon(driver)),
      clock: null,
    });
    expect(await differences(lendMysql, settings, { horizon, steps: 2 })).toEqual({
      differing: [],
      modes: ['lag'],
    });
  });

  test('a horizon without a second off the clock loses rows', async () => {
    const horizon = withClock(`select cast(least(utc_timestamp(6), coalesce((select min(trx_started)
      from information_schema.innodb_trx where trx_mysql_thread_id <> connection_id()),
      utc_timestamp(6))) as char) as clock`);
    const wrong = { horizon, steps: 0, isWatched: true };
    expect((await differences(lendMysql, settings, wrong)).differing).not.toEqual([]);
  });

  test('a horizon of a user who sees no transaction loses rows', async () => {
    const horizon = withClock('select cast(utc_timestamp(6) - interval 1 second as char) as clock');
    const wrong = { horizon, steps: 0 };
    expect((await differences(lendMysql, settings, wrong)).differing).not.toEqual([]);
  });
});
