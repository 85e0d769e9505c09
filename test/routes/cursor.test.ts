import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Row } from '../serve/published.ts';
import { appOver, content, orderRows, publishShop } from '../serve/shop.ts';
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

const get = async (url: string) => (await app.inject({ url })).json();

async function pages(first: string): Promise<Row[]> {
  const seen: Row[] = [];
  for (let url: string | undefined = first; url; ) {
    const { data, links, meta } = await get(url);
    expect(links.next !== undefined).toBe(meta.next_cursor !== undefined);
    if (links.next) expect(links.next).toContain(encodeURIComponent(meta.next_cursor));
    seen.push(...data);
    url = links.next;
  }
  return seen;
}

describe('pages by key', () => {
  // Missing values (country, share), equal ones (amount, paid), every kind of column, both directions.
  test.each(
    ['id', 'ordered_at', 'amount', 'country', 'lines', 'rank', 'share', 'paid'].flatMap((name) => [
      name,
      `-${name}`,
    ]),
  )('sort=%s: every row once, in the order of one page', async (sort) => {
    const whole = (await get(`/orders?sort=${sort}&limit=1000`)).data;
    expect(await pages(`/orders?sort=${sort}&limit=5`)).toEqual(whole);
    expect(whole).toHaveLength(orderRows.length);
  });

  test('of several sources, of filtered rows, and of few columns', async () => {
    const whole = (await get('/months?source=all&limit=1000')).data;
    expect(await pages('/months?source=all&limit=1')).toEqual(whole);
    const rows = await pages('/orders?country=France&sort=-share,rank&fields=amount&limit=2');
    expect(rows).toHaveLength(9);
    expect(Object.keys(rows[0] ?? {})).toEqual(['source', 'amount']);
  });
});

describe('a cursor', () => {
  const cursorOf = async (url: string) => (await get(url)).meta.next_cursor as string;
  const answer = (url: string) => app.inject({ url });

  test.each([
    ['another order', '/orders?limit=5&sort=-amount'],
    ['another filter', '/orders?limit=5&paid=true'],
    ['another window', '/orders?limit=5&from=2025-03-01'],
    ['another source', '/orders?limit=5&source=all'],
    ['another dataset', '/months?limit=5'],
  ])('belongs to its query: with %s it is refused', async (_what, url) => {
    const cursor = await cursorOf('/orders?limit=5');
    const { statusCode, ...found } = await answer(`${url}&cursor=${cursor}`);
    expect(statusCode).toBe(400);
    expect(found.json().errors[0]).toMatchObject({ parameter: 'cursor' });
  });

  test('may go on with another limit and other columns', async () => {
    const cursor = await cursorOf('/orders?limit=5');
    const { data } = await get(`/orders?limit=2&fields=id&cursor=${cursor}`);
    expect(data.map((row: Row) => row.id)).toEqual(['6', '7']);
  });

  test('and an offset do not go together', async () => {
    const cursor = await cursorOf('/orders?limit=5');
    expect((await answer(`/orders?offset=5&cursor=${cursor}`)).statusCode).toBe(400);
  });

  test.each([
    ['no base64', '%F0%9F%98%80'],
    ['no JSON', Buffer.from('x').toString('base64url')],
    ['another shape', Buffer.from('{"a":1}').toString('base64url')],
    ['nothing', ''],
  ])('that is %s is refused', async (_what, cursor) => {
    const found = await answer(`/orders?cursor=${cursor}`);
    expect(found.statusCode).toBe(400);
    expect(found.json().errors[0].parameter).toBe('cursor');
  });

  test('cannot carry an operator, another type or a moment that is none', async () => {
    const cursor = await cursorOf('/orders?limit=5&sort=ordered_at');
    const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    for (const value of [{ $gt: '' }, ['x'], true, 'x', 1e300]) {
      const [version, query, [, ...rest]] = parts;
      const forged = Buffer.from(JSON.stringify([version, query, [value, ...rest]]));
      const url = `/orders?sort=ordered_at&cursor=${forged.toString('base64url')}`;
      expect((await answer(url)).statusCode).toBe(400);
    }
  });

  test('of a version that is not served any more is gone: 410, with where to start again', async () => {
    const cursor = await cursorOf('/orders?limit=5&sort=-amount');
    await publishShop(mongo.client, mongo.db, 'v2');
    const url = `/orders?limit=5&sort=-amount&cursor=${cursor}`;
    await expect.poll(async () => (await answer(url)).statusCode).toBe(410);
    const found = await answer(url);
    expect(found.headers['content-type']).toContain('application/problem+json');
    expect(found.json()).toMatchObject({
      type: 'urn:goldserve:error:version-gone',
      restart: '/orders?limit=5&sort=-amount',
      errors: [{ parameter: 'cursor' }],
    });
    expect((await get(found.json().restart)).meta.version).toBe('v2');
    expect(content).toHaveLength(3);
  });
});
