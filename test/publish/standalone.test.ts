import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { acquireLease, type Lease } from '../../src/lease.ts';
import { heal } from '../../src/publish/heal.ts';
import { lendDataDir } from '../servers/index.ts';
import { type OwnMongod, startStandalone } from './mongod.ts';
import { Publisher } from './publisher.ts';
import { clients, generation, pointerOf, publishRun, Runs, stored, totals } from './shop.ts';

/* A server without a replica set has no transactions: each collection is replaced whole, by itself. */

const folder = await lendDataDir();
const runs = new Runs(folder.path);
const db = 'standalone';
let uri: string;
let server: OwnMongod;
let mongo: Mongo;
let lease: Lease;

beforeAll(async () => {
  server = await startStandalone(folder.path);
  uri = `mongodb://127.0.0.1:${server.port}/?directConnection=true`;
  mongo = await openMongo(uri, db);
  lease = (await acquireLease(mongo.db, 'flow', 'test')) as Lease;
});
afterAll(async () => {
  await lease.release();
  await mongo.close();
  await server.stop();
  await folder.release();
});

const shop = (number: number) =>
  runs.write([
    [clients, generation(number, 2_000)],
    [totals, generation(number, 5)],
  ]);
const run = async (input: Awaited<ReturnType<typeof shop>>, full = false) =>
  publishRun(mongo, lease, input, folder.path, full);

test('is recognised', () => expect(mongo.kind).toBe('standalone'));

test('gets every collection by renames, and the result says that it is not atomic', async () => {
  for (const number of [1, 2]) {
    const result = await run(await shop(number));
    expect(result).toMatchObject({ mode: 'switch', atomic: false, changed: true });
    expect(await stored(mongo, clients, { generation: number })).toHaveLength(2_000);
    expect(await stored(mongo, totals)).toHaveLength(5);
  }
  const refused = mongo.db.collection('gold_clients').insertOne({ wrong: 1 });
  await expect(refused).rejects.toMatchObject({ code: 121 });
});

test('is left alone by a second publish of the same input', async () => {
  const input = await shop(3);
  await run(input);
  const before = await pointerOf(mongo);
  expect(await run(input)).toMatchObject({ mode: 'none', changed: false });
  expect(await run(input, true)).toMatchObject({ mode: 'none', changed: false });
  expect(await pointerOf(mongo)).toEqual(before);
});

test.each(['stage:clients', 'rename', 'pointer'])(
  'is healed after kill -9 at %s',
  async (stopAt) => {
    await lease.release();
    const input = await shop(4);
    const publisher = new Publisher({
      uri,
      db,
      folder: folder.path,
      inputs: [input],
      ttlMs: 1_000,
      stopAt,
    });
    await publisher.until(({ at }) => at === stopAt);
    await publisher.kill();
    await sleep(1_000);
    lease = (await acquireLease(mongo.db, 'flow', 'test')) as Lease;
    const { finished } = await heal(mongo, lease);
    expect(finished).toBe(stopAt === 'stage:clients' ? undefined : input.version);
    await run(input);
    expect(await stored(mongo, clients, { generation: 4 })).toHaveLength(2_000);
    expect(await pointerOf(mongo)).toMatchObject({ state: 'stable', version: input.version });
    await run(await shop(5));
  },
);
