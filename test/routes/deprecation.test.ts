import type { FastifyInstance } from 'fastify';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { appOver, months, publishShop, shop } from '../serve/shop.ts';
import { lendMongo } from '../servers/index.ts';

/* A dataset that is going to go: over a socket, where repeated answers take the short way. */

const deprecated = { since: '2026-01-01', sunset: '2026-07-01', link: 'https://example.com/new' };
const going = { ...months, deprecated };
const datasets = shop.map((each) => (each === months ? going : each));
const said = {
  deprecation: '@1767225600',
  sunset: 'Wed, 01 Jul 2026 00:00:00 GMT',
  link: '<https://example.com/new>; rel="deprecation"',
};

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let app: FastifyInstance;
let url: string;
beforeAll(async () => {
  mongo = await lendMongo();
  await publishShop(mongo.client, mongo.db);
  app = await appOver(mongo.client, mongo.db, { datasets });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
});
afterAll(async () => {
  await app.close();
  await mongo.release();
});

const headersOf = (answer: Response) =>
  Object.fromEntries(
    Object.keys(said)
      .filter((name) => answer.headers.has(name))
      .map((name) => [name, answer.headers.get(name)]),
  );

test('says so with rows, files, errors and 304, however often it is asked', async () => {
  const first = await fetch(`${url}/months`);
  const etag = first.headers.get('etag') ?? '';
  const again = await fetch(`${url}/months`);
  const unchanged = await fetch(`${url}/months`, { headers: { 'if-none-match': etag } });
  const file = await fetch(`${url}/months?format=csv`);
  const wrong = await fetch(`${url}/months?limits=5`);
  const answers = [first, again, unchanged, file, wrong];
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 304, 200, 400]);
  for (const answer of answers) expect(headersOf(answer)).toEqual(said);
});

test('another dataset says nothing of it', async () => {
  expect(headersOf(await fetch(`${url}/totals`))).toEqual({});
});

test('the document marks it, and it alone', async () => {
  const { paths } = (await (await fetch(`${url}/openapi.json`)).json()) as {
    paths: Record<
      string,
      { get: { deprecated?: boolean; responses: { 200: { headers: object } } } }
    >;
  };
  const marked = Object.entries(paths).filter(([, { get }]) => get.deprecated);
  expect(marked.map(([path]) => path)).toEqual(['/months']);
  expect(marked[0]?.[1].get.responses[200].headers).toMatchObject({
    Deprecation: {},
    Sunset: {},
    Link: {},
  });
});

test.each([
  ['an end before its beginning', { ...deprecated, sunset: '2025-07-01' }],
  ['a day that is none', { ...deprecated, since: 'soon' }],
])('%s stops the start', async (_what, wrong) => {
  const client = new MongoClient('mongodb://127.0.0.1:1');
  const starting = appOver(client, 'none', { datasets: [{ ...months, deprecated: wrong }] });
  await expect(starting).rejects.toThrow('month_summary is deprecated since');
  await client.close();
});
