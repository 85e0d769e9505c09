import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { type PrivateMongod, privateMongod } from './mongod.ts';
import { point, pointerTo } from './published.ts';
import { appOver, content, orderRows, publishShop } from './shop.ts';

/* MongoDB goes away: what was answered before is answered still, and says so. */

let server: PrivateMongod;
let mongo: Mongo;
let app: FastifyInstance;
let strict: FastifyInstance;

beforeAll(async () => {
  server = await privateMongod('replica set');
  mongo = await openMongo(server.uri, 'shop');
  await publishShop(mongo.client, 'shop');
  app = await appOver(mongo.client, 'shop', { mongo });
  strict = await appOver(mongo.client, 'shop', { mongo, serveStale: false });
});
afterAll(async () => {
  await strict.close();
  await app.close();
  await mongo.close();
  await server.remove();
});

const get = (url: string, headers = {}) => app.inject({ url, headers });

async function expectStale(url: string) {
  const answer = await get(url);
  expect(answer.statusCode).toBe(200);
  expect(answer.json().data).toEqual(orderRows);
  expect(answer.json().meta).toMatchObject({ served_from: 'memory', cache: 'hit', version: 'v1' });
  expect(answer.json().meta.warnings.join()).toContain('MongoDB is away');
  expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-served-stale': '1' });
  expect(answer.headers).not.toHaveProperty('etag');
  return answer;
}

/** Until the process has noticed, its last word of MongoDB counts: two seconds. */
const noticed = () =>
  expect
    .poll(async () => (await get('/orders')).json().meta.served_from, { timeout: 15_000 })
    .toBe('memory');

test('while it is there, answers are from MongoDB', async () => {
  for (const each of [app, strict]) {
    expect((await each.inject({ url: '/orders' })).json().meta.served_from).toBe('mongodb');
  }
});

test('stopped: the last good answer, marked; what was never asked is 503', async () => {
  await server.stop();
  await noticed();
  await expectStale('/orders');
  await expectStale('/orders?limit=100');
  const other = await get('/orders?limit=3');
  expect(other.statusCode).toBe(503);
  expect(other.json().type).toBe('urn:goldserve:error:database-unavailable');
});

test('a client that has it already gets it with the mark, not a 304', async () => {
  await expectStale('/orders');
  expect((await get('/orders', { 'if-none-match': '*' })).statusCode).toBe(200);
});

test('with SERVE_STALE=off it is 503', async () => {
  const answer = await strict.inject({ url: '/orders' });
  expect(answer.statusCode).toBe(503);
  expect(answer.json().type).toBe('urn:goldserve:error:database-unavailable');
});

test('started again: answers are from MongoDB, of what was published since', async () => {
  await server.start();
  await point(mongo.db, pointerTo('v2', content));
  const version = async () => (await get('/orders')).headers['x-data-version'];
  await expect.poll(version, { timeout: 15_000 }).toBe('v2');
  const { meta } = (await get('/orders')).json();
  expect(meta).toMatchObject({ served_from: 'mongodb', warnings: [] });
});

test('hanging: the last good answer within seconds', async () => {
  server.hang();
  await noticed();
  const asked = performance.now();
  const answer = await get('/orders');
  expect(performance.now() - asked).toBeLessThan(5_000);
  expect(answer.json().meta.served_from).toBe('memory');
  server.resume();
});
