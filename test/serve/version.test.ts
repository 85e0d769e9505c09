import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';
import type { Db } from 'mongodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { collectionOf } from '../../src/publish/pointer.ts';
import { lendMongo } from '../servers/index.ts';
import { type PrivateMongod, privateMongod } from './mongod.ts';
import { point, pointerTo } from './published.ts';
import { appOver, content, months, orderRows, orders, publishShop } from './shop.ts';

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let app: FastifyInstance;

beforeAll(async () => {
  mongo = await lendMongo();
});
afterAll(() => mongo.release());
beforeEach(async () => {
  await mongo.client.db(mongo.db).dropDatabase();
  await publishShop(mongo.client, mongo.db);
  // Without a cache every request is a read.
  app = await appOver(mongo.client, mongo.db, { cacheBytes: 0 });
});
afterEach(() => app.close());

/** Every row carries the version that the answer says it is. */
async function expectWhole(from: FastifyInstance, url: string, column: string) {
  const { data, meta } = (await from.inject({ url })).json();
  const values = new Set(data.map((row: Record<string, number>) => row[column]));
  expect([...values]).toEqual([Number(meta.version)]);
}

/** Asks for two datasets, again and again, during at least `times` publishes: as many as it takes to ask often. */
async function duringPublishes(
  times: number,
  publishVersion: (version: number) => Promise<void>,
  from: FastifyInstance,
) {
  let [published, asked] = [0, 0];
  const isEnough = () => published >= times && asked > 5;
  const publishes = (async () => {
    while (!isEnough()) await publishVersion(++published);
  })();
  while (!isEnough()) {
    await Promise.all([
      expectWhole(from, '/orders', 'amount'),
      expectWhole(from, '/months', 'revenue'),
    ]).catch(async (failure) => {
      asked = Number.POSITIVE_INFINITY;
      await publishes;
      throw failure;
    });
    asked++;
  }
  await publishes;
  expect(asked).toBeGreaterThan(5);
}

async function swapByRename(target: Db, version: number) {
  const pointers = target.collection('goldserve_pointer');
  const names = [collectionOf(orders.name), collectionOf(months.name)];
  for (const name of names) {
    const value = name.endsWith('orders') ? { amount: version } : { revenue: version };
    const stages = [{ $set: value }, { $out: `staging_${name}` }];
    await target.collection(name).aggregate(stages).toArray();
  }
  await pointers.updateOne({}, { $set: { state: 'switching' } });
  for (const name of names) {
    await target.renameCollection(`staging_${name}`, name, { dropTarget: true });
  }
  await pointers.updateOne({}, { $set: { state: 'stable', version: String(version) } });
}

const db = () => mongo.client.db(mongo.db);
const get = (url: string) => app.inject({ url });

describe('one version per answer', () => {
  const swap = async (version: string) => {
    const session = mongo.client.startSession();
    await session.withTransaction(async () => {
      for (const dataset of [orders, months]) {
        const collection = db().collection(collectionOf(dataset.name));
        const price =
          dataset === orders ? { amount: Number(version) } : { revenue: Number(version) };
        await collection.updateMany({}, { $set: price }, { session });
      }
      const pointers = db().collection('goldserve_pointer');
      await pointers.updateOne({}, { $set: { version } }, { session });
    });
    await session.endSession();
  };

  test('rows and version agree during fifty publishes by transaction', async () => {
    await swap('0');
    await duringPublishes(50, (version) => swap(String(version)), app);
  });

  test('and during twenty publishes by renames, which break open snapshots', async () => {
    await swap('0');
    await duringPublishes(20, (version) => swapByRename(db(), version), app);
  });
});

describe('while the pointer says switching', () => {
  const switching = () => point(db(), { ...pointerTo('v1', content), state: 'switching' });

  test('an answer waits for the new version', async () => {
    await switching();
    const answer = get('/orders');
    await sleep(300);
    await point(db(), pointerTo('v2', content));
    expect((await answer).json().meta.version).toBe('v2');
  });

  test('and is 503 dataset-publishing when that takes too long', async () => {
    await switching();
    const answer = await get('/orders');
    expect(answer.json()).toMatchObject({
      type: 'urn:goldserve:error:dataset-publishing',
      status: 503,
      retry_after_s: 1,
    });
    expect(answer.headers['retry-after']).toBe('1');
  });
});

describe('nothing to serve', () => {
  const expectEmpty = async (url: string, detail: string) => {
    const answer = await get(url);
    expect(answer.statusCode).toBe(503);
    expect(answer.json()).toMatchObject({ type: 'urn:goldserve:error:dataset-empty', detail });
    // The next publish is due in an hour.
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(3_500);
    expect(Number(answer.headers['retry-after'])).toBeLessThanOrEqual(3_600);
  };

  test('nothing was ever published', async () => {
    await db().dropDatabase();
    await expectEmpty('/orders', 'orders was never published');
  });

  test('the dataset was never published', async () => {
    await point(db(), pointerTo('v1', [[months, []]]));
    await expectEmpty('/orders', 'orders was never published');
  });

  test('the collection was emptied by hand', async () => {
    await db().collection('gold_orders').deleteMany({});
    await expectEmpty('/orders', 'orders has no row for retail');
    await expectEmpty('/orders?source=all', 'orders has no row');
    await expectEmpty('/orders?from=2031-01-01', 'orders has no row for retail');
  });

  test('the collection was dropped by hand', async () => {
    await db().collection('gold_orders').drop();
    await expectEmpty('/orders', 'orders has no row for retail');
  });

  test('the source asked for has no row, though another has', async () => {
    await expectEmpty('/totals?source=retail', 'totals has no row for retail');
    expect((await get('/totals?source=all')).statusCode).toBe(200);
  });

  test('Retry-After stays within a day, and has a value without a schedule', async () => {
    await db().dropDatabase();
    const retryAfter = async (nextPublish: () => Date | null) => {
      const other = await appOver(mongo.client, mongo.db, { nextPublish });
      const answer = await other.inject({ url: '/orders' });
      await other.close();
      return answer.headers['retry-after'];
    };
    expect(await retryAfter(() => null)).toBe('300');
    expect(await retryAfter(() => new Date(Date.now() + 30 * 86_400_000))).toBe('86400');
    expect(await retryAfter(() => new Date(0))).toBe('1');
  });
});

describe('on a standalone server, which has no snapshots', () => {
  let standalone: PrivateMongod;
  let client: Mongo['client'];
  let alone: FastifyInstance;

  beforeAll(async () => {
    standalone = await privateMongod('standalone');
    const opened = await openMongo(standalone.uri, 'shop');
    client = opened.client;
    alone = await appOver(client, 'shop', { mongo: opened, cacheBytes: 0 });
  });
  afterAll(async () => {
    await alone.close();
    await client.close();
    await standalone.remove();
  });

  test('rows and version agree all the same while versions are switched', async () => {
    await publishShop(client, 'shop');
    expect((await alone.inject({ url: '/orders' })).json().data).toEqual(orderRows);
    await swapByRename(client.db('shop'), 0);
    await duringPublishes(20, (version) => swapByRename(client.db('shop'), version), alone);
  });
});
