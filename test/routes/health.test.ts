import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import dataQuality from '../../src/gold/data_quality.ts';
import { LATE_AFTER_S } from '../../src/serve/health.ts';
import { datasetOf, point, pointerTo, publish } from '../serve/published.ts';
import { appOver, content, months, orders, publishShop } from '../serve/shop.ts';
import { lendMongo } from '../servers/index.ts';

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let app: FastifyInstance;

beforeAll(async () => {
  mongo = await lendMongo();
});
afterAll(() => mongo.release());
beforeEach(async () => {
  await db().dropDatabase();
  await publishShop(mongo.client, mongo.db);
  await publishedAgo(60);
  app = await appOver(mongo.client, mongo.db);
});
afterEach(() => app.close());

const db = () => mongo.client.db(mongo.db);
const health = async (from = app) => {
  const answer = await from.inject({ url: '/health' });
  expect(answer.statusCode).toBe(200);
  return answer.json();
};

async function publishedAgo(seconds: number) {
  const published_at = new Date(Date.now() - seconds * 1000);
  const pointer = pointerTo('v1', content);
  for (const dataset of Object.values(pointer.datasets)) dataset.changed_at = published_at;
  await point(db(), { ...pointer, published_at });
}

test('ok: what is published, its age, and the rows of each dataset by source', async () => {
  const report = await health();
  expect(report).toMatchObject({
    status: 'ok',
    reasons: [],
    mongodb: { ok: true },
    sources: ['retail', 'ebp'],
    published: { version: 'v1', run_id: 'run-v1', as_of: '2026-01-15' },
  });
  expect(report.mongodb.ping_ms).toBeGreaterThan(0);
  expect(report.published.age_s).toBeGreaterThanOrEqual(60);
  expect(report.datasets[months.name]).toMatchObject({
    path: '/months',
    status: 'ok',
    rows: 4,
    rows_by_source: { retail: 3, ebp: 1 },
  });
  expect(report.datasets[orders.name].age_s).toBeGreaterThanOrEqual(60);
});

test('degraded: nothing was ever published', async () => {
  await db().dropDatabase();
  const report = await health();
  expect(report).toMatchObject({
    status: 'degraded',
    reasons: ['nothing was ever published'],
    published: null,
  });
  expect(report.datasets.orders).toMatchObject({ status: 'never_published', rows: 0, age_s: null });
});

test('degraded: a dataset was never published, or its collection was emptied', async () => {
  await point(db(), { ...pointerTo('v1', content.slice(0, 2)), published_at: new Date() });
  await db().collection('gold_orders').deleteMany({});
  const { status, reasons } = await health();
  expect(status).toBe('degraded');
  expect(reasons).toEqual(['orders: empty', 'totals: never published']);
});

test('degraded: the last publish is older than expected', async () => {
  await publishedAgo(LATE_AFTER_S + 60);
  expect(await health()).toMatchObject({
    status: 'degraded',
    reasons: ['the last publish is 36 hours old'],
  });
});

test('not late: a publish that changed nothing ended well since, or none is scheduled', async () => {
  await publishedAgo(LATE_AFTER_S + 60);
  for (const options of [{ lastPublish: () => new Date() }, { nextPublish: () => null }]) {
    const other = await appOver(mongo.client, mongo.db, options);
    expect((await health(other)).status).toBe('ok');
    await other.close();
  }
});

test('tells how good the data is: the newest score of each source, and their mean', async () => {
  expect((await health()).quality).toBeNull();
  const counts = dataQuality.row.keyof().options.map((name) => [name, 0]);
  const row = (source: string, day: string, source_score: number) => ({
    ...Object.fromEntries(counts),
    ...{ source, day, table_name: 'fact_sale', score: 1, source_score },
  });
  const rows = [
    row('retail', '2026-01-14', 20),
    row('retail', '2026-01-15', 90.04),
    row('ebp', '2026-01-13', 70),
  ];
  await publish(db(), 'v2', [...content, [datasetOf('data_quality', dataQuality), rows]]);
  expect((await health()).quality).toEqual({
    ...{ score: 80, day: '2026-01-13' },
    sources: {
      retail: { score: 90, day: '2026-01-15' },
      ebp: { score: 70, day: '2026-01-13' },
    },
  });
});
