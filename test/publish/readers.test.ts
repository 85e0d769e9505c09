import { setTimeout as sleep } from 'node:timers/promises';
import { MongoServerError } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { acquireLease, type Lease } from '../../src/lease.ts';
import { collectionOf } from '../../src/publish/pointer.ts';
import type { PublishInput } from '../../src/publish/publish.ts';
import { atOneVersion } from '../../src/serve/version.ts';
import { lendDataDir, lendMongo } from '../servers/index.ts';
import { Publisher } from './publisher.ts';
import { clients, generation, publishRun, Runs, totals } from './shop.ts';

/*
 * Readers that poll two datasets all the while: one that reads as the API does, and one that takes a snapshot and knows
 * nothing of the pointer. Neither ever sees them disagree, or empty. bench/publish-soak.mjs runs this with 50
 * publishes of each kind.
 */

const soak = process.env.SOAK_PUBLISHES;
const SMALL = { publishes: Number(soak ?? 15), rows: 30_000, changed: 20_000 };
const LARGE = {
  publishes: Number(soak ?? 2),
  rows: 500_000,
  changed: 500_000,
};
const TOTALS = 20;

const lent = await lendMongo();
const folder = await lendDataDir();
let mongo: Mongo;

beforeAll(async () => {
  mongo = await openMongo(lent.uri, lent.db);
});
afterAll(async () => {
  await mongo.close();
  await lent.release();
  await folder.release();
});

describe.each([
  ['small', 'transaction', SMALL],
  ['large', 'switch', LARGE],
] as const)('%s publishes', (_, mode, { publishes, rows, changed }) => {
  test(`${publishes} of ${changed} changed documents: no reader sees two versions`, async () => {
    const runs = new Runs(folder.path);
    const [first, second] = [
      await shop(runs, 1, rows, changed),
      await shop(runs, 2, rows, changed),
    ];
    await publishOnce(first);
    const inputs = Array.from({ length: publishes }, (_, turn) => ({
      ...(turn % 2 ? first : second),
      version: `v${turn}`,
    }));
    const stop = new AbortController();
    const readers = [
      poll(stop.signal, (tally) => readAsApi(tally, rows)),
      poll(stop.signal, (tally) => readSnapshot(tally, rows)),
      poll(stop.signal, (tally) => readSnapshot(tally, rows)),
      poll(stop.signal, (tally) => countSnapshot(tally, rows)),
    ];
    const events = await new Publisher({
      uri: lent.uri,
      db: lent.db,
      folder: folder.path,
      inputs,
    }).end();
    stop.abort();
    const tallies = await Promise.all(readers);
    console.log(JSON.stringify({ ...figures(events), readers: tallies }));
    const results = events.flatMap(({ result }) => result ?? []);
    expect(results.map((result) => result.mode)).toEqual(inputs.map(() => mode));
    for (const tally of tallies) {
      expect(tally).toMatchObject({ disagreeing: 0, empty: 0, failures: [] });
      expect(tally.good).toBeGreaterThan(0);
    }
  }, 3_600_000);
});

const shop = (runs: Runs, number: number, rows: number, changed: number) =>
  runs.write([
    [clients, generation(number, rows, changed)],
    [totals, generation(number, TOTALS)],
  ]);

async function publishOnce(input: PublishInput) {
  const lease = (await acquireLease(mongo.db, 'flow', 'test')) as Lease;
  await publishRun(mongo, lease, input, folder.path);
  await lease.release();
}

interface Tally {
  good: number;
  disagreeing: number;
  empty: number;
  /** Told by the server that a snapshot is gone, and read again. */
  again: number;
  failures: string[];
}

async function poll(stop: AbortSignal, read: (tally: Tally) => Promise<void>): Promise<Tally> {
  const tally: Tally = { good: 0, disagreeing: 0, empty: 0, again: 0, failures: [] };
  while (!stop.aborted) {
    await read(tally).catch((thrown) => {
      // SnapshotUnavailable; a cursor of a collection that was replaced (QueryPlanKilled).
      const isTold = thrown instanceof MongoServerError && [246, 175].includes(Number(thrown.code));
      if (isTold) tally.again += 1;
      else tally.failures.push(String(thrown));
    });
    await sleep(1);
  }
  return tally;
}

function judge(tally: Tally, seen: (number | undefined)[]) {
  if (seen.includes(undefined)) tally.empty += 1;
  else if (new Set(seen).size > 1) tally.disagreeing += 1;
  else tally.good += 1;
}

/** Any changed client, and any total. */
const someId = (rows: number) => `retail:${Math.floor(Math.random() * rows)}`;
const changedOf = (rows: number) => (rows === SMALL.rows ? SMALL.changed : LARGE.changed);

async function readAsApi(tally: Tally, rows: number) {
  const ids = { clients: someId(changedOf(rows)), totals: someId(TOTALS) };
  const { value } = await atOneVersion(mongo, async ({ find }) => {
    const [client] = await find('gold_clients', { _id: ids.clients as never }, { limit: 1 });
    const [total] = await find('gold_totals', { _id: ids.totals as never }, { limit: 1 });
    return [client?.generation, total?.generation];
  });
  judge(tally, value);
}

async function readSnapshot(tally: Tally, rows: number) {
  const session = mongo.client.startSession({ snapshot: true });
  const one = async (name: string, id: string) => {
    const collection = mongo.db.collection<{ _id: string; generation: number }>(collectionOf(name));
    return (await collection.findOne({ _id: id }, { session }))?.generation;
  };
  try {
    const [a, b] =
      Math.random() < 0.5 ? (['clients', 'totals'] as const) : (['totals', 'clients'] as const);
    const idOf = { clients: someId(changedOf(rows)), totals: someId(TOTALS) };
    judge(tally, [await one(a, idOf[a]), await one(b, idOf[b])]);
  } finally {
    await session.endSession();
  }
}

/** Whole collections: every document is there, and all that change are of one generation. */
async function countSnapshot(tally: Tally, rows: number) {
  const session = mongo.client.startSession({ snapshot: true });
  const group = { $group: { _id: '$generation', rows: { $sum: 1 } } };
  const count = (name: string) =>
    mongo.db
      .collection(name)
      .aggregate([group, { $sort: { _id: -1 } }], { session })
      .toArray();
  try {
    const [all, few] = [await count('gold_clients'), await count('gold_totals')];
    const isWhole = all[0]?.rows === changedOf(rows) && few.length === 1 && few[0]?.rows === TOTALS;
    judge(tally, isWhole ? [all[0]?._id, few[0]?._id] : [undefined]);
  } finally {
    await session.endSession();
  }
}

function figures(events: Awaited<ReturnType<Publisher['end']>>) {
  const times = events.flatMap(({ result }) => (result ? [result.ms] : [])).sort((a, b) => a - b);
  const rss = Math.max(...events.map((event) => event.rss ?? 0));
  const [median, slowest] = [times[times.length >> 1], times.at(-1)];
  return {
    publishes: times.length,
    median_ms: median,
    slowest_ms: slowest,
    rss_mb: Math.round(rss / 1e6),
  };
}
