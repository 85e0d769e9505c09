import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { acquireLease, type Lease } from '../../src/lease.ts';
import { eventsOf, logVersion } from '../../src/publish/event-log.ts';
import { heal } from '../../src/publish/heal.ts';
import type { NextPointer } from '../../src/publish/pointer-store.ts';
import { lendDataDir, lendMongo } from '../servers/index.ts';
import { clients, generation, pointerOf, publishRun, Runs, totals } from './shop.ts';

/* What a publish leaves in the log of events; that a killed one leaves it whole is in killed.test.ts. */

const lent = await lendMongo();
const folder = await lendDataDir();
const runs = new Runs(folder.path);
let mongo: Mongo;
let lease: Lease;

beforeAll(async () => {
  mongo = await openMongo(lent.uri, lent.db);
  lease = (await acquireLease(mongo.db, 'flow', 'test')) as Lease;
});
afterAll(async () => {
  await lease.release();
  await mongo.close();
  await lent.release();
  await folder.release();
});

const log = () => eventsOf(mongo).find().sort({ _id: 1 }).toArray();
const publishShop = async (clientsSql: string, totalsSql: string) =>
  publishRun(
    mongo,
    lease,
    await runs.write([
      [clients, clientsSql],
      [totals, totalsSql],
    ]),
    folder.path,
  );

describe('a publish adds to the log', () => {
  test('each dataset, the first time: all its rows are new', async () => {
    const { version } = await publishShop(generation(1, 100), generation(1, 5));
    const entries = await log();
    expect(entries.map(({ _id, dataset }) => [_id, dataset])).toEqual([
      [1, 'totals'],
      [2, 'clients'],
    ]);
    expect(entries[1]).toMatchObject({
      version,
      as_of: '2026-01-15',
      rows_by_source: { retail: 100 },
      change: { rows_before: 0, rows_after: 100, written: 100, removed: 0 },
      data_through: { retail: '2026-01-14T18:00:00' },
    });
  });

  test('only what changed, with how many rows came and went', async () => {
    const { version, mode } = await publishShop(generation(2, 90, 30), generation(1, 5));
    expect(mode).toBe('transaction');
    const [entry, ...more] = (await log()).slice(2);
    expect(more).toEqual([]);
    expect(entry).toMatchObject({ _id: 3, dataset: 'clients', version });
    // Of 100 rows ten are gone; 30 have another generation, the other 60 had 1 and have 0 now.
    expect(entry?.change).toEqual({ rows_before: 100, rows_after: 90, written: 90, removed: 10 });
  });

  test('nothing when no row changes', async () => {
    const result = await publishShop(generation(2, 90, 30), generation(1, 5));
    expect(result.changed).toBe(false);
    expect(await log()).toHaveLength(3);
  });

  test('a collection built anew as written whole, its removed rows unknown', async () => {
    const indexed = { ...totals, indexes: [['amount']] };
    const input = await runs.write([
      [clients, generation(2, 90, 30)],
      [indexed, generation(1, 4)],
    ]);
    const { mode } = await publishRun(mongo, lease, input, folder.path);
    expect(mode).toBe('switch');
    expect((await log()).at(-1)).toMatchObject({
      _id: 4,
      dataset: 'totals',
      change: { rows_before: 5, rows_after: 4, written: 4, removed: null },
    });
  });
});

test('a version is logged once, however often it is written or healed', async () => {
  const before = await log();
  await heal(mongo, lease);
  await logVersion(mongo, (await pointerOf(mongo)) as NextPointer);
  expect(await log()).toEqual(before);
});

test('what is missing after the pointer was written alone is added from it', async () => {
  const before = await log();
  await eventsOf(mongo).deleteOne({ _id: 4 });
  await logVersion(mongo, (await pointerOf(mongo)) as NextPointer);
  expect(await log()).toEqual(before);
});

test('the log is bounded: the oldest entries go', async () => {
  const [last] = (await log()).slice(-1);
  const far = { ...last, _id: 10_001, version: 'far' } as NonNullable<typeof last>;
  await eventsOf(mongo).insertOne(far);
  await publishShop(generation(3, 90), generation(1, 4));
  const numbers = (await log()).map(({ _id }) => _id);
  expect(numbers).toEqual([4, 10_001, 10_002, 10_003]);
});
