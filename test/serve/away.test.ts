import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { type PrivateMongod, privateMongod } from './mongod.ts';
import { appOver, orderRows, publishShop } from './shop.ts';

/* MongoDB goes away and comes back while the application runs. */

let server: PrivateMongod;
let mongo: Mongo;
let app: FastifyInstance;

beforeAll(async () => {
  server = await privateMongod('replica set');
  mongo = await openMongo(server.uri, 'shop');
  await publishShop(mongo.client, 'shop');
  // Without a cache every request is a read.
  app = await appOver(mongo.client, 'shop', { mongo, cacheBytes: 0 });
});
afterAll(async () => {
  await app.close();
  await mongo.close();
  await server.remove();
});

/** Has the server fail the next `times` finds. */
const failFinds = (times: number, data: object) =>
  mongo.client.db('admin').command({
    configureFailPoint: 'failCommand',
    mode: { times },
    data: { failCommands: ['find'], ...data },
  });

const get = (url: string) => app.inject({ url });

async function expectUnavailable(url: string) {
  const answer = await get(url);
  expect(answer.statusCode).toBe(503);
  expect(answer.json()).toMatchObject({
    type: 'urn:goldserve:error:database-unavailable',
    status: 503,
    instance: url,
  });
  expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  expect(answer.body).not.toContain('127.0.0.1');
}

test('it serves', async () => {
  expect((await get('/orders')).json().data).toEqual(orderRows);
});

test('stopped: every path that needs it is 503 database-unavailable, the documentation is not', async () => {
  await server.stop();
  await expectUnavailable('/orders');
  await expectUnavailable('/health');
  expect((await get('/openapi.json')).statusCode).toBe(200);
});

test('parameters are still checked while it is away', async () => {
  expect((await get('/orders?limit=0')).statusCode).toBe(400);
});

test('started again: it serves without a restart of the application', async () => {
  await server.start();
  await expect.poll(async () => (await get('/orders')).statusCode, { timeout: 15_000 }).toBe(200);
  expect((await get('/orders')).json().data).toEqual(orderRows);
  expect((await get('/health')).json().mongodb.ok).toBe(true);
});

test('hanging: 503 as well, and it serves again when the server goes on', async () => {
  server.hang();
  await expectUnavailable('/orders');
  server.resume();
  await expect.poll(async () => (await get('/orders')).statusCode, { timeout: 15_000 }).toBe(200);
});

test('a request in flight when the server is stopped and started is answered, not broken', async () => {
  const answers = Promise.all(Array.from({ length: 40 }, () => get('/orders')));
  await server.stop();
  await server.start();
  for (const answer of await answers) expect([200, 503]).toContain(answer.statusCode);
  await expect.poll(async () => (await get('/orders')).statusCode, { timeout: 15_000 }).toBe(200);
});

describe('the server fails a read', () => {
  afterEach(() =>
    mongo.client.db('admin').command({ configureFailPoint: 'failCommand', mode: 'off' }),
  );

  test.each([
    ['the connection drops', { closeConnection: true }],
    ['a rename broke the snapshot', { errorCode: 246 }],
    ['it steps down', { errorCode: 189 }],
  ])('once, %s: it is read again', async (_why, data) => {
    await failFinds(1, data);
    expect((await get('/orders')).statusCode).toBe(200);
  });

  test.each([
    ['the snapshot is broken', 246, 503, 'dataset-publishing'],
    ['it keeps stepping down', 189, 503, 'database-unavailable'],
    ['the query passes its time', 50, 504, 'query-timeout'],
    ['the login has no right to it', 13, 503, 'database-denied'],
    ['anything else', 2, 500, 'internal'],
  ])('again and again, %s', async (_why, errorCode, status, code) => {
    await failFinds(1_000, { errorCode });
    const answer = await get('/orders');
    expect(answer.json()).toMatchObject({ status, type: `urn:goldserve:error:${code}` });
    expect(answer.body).not.toMatch(/failCommand|127\.0\.0\.1/);
  });
});
