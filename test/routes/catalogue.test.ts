import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDatasets } from '../../src/dataset.ts';
import type { Pointer, RunQuality } from '../../src/publish/pointer.ts';
import { runQuality } from '../../src/step/quality.ts';
import { point, pointerTo } from '../serve/published.ts';
import { appOver, content, orderRows, orders, publishShop } from '../serve/shop.ts';
import { lendMongo } from '../servers/index.ts';

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let app: FastifyInstance;

const quality: RunQuality = {
  rejected: { fact_sale: { retail: { invalid_date: 3, unknown_client: 1 }, ebp: {} }, other: {} },
  noted: { fact_sale: { retail: { no_customer: 3 } } },
  collapsed: { fact_sale: { retail: 2 } },
  checks: { orders: [{ name: 'unique-key', message: 'Two rows have the same key' }] },
  reads: { orders: ['dim_customer', 'fact_sale'], totals: [] },
};

beforeAll(async () => {
  mongo = await lendMongo();
  app = await appOver(mongo.client, mongo.db);
});
afterAll(async () => {
  await app.close();
  await mongo.release();
});

const get = (url: string) => app.inject({ url });
const entryOf = async (url: string) => (await get(url)).json().data[0];

test('before the first publish the catalogue is there, with no row', async () => {
  const { data, meta } = (await get('/datasets')).json();
  expect(data.map((entry: { name: string }) => entry.name)).toEqual([
    'orders',
    'month_summary',
    'totals',
  ]);
  expect(data[0]).toMatchObject({ rows: 0, rows_by_source: {}, run_id: null, changed_at: null });
  expect(meta.version).toBeNull();
  expect(await entryOf('/datasets/orders')).toMatchObject({ sample: [], checks: null });
});

describe('once published', () => {
  beforeAll(async () => {
    await publishShop(mongo.client, mongo.db);
    const pointer: Pointer = { ...pointerTo('v1', content), quality };
    await point(mongo.client.db(mongo.db), pointer);
  });

  test('the list says where each dataset is, its key, and its rows by source', async () => {
    const { data, meta, links } = (await get('/datasets')).json();
    expect(data[1]).toMatchObject({
      name: 'month_summary',
      path: '/months',
      label: 'Months',
      label_fr: 'Mois',
      key: ['source', 'month'],
      time: 'month',
      sort: ['-month'],
      rows: 4,
      rows_by_source: { retail: 3, ebp: 1 },
      changed_at: '2026-01-15T04:00:12.000Z',
    });
    expect(meta).toMatchObject({ count: 3, version: 'v1', as_of: '2026-01-15' });
    expect(links).toEqual({ self: '/datasets' });
  });

  test('one dataset has its columns with unit, labels and whether they can be missing', async () => {
    const { columns } = await entryOf('/datasets/orders');
    expect(columns.map((column: { name: string }) => column.name)).toEqual(
      orders.columns.map((column) => column.name),
    );
    expect(columns[3]).toEqual({
      name: 'amount',
      label: 'Amount',
      label_fr: 'Montant',
      type: 'money',
      unit: 'CHF',
      description: 'Amount of the order',
      can_be_null: false,
      pii: false,
    });
    expect(columns[4]).toMatchObject({ name: 'country', can_be_null: true });
  });

  test('the sample is what its path answers first', async () => {
    expect((await entryOf('/datasets/orders')).sample).toEqual(orderRows.slice(0, 3));
  });

  test('every parameter is there with its schema', async () => {
    const { parameters } = await entryOf('/datasets/orders');
    const limit = parameters.find((parameter: { name: string }) => parameter.name === 'limit');
    expect(limit.schema).toMatchObject({ type: 'integer', minimum: 1, maximum: 1000 });
  });

  test('what was refused on the way, by silver model, source and reason, and the checks passed', async () => {
    expect(await entryOf('/datasets/orders')).toMatchObject({
      made_from: ['dim_customer', 'fact_sale'],
      checks: [{ name: 'unique-key', message: 'Two rows have the same key' }],
      refused: [
        { model: 'fact_sale', source: 'retail', reason: 'invalid_date', rows: 3 },
        { model: 'fact_sale', source: 'retail', reason: 'unknown_client', rows: 1 },
      ],
      noted: [{ model: 'fact_sale', source: 'retail', reason: 'no_customer', rows: 3 }],
      collapsed: [{ model: 'fact_sale', source: 'retail', rows: 2 }],
    });
    expect(await entryOf('/datasets/totals')).toMatchObject({ made_from: [], refused: [] });
  });

  test('a pointer of an older release says nothing of them', async () => {
    await point(mongo.client.db(mongo.db), pointerTo('v1', content));
    const entry = await entryOf('/datasets/orders');
    expect(entry).toMatchObject({
      made_from: null,
      checks: null,
      refused: null,
      noted: null,
      collapsed: null,
    });
    expect(entry.sample).toHaveLength(3);
  });

  test('an unknown name is 404 with the nearest, a path with the name it stands for', async () => {
    const answer = await get('/datasets/order');
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({ did_you_mean: '/datasets/orders' });
    expect((await get('/datasets/months')).json().did_you_mean).toBe('/datasets/month_summary');
    expect((await get('/datasets/zzzzzz')).json()).not.toHaveProperty('did_you_mean');
  });

  test('a parameter is refused', async () => {
    expect((await get('/datasets?limit=3')).statusCode).toBe(400);
    expect((await get('/datasets/orders?fields=id')).statusCode).toBe(400);
  });
});

describe('what a run tells of itself', async () => {
  const datasets = await readDatasets();
  const silver = {
    step: 'silver',
    run_id: 'r',
    started_at: '',
    ended_at: '',
    inputs: {},
    files: [],
  };
  const told = await runQuality({ ...silver, rejected: quality.rejected }, datasets);

  test('the silver models behind each dataset, through others too', () => {
    expect(told.reads.monthly).toEqual(['fact_sale']);
    expect(told.reads.segment_summary).toContain('fact_sale');
    expect(told.reads.dim_clients).toEqual(['dim_customer', 'fact_sale']);
  });

  test('every check of every dataset, the common ones first', () => {
    for (const { name, checks = [] } of datasets) {
      expect(told.checks[name]?.[0]?.name).toBe('unique-key');
      expect(told.checks[name]).toHaveLength(checks.length + 2);
    }
    expect(told.rejected).toEqual(quality.rejected);
  });
});
