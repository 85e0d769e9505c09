import { existsSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { parquetReadObjects } from 'hyparquet';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { expectMongo, type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { accessOf } from '../../src/serve/access.ts';
import { cleanUp } from '../../src/step/cleanup.ts';
import { keepVersion } from '../../src/step/keep-version.ts';
import { Versions } from '../../src/versions.ts';
import { lendDataDir } from '../servers/index.ts';
import { LakeShop, sales } from './lake-shop.ts';
import { type PrivateMongod, privateMongod } from './mongod.ts';
import { appOver } from './shop.ts';

/* Versions that are asked for by name, and the lake in MongoDB's place while it is away. */

let server: PrivateMongod;
let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
let elsewhere: Awaited<ReturnType<typeof lendDataDir>>;
let mongo: Mongo;
let shop: LakeShop;
let app: FastifyInstance;
let remote: FastifyInstance;
let [first, second, third] = ['', '', ''];

const appWith = (options: Partial<Parameters<typeof appOver>[2]> = {}) =>
  appOver(mongo.client, 'shop', { mongo, datasets: [sales], dataDir: dataDir.path, ...options });

beforeAll(async () => {
  server = await privateMongod('replica set');
  [dataDir, elsewhere] = [await lendDataDir(), await lendDataDir()];
  mongo = await openMongo(server.uri, 'shop');
  shop = new LakeShop(mongo, dataDir.path);
  first = await shop.publish(1);
  second = await shop.publish(2);
  third = await shop.publish(3, 30);
  app = await appWith();
  remote = await appWith({ dataDir: elsewhere.path });
}, 60_000);
afterAll(async () => {
  await app.close();
  await remote.close();
  await mongo.close();
  await server.remove();
  await dataDir.release();
  await elsewhere.release();
});

const get = (url: string, headers = {}) => app.inject({ url, headers });
const amounts = async (url: string) => {
  const { data } = (await get(url)).json() as { data: { amount: number }[] };
  return [...new Set(data.map(({ amount }) => amount))];
};

describe('version=', () => {
  test('answers from that version, whatever was published since', async () => {
    expect(await amounts(`/sales?version=${first}`)).toEqual([1]);
    expect(await amounts(`/sales?version=${second}`)).toEqual([2]);
    expect(await amounts('/sales')).toEqual([3]);
    const { meta } = (await get(`/sales?version=${first}&count=1`)).json();
    expect(meta).toMatchObject({ version: first, total: 20, served_from: 'lake' });
    expect(meta.freshness.status).toBe('pinned');
  });

  test('of the version that is served is the same rows as without', async () => {
    const [pinned, plain] = [await get(`/sales?version=${third}`), await get('/sales')];
    expect(pinned.json().data).toEqual(plain.json().data);
  });

  test('may be kept for ever, and has a tag of its own', async () => {
    const answer = await get(`/sales?version=${first}`);
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect(answer.headers).toMatchObject({ 'x-data-version': first });
    const etag = String(answer.headers.etag);
    expect(etag).not.toBe((await get(`/sales?version=${second}`)).headers.etag);
    const again = await get(`/sales?version=${first}`, { 'if-none-match': etag });
    expect(again.statusCode).toBe(304);
    expect(again.headers['cache-control']).toContain('immutable');
    const withKey = await get(`/sales?version=${first}`, { authorization: 'Bearer x' });
    expect(withKey.headers['cache-control']).toBe('private, max-age=31536000, immutable');
  });

  test('takes every parameter and pages by key, also after a publish', async () => {
    const url = `/sales?version=${first}&source=all&sort=-day&limit=25`;
    const { data, links } = (await get(url)).json();
    const rest = (await get(links.next)).json();
    expect([...data, ...rest.data]).toHaveLength(40);
    expect(rest.meta.version).toBe(first);
    const [month] = (await get(`/sales?version=${first}&grain=month&fields=amount`)).json().data;
    expect(month).toEqual({ source: 'retail', day: '2026-01-01', amount: 20 });
    const { data: compared } = (
      await get(`/sales?version=${first}&compare=previous_period&fields=amount,day&from=2026-01-05`)
    ).json();
    expect(compared[0]).toMatchObject({ amount: 1, amount_previous_period_prev: 1 });
  });

  test('is streamed in every format', async () => {
    const csv = await get(`/sales?version=${first}&format=csv&source=all`);
    expect(csv.body.trim().split('\r\n')).toHaveLength(41);
    expect(csv.headers['cache-control']).toContain('immutable');
    const bytes = (await get(`/sales?version=${first}&format=parquet`)).rawPayload;
    const file = new Uint8Array(bytes).buffer;
    expect(await parquetReadObjects({ file })).toHaveLength(20);
  });

  test('holds what a key is narrowed to', async () => {
    const filters = [{ column: 'source', values: ['ebp'] }];
    const access = accessOf({ who: 'key:x', scopes: ['read:*'], filters, fields: ['day'] });
    const narrow = await appWith({ door: { identify: async () => access, rateOf: () => null } });
    const answer = await narrow.inject({ url: `/sales?version=${first}&source=all` });
    const rows = answer.json().data as Record<string, unknown>[];
    expect(rows).toHaveLength(20);
    expect(rows.map(({ source }) => source)).not.toContain('retail');
    expect(Object.keys(rows[0] ?? {})).toEqual(['source', 'day']);
    expect((await narrow.inject({ url: `/sales?version=${first}&amount_min=0` })).statusCode).toBe(
      400,
    );
    const [entry] = (await narrow.inject({ url: '/datasets/sales' })).json().data;
    expect(entry.versions.map((each: { rows: number }) => each.rows)).toEqual([30, 20, 20]);
    const files = ['csv', 'ndjson'].map(
      (format) => `/sales?version=${first}&source=all&format=${format}`,
    );
    for (const url of files) {
      const { body } = await narrow.inject({ url });
      expect([body.includes('ebp'), /retail|Café/.test(body)]).toEqual([true, false]);
    }
    await narrow.close();
  });

  test('of rows without their whole key is in the same order as without, and tells no place', async () => {
    const access = accessOf({ who: 'key:y', scopes: ['read:*'], fields: ['shop'] });
    const narrow = await appWith({ door: { identify: async () => access, rateOf: () => null } });
    const read = async (url: string) => (await narrow.inject({ url })).json();
    const pinned = await read(`/sales?version=${third}&source=all&limit=7`);
    expect(pinned.data).toEqual((await read('/sales?source=all&limit=7')).data);
    expect([pinned.meta.truncated, pinned.meta.next_cursor]).toEqual([true, undefined]);
    expect((await read(pinned.links.next)).data).toHaveLength(7);
    await narrow.close();
  });

  test('is 410 for one that is not kept, and 400 for what is none', async () => {
    const gone = await get('/sales?limit=3&version=20200101T000000000Z-000000');
    expect(gone.statusCode).toBe(410);
    const { type, restart, errors } = gone.json();
    expect({ type, restart }).toEqual({
      type: 'urn:goldserve:error:version-gone',
      restart: '/sales?limit=3',
    });
    expect(errors[0].allowed).toEqual([third, second, first]);
    for (const text of ['x', '../../x', `${first}0`]) {
      expect((await get(`/sales?version=${encodeURIComponent(text)}`)).statusCode).toBe(400);
    }
  });

  test('where the lake is elsewhere: the version that is served alone', async () => {
    const url = (version: string) => ({ url: `/sales?version=${version}` });
    expect((await remote.inject(url(third))).json().meta).toMatchObject({ served_from: 'mongodb' });
    expect((await remote.inject(url(first))).statusCode).toBe(410);
  });

  test('is listed at /datasets/<name>, newest first', async () => {
    const [entry] = (await get('/datasets/sales')).json().data;
    const named = entry.versions.map(({ version, rows }: Record<string, unknown>) => [
      version,
      rows,
    ]);
    expect(named).toEqual([
      [third, 60],
      [second, 40],
      [first, 40],
    ]);
  });
});

describe('the cleanup', () => {
  const clean = (keep: { versions: number; months: number | null }) => {
    const config = { dataDir: dataDir.path, timezone: 'UTC', keep };
    const now = new Date(Date.now() + 40 * 86_400_000);
    return cleanUp({ config, lake: shop.lake, mongo, days: { run: 1, record: 1, log: 1 }, now });
  };

  test('removes no run that a kept version needs', async () => {
    expect(await clean({ versions: 3, months: 0 })).toEqual([]);
    expect(await amounts(`/sales?version=${first}&limit=7`)).toEqual([1]);
  });

  test('removes the versions that are more than are kept, then their rows', async () => {
    const gone = await clean({ versions: 2, months: 0 });
    expect(gone.map(({ kind }) => kind)).toEqual(['version', 'run']);
    expect(gone[0]?.name).toBe(first);
    expect((await get(`/sales?version=${first}&limit=8`)).statusCode).toBe(410);
    expect(await amounts(`/sales?version=${second}&limit=8`)).toEqual([2]);
  });
});

test('a version whose publisher died before it noted it is noted by the next', async () => {
  const versions = new Versions(dataDir.path);
  await versions.remove(third);
  expect(versions.names()).toEqual([second]);
  await keepVersion(mongo, shop.lake, dataDir.path);
  expect(versions.names()).toEqual([second, third]);
});

describe('while MongoDB is away', () => {
  let strict: FastifyInstance;
  let restarted: FastifyInstance;
  let later: Mongo;

  beforeAll(async () => {
    await get('/sales');
    await remote.inject({ url: '/sales' });
    strict = await appWith({ serveStale: false });
    await vi.waitUntil(() => existsSync(join(dataDir.path, 'versions', 'last-served.json')));
    await server.stop();
    later = expectMongo(server.uri, 'shop', 'replica-set');
    restarted = await appWith({ mongo: later });
  }, 60_000);
  afterAll(async () => {
    await strict.close();
    await restarted.close();
    await later.close();
    await server.start();
  });

  test.each([
    ['a process that knew it', () => app],
    ['a process that starts now', () => restarted],
  ])(
    '%s answers what was never asked from the lake, marked',
    { timeout: 60_000 },
    async (_name, of) => {
      const answer = await of().inject({ url: '/sales?limit=5&sort=-day' });
      expect(answer.statusCode).toBe(200);
      expect(answer.json().data.map(({ amount }: { amount: number }) => amount)).toEqual(
        Array(5).fill(3),
      );
      expect(answer.json().meta).toMatchObject({ served_from: 'lake', version: third });
      expect(answer.json().meta.warnings.join()).toContain('MongoDB is away');
      expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', 'x-served-stale': '1' });
      expect(answer.headers).not.toHaveProperty('etag');
      const csv = await of().inject({ url: '/sales?format=csv' });
      expect(csv.headers).toMatchObject({ 'x-served-stale': '1' });
      expect(csv.body.trim().split('\r\n')).toHaveLength(31);
    },
  );

  test('a narrowed key is answered its own rows alone', { timeout: 60_000 }, async () => {
    const filters = [{ column: 'source', values: ['ebp'] }];
    const access = accessOf({ who: 'key:x', scopes: ['read:*'], filters, fields: ['day'] });
    const door = { identify: async () => access, rateOf: () => null };
    const narrow = await appWith({ mongo: later, door });
    for (const format of ['json', 'csv']) {
      const answer = await narrow.inject({ url: `/sales?source=all&format=${format}` });
      expect([answer.statusCode, answer.headers['x-served-stale']]).toEqual([200, '1']);
      expect([answer.body.includes('ebp'), /retail|Café/.test(answer.body)]).toEqual([true, false]);
    }
    await narrow.close();
  });

  test('a version by its name is answered as ever', async () => {
    const answer = await get(`/sales?version=${second}&limit=9`);
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).not.toHaveProperty('x-served-stale');
  });

  test.each([
    ['without the lake', () => remote],
    ['with SERVE_STALE=off', () => strict],
  ])('%s it is 503', { timeout: 60_000 }, async (_name, of) => {
    const answer = await of().inject({ url: '/sales?limit=6' });
    expect(answer.statusCode).toBe(503);
    expect(answer.json().type).toBe('urn:goldserve:error:database-unavailable');
  });

  test('a file that is damaged is 503, and no half of an answer', { timeout: 60_000 }, async () => {
    const record = JSON.parse(
      readFileSync(join(dataDir.path, 'versions', `${third}.json`), 'utf8'),
    );
    await rm(join(shop.lake.runFolder('gold', record.datasets.sales.run_id), 'sales.parquet'));
    const answer = await get('/sales?limit=4');
    expect(answer.statusCode).toBe(503);
    expect(answer.json().type).toBe('urn:goldserve:error:database-unavailable');
    expect((await get(`/sales?version=${third}&limit=4`)).statusCode).toBe(410);
  });
});
