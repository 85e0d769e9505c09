import { get as httpGet, type IncomingMessage } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { MongoClient } from 'mongodb';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { noted } from '../../src/outcome.ts';
import { point, pointerTo } from '../serve/published.ts';
import { appOver, content, orderRows, publishShop } from '../serve/shop.ts';
import { lendMongo } from '../servers/index.ts';

/* Answers kept by version, seen from outside: over a socket, where repeated ones take the short way. */

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let client: MongoClient;
let app: FastifyInstance;
let url: string;
/** Collections that were read. */
const reads: string[] = [];

beforeAll(async () => {
  mongo = await lendMongo();
  client = await new MongoClient(mongo.uri, { monitorCommands: true }).connect();
  client.on('commandStarted', ({ commandName, command }) => {
    if (commandName === 'find' || commandName === 'aggregate') reads.push(command[commandName]);
  });
});
afterAll(async () => {
  await client.close();
  await mongo.release();
});

const db = () => mongo.client.db(mongo.db);
const dataReads = () => reads.filter((name) => String(name).startsWith('gold_')).length;

async function serve(options: Parameters<typeof appOver>[2] = {}) {
  app = await appOver(client, mongo.db, { lastPublish: () => new Date(), ...options });
  url = await app.listen({ port: 0, host: '127.0.0.1' });
  await follows();
}

/** The version is known without a read. */
const follows = () =>
  expect
    .poll(
      async () => {
        reads.length = 0;
        await ask('/totals?source=all');
        return reads.length;
      },
      { timeout: 10_000 },
    )
    .toBe(0);

beforeEach(async () => {
  await publishShop(mongo.client, mongo.db);
  await serve();
  reads.length = 0;
});
afterEach(() => app.close());

interface Answer {
  status: number;
  headers: IncomingMessage['headers'];
  text: string;
  // biome-ignore lint/suspicious/noExplicitAny: the body of whatever was asked
  body: any;
}

function ask(path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const request = httpGet(`${url}${path}`, { headers, method }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      const text = Buffer.concat(chunks).toString();
      const { statusCode: status = 0, headers } = response;
      resolve({ status, headers, text, body: text && JSON.parse(text) });
    });
    request.on('error', reject);
  });
}

const times = async <T>(count: number, work: () => Promise<T>): Promise<T[]> => {
  const results: T[] = [];
  while (results.length < count) results.push(await work());
  return results;
};

describe('an answer that was given', () => {
  test('is given again without a read, the same but for what is of the moment', async () => {
    const [first, ...more] = await times(20, () => ask('/orders?limit=12'));
    expect(dataReads()).toBe(1);
    expect(first?.body.data).toEqual(orderRows);
    expect(first?.body.meta.cache).toBe('miss');
    for (const { body, headers } of more) {
      expect(body.data).toEqual(first?.body.data);
      expect(body.meta).toMatchObject({ cache: 'hit', served_from: 'mongodb', warnings: [] });
      expect(Object.keys(body.meta)).toEqual(Object.keys(first?.body.meta));
      expect(body.meta.query_ms).toBeGreaterThan(0);
      expect(body.links).toEqual(first?.body.links);
      expect(Object.keys(headers).sort()).toEqual(Object.keys(first?.headers ?? {}).sort());
      expect(headers.etag).toBe(first?.headers.etag);
    }
    expect(new Set(more.map(({ headers }) => headers['x-request-id'])).size).toBe(more.length);
  });

  test('is the same whatever the order of parameters, with the links of each address', async () => {
    const a = await ask('/orders?limit=5&sort=-amount');
    const b = await ask('/orders?sort=-amount&limit=5');
    expect(dataReads()).toBe(1);
    expect(b.body.data).toEqual(a.body.data);
    expect(b.headers.etag).toBe(a.headers.etag);
    expect(b.body.links.self).toBe('/orders?sort=-amount&limit=5');
    expect(b.body.links.next).toMatch(/^\/orders\?sort=-amount&limit=5&./);
  });

  test('is read once when many ask at the same time', async () => {
    await Promise.all(Array.from({ length: 20 }, () => ask('/orders?limit=7')));
    expect(dataReads()).toBe(1);
  });

  test('carries the id of the request that asked', async () => {
    for (const id of ['one', 'two', 'three']) {
      const { headers } = await ask('/months', { 'x-request-id': id });
      expect(headers['x-request-id']).toBe(id);
    }
    const odd = await ask('/months', { 'x-request-id': 'a b' });
    expect(odd.headers['x-request-id']).toMatch(/^[0-9a-f-]{36}$/);
  });

  test('HEAD has the headers of GET, the length included, and no body', async () => {
    await times(3, () => ask('/months'));
    for (const head of await times(3, () => ask('/months', {}, 'HEAD'))) {
      expect(head).toMatchObject({ status: 200, text: '' });
      const whole = await ask('/months');
      expect(head.headers.etag).toBe(whole.headers.etag);
      expect(Number(head.headers['content-length'])).toBeGreaterThan(0);
    }
  });

  test('its length is that of its bytes', async () => {
    for (const { headers, text } of await times(50, () => ask('/months'))) {
      expect(Number(headers['content-length'])).toBe(Buffer.byteLength(text));
    }
  });

  test('is not given to who accepts something else, nor to another method', async () => {
    await times(3, () => ask('/months'));
    expect((await ask('/months', { accept: 'image/png' })).status).toBe(406);
    expect((await ask('/months', {}, 'POST')).status).toBe(405);
  });
});

describe('a new version', () => {
  test('by another client is served within a second, with another tag', async () => {
    const [before] = await times(5, () => ask('/months'));
    await point(db(), pointerTo('v2', content));
    const version = async () => (await ask('/months')).headers['x-data-version'];
    await expect.poll(version, { timeout: 1_000, interval: 20 }).toBe('v2');
    const after = await ask('/months');
    expect(after.body.meta.version).toBe('v2');
    expect(after.headers.etag).not.toBe(before?.headers.etag);
  });

  test('that changed no row keeps the tag, and its run and dates are the new ones', async () => {
    const [before] = await times(3, () => ask('/months'));
    await point(db(), { ...pointerTo('v1', content), run_id: 'later', as_of: '2026-01-16' });
    const run = async () => (await ask('/months')).body.meta.run_id;
    await expect.poll(run, { timeout: 1_000, interval: 20 }).toBe('later');
    const after = await ask('/months');
    expect(after.body.meta.as_of).toBe('2026-01-16');
    expect(after.headers.etag).toBe(before?.headers.etag);
  });
});

describe('If-None-Match', () => {
  test('of what the client has is 304, without a read, again and again', async () => {
    const { headers } = await ask('/months');
    reads.length = 0;
    const etag = String(headers.etag);
    for (const value of [etag, etag.replace('W/', ''), `"x", ${etag}`, '*']) {
      for (const answer of await times(4, () => ask('/months', { 'if-none-match': value }))) {
        expect(answer).toMatchObject({ status: 304, text: '' });
        expect(answer.headers.etag).toBe(etag);
        for (const name of ['cache-control', 'vary', 'last-modified', 'server-timing']) {
          expect(answer.headers[name], name).toBeTruthy();
        }
      }
    }
    expect(reads).toEqual([]);
  });

  test('answers before MongoDB even if the rows are not in memory', async () => {
    const { headers } = await ask('/months');
    await app.close();
    await serve();
    reads.length = 0;
    const again = await ask('/months', { 'if-none-match': String(headers.etag) });
    expect(again.status).toBe(304);
    expect(reads).toEqual([]);
  });

  test('of another version, query or nothing published is no match', async () => {
    const { headers } = await ask('/months');
    const asked = { 'if-none-match': String(headers.etag) };
    expect((await ask('/months?limit=2', asked)).status).toBe(200);
    expect((await ask('/orders', asked)).status).toBe(200);
    expect((await ask('/totals?source=retail', { 'if-none-match': '*' })).status).toBe(503);
    expect((await ask('/months?limit=0', { 'if-none-match': '*' })).status).toBe(400);
  });
});

describe('headers', () => {
  const maxAge = async () => {
    const { headers } = await ask('/months');
    return Number(/max-age=(\d+)/.exec(headers['cache-control'] ?? '')?.[1]);
  };
  const inSeconds = (seconds: number) => new Date(Date.now() + seconds * 1000);

  async function due(previous: number, next: number, lastPublish = new Date()) {
    await app.close();
    await serve({
      previousPublish: () => inSeconds(previous),
      nextPublish: () => inSeconds(next),
      lastPublish: () => lastPublish,
    });
  }

  test('max-age is the time to the next scheduled publish, a day at most', async () => {
    await due(-3_600, 7_200);
    expect(await maxAge()).toBeGreaterThan(7_190);
    expect(await maxAge()).toBeLessThanOrEqual(7_200);
    await due(-3_600, 30 * 86_400);
    expect(await maxAge()).toBe(86_400);
  });

  test('while a publish is awaited, or none is scheduled, it is a minute', async () => {
    await due(-60, 86_340, inSeconds(-86_400));
    expect(await maxAge()).toBe(60);
    await app.close();
    await serve({ nextPublish: () => null });
    expect(await maxAge()).toBe(60);
  });

  test('Vary, Last-Modified and the version; private with a key, public without', async () => {
    const { headers } = await ask('/months');
    expect(headers.vary).toBe('Accept, Accept-Encoding, Authorization, Origin');
    expect(headers['last-modified']).toBe('Thu, 15 Jan 2026 04:00:12 GMT');
    expect(headers['x-data-version']).toBe('v1');
    expect(headers['cache-control']).toMatch(/^public, max-age=\d+$/);
    const withKey = await times(3, () => ask('/months', { authorization: 'Bearer k' }));
    for (const answer of withKey) expect(answer.headers['cache-control']).toMatch(/^private, /);
  });

  test.each(['/months?limit=0', '/nothing', '/totals?source=retail'])(
    'an error is kept by nobody: %s',
    async (path) => {
      for (const { status, headers } of await times(3, () => ask(path))) {
        expect(status).toBeGreaterThanOrEqual(400);
        expect(headers['cache-control']).toBe('no-store');
        expect(headers).not.toHaveProperty('etag');
      }
    },
  );
});

test('a run that failed since is told in the answers given again, and one that ends well too', async () => {
  await times(3, () => ask('/months'));
  const meta = async () => (await ask('/months')).body.meta;
  await app.close();
  await point(db(), { ...pointerTo('v1', content), published_at: new Date() });
  await serve({ lastPublish: () => null });
  expect((await meta()).freshness.status).toBe('fresh');
  await noted(db(), () => Promise.reject(new Error('no'))).catch(() => {});
  const status = async () => (await meta()).freshness.status;
  await expect.poll(status, { timeout: 3_000 }).toBe('failed_last_run');
  expect((await meta()).warnings).toHaveLength(1);
  await noted(db(), async () => {});
  await expect.poll(status, { timeout: 3_000 }).toBe('fresh');
});

test('columns are given again with their own type, also where a 304 was asked for first', async () => {
  const first = await ask('/months?shape=columns');
  const known = { 'if-none-match': String(first.headers.etag) };
  await times(3, () => ask('/months?shape=columns', known));
  for (const { headers, body } of await times(5, () => ask('/months?shape=columns'))) {
    expect(headers['content-type']).toBe(first.headers['content-type']);
    expect(body.data).toEqual(first.body.data);
  }
});
