import type { FastifyInstance } from 'fastify';
import supertest from 'supertest';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appOver, monthRows, orderRows, orders, publishShop } from '../serve/shop.ts';
import { lendMongo } from '../servers/index.ts';

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let app: FastifyInstance;

beforeAll(async () => {
  mongo = await lendMongo();
  await publishShop(mongo.client, mongo.db);
  app = await appOver(mongo.client, mongo.db);
});
afterAll(async () => {
  await app.close();
  await mongo.release();
});

interface Body {
  data: { id: string }[];
  meta: { truncated: boolean };
  links: { next?: string };
}

const get = (url: string) => app.inject({ url });
const rows = async (url: string) => (await get(url)).json().data as Record<string, unknown>[];
const column = async (url: string, name: string) => (await rows(url)).map((row) => row[name]);

describe('the envelope', () => {
  test('rows come as they were published, every column in its order, without _id', async () => {
    expect(await rows('/orders')).toEqual(orderRows);
    expect(Object.keys((await rows('/orders'))[0] ?? {})).toEqual(
      orders.columns.map((c) => c.name),
    );
  });

  test('meta says how many, which version, how fresh, and what each column is', async () => {
    const { meta, links } = (await get('/months')).json();
    expect(meta).toMatchObject({
      count: 3,
      truncated: false,
      version: 'v1',
      run_id: 'run-v1',
      as_of: '2026-01-15',
      source: 'retail',
      freshness: {
        data_through: '2026-01-14T18:42:00',
        published_at: '2026-01-15T04:00:12.000Z',
        as_of: '2026-01-15',
      },
    });
    expect(meta.query_ms).toBeGreaterThan(0);
    expect(meta.columns).toEqual([
      { name: 'source', label: 'Source', label_fr: 'Source', type: 'text' },
      { name: 'month', label: 'Month', label_fr: 'Mois', type: 'date' },
      { name: 'revenue', label: 'Revenue', label_fr: 'CA', type: 'money', unit: 'CHF' },
    ]);
    expect(meta).not.toHaveProperty('window');
    expect(links).toEqual({ self: '/months', csv: '/months?format=csv' });
  });

  test('headers give the request id, the time in MongoDB and in all, and the type', async () => {
    const answer = await app.inject({ url: '/months', headers: { 'x-request-id': 'abc-1' } });
    expect(answer.headers['x-request-id']).toBe('abc-1');
    expect(answer.headers['server-timing']).toMatch(/^mongo;dur=[\d.]+, total;dur=[\d.]+$/);
    expect(answer.headers['content-type']).toBe('application/json; charset=utf-8');
  });

  test('a request id that is not a plain token is replaced', async () => {
    const answer = await app.inject({ url: '/months', headers: { 'x-request-id': 'a b"}' } });
    expect(answer.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('HEAD answers the headers of GET without a body', async () => {
    await app.listen({ port: 0, host: '127.0.0.1' });
    const head = await supertest(app.server).head('/months');
    const whole = await supertest(app.server).get('/months?limit=3');
    expect(head.status).toBe(200);
    expect(head.text ?? '').toBe('');
    expect(head.headers['content-type']).toBe(whole.headers['content-type']);
  });
});

describe('source', () => {
  test('defaults to the first configured source that has the dataset', async () => {
    expect((await get('/months')).json().meta.source).toBe('retail');
    expect((await get('/totals')).json()).toMatchObject({
      data: [{ source: 'ebp', revenue: 7 }],
      meta: { source: 'ebp' },
    });
  });

  test('all answers every source, in the order of the sources, and the earliest of their data_through', async () => {
    const { data, meta } = (await get('/months?source=all&sort=month')).json();
    expect(data.map((row: { source: string }) => row.source)).toEqual([
      'retail',
      'ebp',
      'retail',
      'retail',
    ]);
    expect(meta.freshness.data_through).toBe('2026-01-10T00:00:00');
  });
});

describe('order', () => {
  test('the default is that of the definition', async () => {
    expect(await column('/months', 'month')).toEqual(monthRows.map((row) => row.month).reverse());
  });

  test('the key breaks ties, and ids made of digits order by their value', async () => {
    expect(await column('/orders?sort=-amount', 'id')).toEqual([
      '1',
      '4',
      '7',
      '10',
      '2',
      '3',
      '5',
      '6',
      '8',
      '9',
      '11',
      '12',
    ]);
    expect(await column('/orders', 'id')).toEqual(orderRows.map((row) => row.id));
    expect((await column('/orders?sort=-id', 'id'))[0]).toBe('12');
  });

  test('several columns, each in its direction', async () => {
    const found = await rows('/orders?sort=-rank,amount&fields=rank,amount,id');
    expect(found.slice(0, 4).map((row) => [row.rank, row.amount, row.id])).toEqual([
      [4, 50.25, '5'],
      [4, 100, '10'],
      [3, 50.25, '9'],
      [3, 100, '4'],
    ]);
  });
});

describe('paging', () => {
  test('next leads through all the rows, each once', async () => {
    const seen: unknown[] = [];
    let url: string | undefined = '/orders?limit=5&sort=-amount&fields=id';
    while (url) {
      const { data, links, meta }: Body = (await get(url)).json();
      expect(meta.truncated).toBe(links.next !== undefined);
      seen.push(...data.map((row) => row.id));
      url = links.next;
    }
    expect(seen).toHaveLength(12);
    expect(new Set(seen).size).toBe(12);
  });

  test('a page that ends with the last row is not truncated', async () => {
    const { meta, links } = (await get('/orders?limit=12')).json();
    expect(meta).toMatchObject({ count: 12, truncated: false });
    expect(links.next).toBeUndefined();
  });

  test.each(['12', '5000', '999999999999999999999999'])(
    'past the end (%s) is an empty list',
    async (offset) => {
      const answer = await get(`/orders?offset=${offset}`);
      expect(answer.statusCode).toBe(200);
      expect(answer.json().data).toEqual([]);
    },
  );
});

describe('fields', () => {
  test('the columns asked for, in the order asked, source first', async () => {
    const { data, meta } = (await get('/orders?fields=amount,id&limit=1')).json();
    expect(Object.keys(data[0])).toEqual(['source', 'amount', 'id']);
    expect(meta.columns.map((c: { name: string }) => c.name)).toEqual(['source', 'amount', 'id']);
  });

  test('a sort on a column that is not served still holds', async () => {
    expect(await column('/orders?fields=id&sort=-lines&limit=2', 'id')).toEqual(['12', '11']);
  });
});

describe('window', () => {
  const windowOf = async (url: string) => (await get(url)).json().meta.window;

  test('a day in `to` covers the whole day, a date-time ends before it', async () => {
    expect(await column('/orders?to=2025-01-15', 'id')).toEqual(['1']);
    expect(await column('/orders?to=2025-01-15T10:30:00', 'id')).toEqual([]);
    expect(await column('/orders?to=2025-01-15T10:30:01', 'id')).toEqual(['1']);
    expect(await column('/orders?from=2025-12-15T10:30:00Z', 'id')).toEqual(['12']);
  });

  test('is echoed half-open, in the resolution of its column', async () => {
    const timezone = 'Europe/Paris';
    expect(await windowOf('/orders?from=2025-02-01&to=2025-02-28')).toEqual({
      column: 'ordered_at',
      from: '2025-02-01T00:00:00',
      to_exclusive: '2025-03-01T00:00:00',
      timezone,
    });
    expect(await windowOf('/months?from=2025-01-31T12:00:00')).toEqual({
      column: 'month',
      from: '2025-02-01',
      to_exclusive: null,
      timezone,
    });
    expect(await column('/months?from=2025-01-31T12:00:00', 'month')).toEqual([
      '2025-03-01',
      '2025-02-01',
    ]);
  });

  test('one that holds nothing is an empty list, not an error', async () => {
    const answer = await get('/orders?from=2031-01-01');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ data: [], meta: { count: 0, truncated: false } });
  });
});
