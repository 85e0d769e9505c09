import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../src/paths.ts';
import { appOver, publishShop } from '../serve/shop.ts';
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

const get = (url: string) => app.inject({ url });

test.each(['/orders?limit=2', '/datasets', '/health', '/openapi.json'])(
  '/v1%s is %s',
  async (path) => {
    const [versioned, plain] = [await get(`/v1${path}`), await get(path)];
    expect(versioned.statusCode).toBe(200);
    expect(versioned.json().data).toEqual(plain.json().data);
    expect(versioned.headers['content-type']).toBe(plain.headers['content-type']);
  },
);

test('links and problems of /v1 stay in /v1, and an answer given again is that of its own address', async () => {
  const address = await app.listen({ host: '127.0.0.1', port: 0 });
  const self = async (path: string) => {
    const answer = (await (await fetch(address + path)).json()) as { links: { self: string } };
    return answer.links.self;
  };
  const asked = ['/v1/orders?limit=1', '/orders?limit=1', '/v1/orders?limit=1', '/orders?limit=1'];
  for (const path of [...asked, ...asked]) expect(await self(path)).toBe(path);
  const { links } = (await get('/v1/orders?limit=1')).json();
  expect(links.next).toMatch(/^\/v1\/orders\?/);
  expect((await get('/v1/datasets')).json().links.self).toBe('/v1/datasets');
  expect((await get('/v1/orders?limit=x')).json().instance).toBe('/v1/orders?limit=x');
});

test('/v1 leads where / does, and /v10 and /v2 lead nowhere', async () => {
  expect((await get('/v1')).headers.location).toBe('/docs');
  expect((await get('/v10/orders')).statusCode).toBe(404);
  expect((await get('/v2/orders')).statusCode).toBe(404);
});

test('/changelog is that of the release', async () => {
  const answer = await get('/changelog');
  expect(answer.headers['content-type']).toBe('text/markdown; charset=utf-8');
  expect(answer.body).toBe(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'));
});

test('/openapi.yaml says what /openapi.json says', async () => {
  const answer = await get('/openapi.yaml');
  expect(answer.headers['content-type']).toContain('yaml');
  expect(parse(answer.body)).toEqual((await get('/openapi.json')).json());
});
