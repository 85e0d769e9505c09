import { setTimeout as sleep } from 'node:timers/promises';
import type { Document } from 'mongodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { acquireLease, type Lease } from '../../src/lease.ts';
import { eventsOf } from '../../src/publish/event-log.ts';
import { sessionId } from '../../src/publish/fence.ts';
import { heal } from '../../src/publish/heal.ts';
import { POINTER_COLLECTION, type Pointer } from '../../src/publish/pointer.ts';
import type { PublishInput } from '../../src/publish/publish.ts';
import { lendDataDir, lendMongo } from '../servers/index.ts';
import { Publisher } from './publisher.ts';
import { clients, generation, pointerOf, publishRun, Runs, stored, totals } from './shop.ts';

/* A publisher that is killed or paused at any moment leaves the old or the new version, and the next run heals. */

const TTL_MS = 1_000;
const RANDOM_KILLS = 20;

const lent = await lendMongo();
const folder = await lendDataDir();
const runs = new Runs(folder.path);
let mongo: Mongo;
let old: PublishInput;
let next: PublishInput;

beforeAll(async () => {
  mongo = await openMongo(lent.uri, lent.db);
  old = await shop(1, 'name');
  next = await shop(2, 'name');
});
beforeEach(async () => {
  await lent.client.db(lent.db).dropDatabase();
  await underLease((lease) => publishRun(mongo, lease, old, folder.path));
});
afterAll(async () => {
  await mongo.close();
  await lent.release();
  await folder.release();
});

const SMALL = ['diff:totals', 'diff:clients', 'transaction:write', 'transaction:commit', 'clean'];
const LARGE = [
  'stage:totals',
  'stage-indexes:totals',
  'stage:clients',
  'stage-indexes:clients',
  'switching',
  'rename',
  'pointer',
  'published',
  'clean',
];
const steps = [
  ...SMALL.map((step) => ['small', step] as const),
  ...LARGE.map((step) => ['large', step] as const),
];

describe('kill -9', () => {
  test.each(steps)(
    'in a %s publish at %s: one version is seen, the next run heals',
    async (size, stopAt) => {
      const input = size === 'small' ? next : await shop(2, 'amount');
      const publisher = start([input], stopAt);
      await publisher.until(({ at }) => at === stopAt);
      await publisher.untilPaused();
      await publisher.kill();
      await expectOneVersion();
      await underLease((lease) => publishRun(mongo, lease, input, folder.path));
      await expectCleanBuild(input, 2);
    },
  );

  test.each(['rename', 'pointer'])(
    'in the switch at %s: heal alone finishes it',
    async (stopAt) => {
      const input = await shop(2, 'amount');
      const publisher = start([input], stopAt);
      await publisher.until(({ at }) => at === stopAt);
      await publisher.kill();
      const healed = await underLease((lease) => heal(mongo, lease));
      expect(healed.finished).toBe(input.version);
      await expectCleanBuild(input, 2);
    },
  );

  test('with the gate still shut on the server: heal opens it instead of waiting a minute', async () => {
    const input = await shop(2, 'amount');
    const publisher = start([input], 'rename');
    await publisher.until(({ at }) => at === 'rename');
    await publisher.kill();
    const gate = mongo.client.startSession();
    gate.startTransaction();
    for (const { name } of [clients, totals]) {
      await mongo.db.collection(`gold_${name}`).findOne({}, { session: gate });
    }
    const pointers = mongo.db.collection<Pointer>(POINTER_COLLECTION);
    await pointers.updateOne({}, { $set: { 'switch.sessions': [sessionId(gate)] } });
    const healed = await underLease((lease) => heal(mongo, lease));
    expect(healed.finished).toBe(input.version);
    await expect(gate.commitTransaction()).rejects.toMatchObject({ codeName: 'NoSuchTransaction' });
    await gate.endSession();
    await expectCleanBuild(input, 2);
  });

  test('before the switch: heal alone removes what was staged', async () => {
    const publisher = start([await shop(2, 'amount')], 'stage-indexes:totals');
    await publisher.until(({ at }) => at === 'stage-indexes:totals');
    await publisher.kill();
    const healed = await underLease((lease) => heal(mongo, lease));
    expect(healed.finished).toBeUndefined();
    expect(healed.dropped).toEqual([expect.stringMatching(/^goldserve_staging_totals_/)]);
    await expectCleanBuild(old, 1);
  });

  test(`${RANDOM_KILLS} times at random moments: the next run heals`, async () => {
    const seed = Date.now() % 2 ** 31;
    console.log(`random kills: seed ${seed}`);
    const random = randomOf(seed);
    let last: PublishInput = old;
    for (let turn = 1; turn <= RANDOM_KILLS; turn++) {
      // An index that comes and goes makes every other publish a large one.
      last = await shop(turn + 1, random() < 0.5 ? 'name' : 'amount');
      const publisher = start([last]);
      await publisher.until(({ ready }) => ready === true);
      await sleep(random() * 600);
      await publisher.kill();
      await expectOneVersion();
      const input = last;
      await underLease((lease) => publishRun(mongo, lease, input, folder.path));
      await expectCleanBuild(input, turn + 1);
    }
  }, 240_000);
});

describe('a publisher that was paused until it lost its lease', () => {
  test.each(steps)('in a %s publish at %s changes nothing any more', async (size, stopAt) => {
    const paused = start([size === 'small' ? next : await shop(2, 'amount')], stopAt);
    await paused.until(({ at }) => at === stopAt);
    await paused.untilPaused();
    const newer = await shop(3, 'name');
    await underLease((lease) => publishRun(mongo, lease, newer, folder.path));
    paused.signal('SIGCONT');
    const events = await paused.end();
    const done = events.some(({ result }) => result !== undefined);
    // At the last steps all was published before the pause, and there is nothing left to refuse.
    if (!['published', 'clean'].includes(stopAt))
      expect(done, JSON.stringify(events.at(-1))).toBe(false);
    if (!done) expect(events.at(-1)?.error).toBe('lease-lost');
    await underLease((lease) => heal(mongo, lease));
    await expectCleanBuild(newer, 3);
  });
});

function start(inputs: PublishInput[], stopAt?: string): Publisher {
  const { uri, db } = lent;
  return new Publisher({ uri, db, folder: folder.path, inputs, ttlMs: TTL_MS, stopAt });
}

/** 3,000 changed clients and 5 totals; another indexed column is another definition, thus a build anew. */
function shop(number: number, indexed: 'name' | 'amount'): Promise<PublishInput> {
  const indexes = [['source', indexed]];
  return runs.write([
    [{ ...clients, indexes }, generation(number, 3_000)],
    [{ ...totals, indexes }, generation(number, 5)],
  ]);
}

/** Waits for the lease: a killed holder's runs out by itself. */
async function underLease<T>(work: (lease: Lease) => Promise<T>): Promise<T> {
  for (;;) {
    const lease = await acquireLease(mongo.db, 'flow', 'test', { ttlMs: TTL_MS * 4 });
    if (lease) return work(lease).finally(() => lease.release());
    await sleep(50);
  }
}

/** What a reader sees at one moment: whole collections of one generation. */
async function expectOneVersion() {
  const [first, second] = await readGenerations();
  expect(first).toHaveLength(1);
  expect(first?.[0]?.rows).toBe(3_000);
  expect(second).toEqual([{ _id: first?.[0]?._id, rows: 5 }]);
}

/** Reads again when the server says that the snapshot is older than a rename (SnapshotUnavailable). */
async function readGenerations(): Promise<Document[][]> {
  const group = { $group: { _id: '$generation', rows: { $sum: 1 } } };
  const session = mongo.client.startSession({ snapshot: true });
  const count = (name: string) =>
    mongo.db.collection(`gold_${name}`).aggregate([group], { session }).toArray();
  try {
    return [await count(clients.name), await count(totals.name)];
  } catch (thrown) {
    if ((thrown as { code?: unknown }).code !== 246) throw thrown;
    await sleep(20);
    return await readGenerations();
  } finally {
    await session.endSession();
  }
}

/** Collections, indexes and pointer are those of a build from nothing, and nothing else is left. */
async function expectCleanBuild(input: PublishInput, number: number) {
  const pointer = await pointerOf(mongo);
  expect(pointer).toMatchObject({ version: input.version, state: 'stable' });
  expect(pointer?.switch).toBeUndefined();
  for (const [dataset, rows] of [
    [clients, 3_000],
    [totals, 5],
  ] as const) {
    const documents = await stored(mongo, dataset);
    expect(documents).toHaveLength(rows);
    expect(documents.every((document) => document.generation === number)).toBe(true);
    const wanted = input.datasets.find((each) => each.dataset.name === dataset.name)?.dataset;
    const indexes = await mongo.db.collection(`gold_${dataset.name}`).indexes();
    expect(indexes.map(({ name }) => name)).toContain(`source_1_${wanted?.indexes?.[0]?.[1]}_1`);
  }
  await expectWholeLog(input);
  const names = (await mongo.db.listCollections({}, { nameOnly: true }).toArray()).map(
    ({ name }) => name,
  );
  expect(names.sort()).toEqual([
    'gold_clients',
    'gold_totals',
    'goldserve_events',
    'goldserve_leases',
    'goldserve_pointer',
  ]);
}

/** Every version that was served is in the log, once for each dataset it changed, numbered without a gap. */
async function expectWholeLog(input: PublishInput) {
  const log = await eventsOf(mongo).find().sort({ _id: 1 }).toArray();
  expect(log.map(({ _id }) => _id)).toEqual(log.map((_, index) => index + 1));
  const named = log.map(({ version, dataset }) => `${version} ${dataset}`);
  expect(new Set(named).size).toBe(named.length);
  const last = log.filter(({ version }) => version === input.version);
  expect(last.map(({ dataset }) => dataset).sort()).toEqual(['clients', 'totals']);
  expect(log.at(-1)?.version).toBe(input.version);
}

/** mulberry32: the same seed gives the same moments. */
function randomOf(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
