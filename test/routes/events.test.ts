import type { FastifyInstance } from 'fastify';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Caller } from '../../src/access/caller.ts';
import { GoldserveError } from '../../src/errors.ts';
import { eventsOf } from '../../src/publish/event-log.ts';
import { type Access, accessOf } from '../../src/serve/access.ts';
import { publishVersion } from '../serve/published-events.ts';
import { appOver, content, publishShop } from '../serve/shop.ts';
import { lendMongo } from '../servers/index.ts';
import { Listener } from './listener.ts';

/* Clients that listen while another connection to MongoDB publishes, as another process does. */

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let app: FastifyInstance;
let url: string;
let version = 0;
const listeners: Listener[] = [];
const keys = new Map<string, Access>();

const within = { timeout: 1_000, interval: 20 };
const db = () => mongo.client.db(mongo.db);
const publish = (...names: string[]) =>
  publishVersion(db(), `v${++version}`, content, names.length ? names : ['orders']);

async function listen(query = '', headers: Record<string, string> = {}, at = url) {
  const listener = await Listener.open(`${at}/events${query}`, headers);
  listeners.push(listener);
  return listener;
}

const identify = async ({ authorization }: Caller) => {
  const access = keys.get(authorization ?? 'nobody');
  if (!access) throw new GoldserveError('unauthorized', 'no such key');
  return access;
};

const open = (options: Parameters<typeof appOver>[2] = {}) =>
  appOver(mongo.client, mongo.db, options);

beforeAll(async () => {
  mongo = await lendMongo();
  await publishShop(mongo.client, mongo.db, 'v0');
  app = await open({ events: { beatMs: 50 } });
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterEach(() => {
  for (const listener of listeners.splice(0)) listener.close();
});
afterAll(async () => {
  await app.close();
  await mongo.release();
});

describe('a client that listens', () => {
  test('hears of a publish by another process within a second, dataset by dataset', async () => {
    const listener = await listen();
    expect(listener.headers.get('content-type')).toBe('text/event-stream; charset=utf-8');
    expect(listener.headers.get('cache-control')).toBe('no-store');
    expect(listener.headers.get('x-content-type-options')).toBe('nosniff');
    await publish('orders', 'month_summary');
    await expect.poll(() => listener.messages.length, within).toBe(2);
    const [first, second] = listener.messages;
    expect(first?.event).toBe('dataset.published');
    expect(first?.data).toEqual({
      dataset: 'orders',
      path: '/orders',
      version: 'v1',
      run_id: 'run-v1',
      as_of: '2026-01-15',
      published_at: '2026-01-15T04:00:12.000Z',
      rows: 12,
      rows_by_source: { retail: 12 },
      delta: { rows_before: 11, rows_after: 12, written: 2, removed: 0 },
      data_through: { retail: '2026-01-14T18:42:00', ebp: '2026-01-10T00:00:00' },
    });
    // A renamed dataset is at its path.
    expect(second?.data).toMatchObject({ dataset: 'month_summary', path: '/months' });
  });

  test('is told when to come back, and now and then that the server is there', async () => {
    const listener = await listen();
    await expect.poll(() => listener.comments.length, within).toBeGreaterThan(1);
    expect(listener.retry).toBeGreaterThan(0);
    expect(listener.messages).toEqual([]);
  });

  test('hears of the datasets it asked for alone, and moves on past the others', async () => {
    const listener = await listen('?datasets=totals,month_summary');
    await publish('orders', 'totals');
    await expect.poll(() => listener.messages.length, within).toBe(1);
    expect(listener.messages[0]?.data.dataset).toBe('totals');
    const before = listener.lastId;
    await publish('orders');
    await expect.poll(() => listener.lastId, within).not.toBe(before);
    expect(listener.messages).toHaveLength(1);
  });

  test('hears what came while it was away, once and in order', async () => {
    const first = await listen();
    await publish('orders');
    await expect.poll(() => first.messages.length, within).toBe(1);
    first.close();
    await publish('orders', 'totals');
    await publish('month_summary');
    const again = await listen('', { 'last-event-id': first.lastId });
    await expect.poll(() => again.messages.length, within).toBe(3);
    await publish('totals');
    await expect.poll(() => again.messages.length, within).toBe(4);
    const heard = again.messages.map(({ data }) => data.dataset);
    expect(heard).toEqual(['orders', 'totals', 'month_summary', 'totals']);
  });

  test('that came before any event, and was cut off, is given all of it', async () => {
    const first = await listen();
    await expect.poll(() => first.lastId, within).not.toBe('');
    first.close();
    await publish('totals');
    const again = await listen(`?last_event_id=${first.lastId}`);
    await expect.poll(() => again.messages.length, within).toBe(1);
  });

  test('that asks from 0 is given all that the log has', async () => {
    const listener = await listen('?last_event_id=0');
    const kept = await eventsOf({ db: db() }).countDocuments();
    await expect.poll(() => listener.messages.length, within).toBe(kept);
  });

  test.each([
    ['of another log', '1-another'],
    ['not in it any more', '999-v1'],
    ['that is none', 'nonsense'],
  ])('with a place %s is told that it missed events, and goes on', async (_what, id) => {
    const listener = await listen('', { 'last-event-id': id });
    await expect.poll(() => listener.messages.length, within).toBe(1);
    expect(listener.messages[0]).toMatchObject({
      event: 'events.missed',
      data: { version: `v${version}` },
    });
    await publish();
    await expect.poll(() => listener.messages.length, within).toBe(2);
  });
});

describe('what is refused', () => {
  test.each([
    ['?datasets=order', 400, 'orders'],
    ['?datasets=months', 400, 'month_summary'],
    ['?dataset=orders', 400, 'datasets'],
    ['?last_event_id=1&last_event_id=2', 400, undefined],
  ])('%s', async (query, status, meant) => {
    const answer = await app.inject({ url: `/events${query}` });
    expect(answer.statusCode).toBe(status);
    expect(answer.json().errors[0].did_you_mean).toBe(meant);
  });

  test('a client that accepts no event stream', async () => {
    const answer = await app.inject({ url: '/events', headers: { accept: 'application/json' } });
    expect(answer.statusCode).toBe(406);
    expect(answer.json().errors[0].allowed).toEqual(['text/event-stream']);
  });

  test('HEAD has the headers and ends', async () => {
    const answer = await app.inject({ method: 'HEAD', url: '/events' });
    expect(answer.statusCode).toBe(200);
    expect(answer.headers['content-type']).toContain('text/event-stream');
  });

  test('more clients than there is room for, until one leaves', async () => {
    const small = await open({ events: { most: 2, beatMs: 50 } });
    const at = await small.listen({ host: '127.0.0.1', port: 0 });
    const [first] = [await listen('', {}, at), await listen('', {}, at)];
    const refused = await fetch(`${at}/events`);
    expect(refused.status).toBe(503);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(await refused.json()).toMatchObject({ type: 'urn:goldserve:error:streams-full' });
    first.close();
    await expect.poll(async () => (await listen('', {}, at)).status, within).toBe(200);
    await small.close();
  });
});

describe('with keys', () => {
  let guarded: FastifyInstance;
  let at: string;
  const grant = (name: string, scopes: string[], filters: Access['filters'] = []) =>
    keys.set(`Bearer ${name}`, accessOf({ who: `key:${name}`, scopes, filters }));
  const as = (name: string) => ({ authorization: `Bearer ${name}` });

  beforeAll(async () => {
    guarded = await open({ events: { beatMs: 50 }, door: { identify, rateOf: () => null } });
    at = await guarded.listen({ host: '127.0.0.1', port: 0 });
    grant('orders', ['read:orders']);
    grant('ebp', ['read:*'], [{ column: 'source', values: ['ebp'] }]);
    grant('all', ['read:*', 'pii']);
  });
  afterAll(() => guarded.close());

  test('a key hears of the datasets it may read alone', async () => {
    const listener = await listen('', as('orders'), at);
    await publish('totals', 'orders');
    await expect.poll(() => listener.messages.length, within).toBe(1);
    expect(listener.messages[0]?.data.dataset).toBe('orders');
    const refused = await listen('?datasets=totals', as('orders'), at);
    expect(refused.status).toBe(403);
    expect((await listen('', {}, at)).status).toBe(401);
  });

  test('a key that sees some rows alone learns neither how many there are nor of other sources', async () => {
    const listener = await listen('', as('ebp'), at);
    await publish('orders');
    await expect.poll(() => listener.messages.length, within).toBe(1);
    const { rows, rows_by_source, delta, data_through } = listener.messages[0]?.data ?? {};
    expect([rows, rows_by_source, delta]).toEqual([null, null, null]);
    expect(data_through).toEqual({ ebp: '2026-01-10T00:00:00' });
  });

  test('a key that is revoked hears nothing more', async () => {
    const listener = await listen('', as('all'), at);
    keys.delete('Bearer all');
    await expect.poll(() => listener.ended, within).toBe('in order');
  });
});

test('when the server closes every stream ends in order', async () => {
  const other = await open();
  const at = await other.listen({ host: '127.0.0.1', port: 0 });
  const listener = await listen('', {}, at);
  await expect.poll(() => listener.retry, within).toBeGreaterThan(0);
  await other.close();
  await expect.poll(() => listener.ended, within).toBe('in order');
});
