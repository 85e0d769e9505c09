import { type ChildProcess, fork } from 'node:child_process';
import { createHmac, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { eventsOf } from '../../src/publish/event-log.ts';
import { positionOf, positionText } from '../../src/serve/event-position.ts';
import { WEBHOOKS_COLLECTION } from '../../src/webhook/place.ts';
import { sendWebhooks, type WebhookParts } from '../../src/webhook/webhooks.ts';
import { publishVersion } from '../serve/published-events.ts';
import { content, publishShop, shop } from '../serve/shop.ts';
import { lendMongo } from '../servers/index.ts';
import { Sink } from './sink.ts';

/* Webhooks sent over HTTP to a receiver of the test's, while another connection to MongoDB publishes. */

const lent = await lendMongo();
const db = lent.client.db(lent.db);
const secret = `whsec_${randomBytes(32).toString('base64')}`;
const quick = { pollMs: 10, timeoutMs: 300, firstMs: 10, mostMs: 40 };
const within = { timeout: 8_000, interval: 10 };
const stops: (() => Promise<unknown>)[] = [];
let sink: Sink;
let logged = '';
let version = 0;

const log = pino(
  { level: 'trace' },
  new Writable({
    write(chunk, _encoding, done) {
      logged += chunk;
      done();
    },
  }),
);

/** Sends what is published from now on to the sink. */
async function send(parts: Partial<WebhookParts> = {}, path = '/hook?token=hush') {
  const settings = parseConfig({
    WEBHOOK_URL: `${sink.url}${path}`,
    WEBHOOK_SECRET: secret,
  }).webhooks;
  const stop = sendWebhooks({
    mongo: { db },
    log,
    settings,
    datasets: shop,
    pace: quick,
    ...parts,
  });
  stops.push(stop);
  await registered((parts.settings ?? settings).urls.length);
  return stop;
}

const registered = (receivers: number) =>
  expect.poll(() => db.collection(WEBHOOKS_COLLECTION).countDocuments(), within).toBe(receivers);

const publish = (...names: string[]) => publishVersion(db, `v${++version}`, content, names);

beforeAll(() => publishShop(lent.client, lent.db, 'v0'));
beforeEach(async () => {
  sink = await Sink.open();
  logged = '';
  version = 0;
  await eventsOf({ db }).deleteMany({});
  await db.collection(WEBHOOKS_COLLECTION).deleteMany({});
});
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
  await sink.close();
});
afterAll(() => lent.release());

describe('a receiver is sent', () => {
  test('each dataset that a publish changed, in order, signed with the secret', async () => {
    await send();
    await publish('orders', 'month_summary');
    await expect.poll(() => sink.taken, within).toEqual(['v1 orders', 'v1 month_summary']);
    const [first] = sink.received;
    const [event] = await eventsOf({ db }).find().sort({ _id: 1 }).toArray();
    expect(first?.headers).toMatchObject({
      'content-type': 'application/json',
      'webhook-id': event && positionText(positionOf(event)),
    });
    const seconds = Number(first?.headers['webhook-timestamp']);
    expect(Math.abs(Date.now() / 1000 - seconds)).toBeLessThan(60);
    const signed = `${first?.headers['webhook-id']}.${seconds}.${first?.body}`;
    const key = Buffer.from(secret.slice('whsec_'.length), 'base64');
    const expected = createHmac('sha256', key).update(signed).digest('base64');
    expect(first?.headers['webhook-signature']).toBe(`v1,${expected}`);
    expect(JSON.parse(first?.body ?? '')).toEqual({
      type: 'dataset.published',
      timestamp: '2026-01-15T04:00:12.000Z',
      data: {
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
      },
    });
    // A renamed dataset is at its path.
    expect(JSON.parse(sink.received[1]?.body ?? '').data.path).toBe('/months');
  });

  test('nothing that was published before it was set, nor a dataset that is there no more', async () => {
    await publish('orders');
    await send({ datasets: shop.filter(({ name }) => name !== 'orders') });
    await publish('orders', 'totals');
    await expect.poll(() => sink.tried, within).toEqual(['v2 totals']);
  });

  test('the same event as another receiver, each at its own pace', async () => {
    const other = await Sink.open();
    stops.push(() => other.close());
    const urls = [`${sink.url}/`, `${other.url}/`];
    other.answer = () => 500;
    await send({ settings: { urls, secrets: [randomBytes(32)] } });
    await publish('orders');
    await publish('totals');
    await expect.poll(() => sink.taken, within).toEqual(['v1 orders', 'v2 totals']);
    expect(new Set(other.tried)).toEqual(new Set(['v1 orders']));
    other.answer = () => 200;
    await expect.poll(() => other.taken, within).toEqual(['v1 orders', 'v2 totals']);
  });
});

describe('what is not taken is sent again, under the same id, before anything after it', () => {
  test.each([
    ['an error', 500],
    ['a refusal', 400],
    ['a redirect, which is not followed', 307],
    ['no answer', 'hang'],
  ] as const)('%s', async (_what, answer) => {
    sink.answer = () => (sink.received.length < 2 ? answer : 200);
    await send();
    await publish('orders', 'totals');
    await expect.poll(() => sink.taken, within).toEqual(['v1 orders', 'v1 totals']);
    expect(sink.tried).toEqual(['v1 orders', 'v1 orders', 'v1 orders', 'v1 totals']);
    const ids = sink.received.map(({ headers }) => headers['webhook-id']);
    expect(new Set(ids.slice(0, 3)).size).toBe(1);
    expect(ids[3]).not.toBe(ids[0]);
    expect(sink.received.every(({ path }) => path === '/hook?token=hush')).toBe(true);
  });

  test('a receiver that is not there; the log tells of it, without its token or the secret', async () => {
    const away = await Sink.open();
    const { url } = away;
    await away.close();
    await send({ settings: { urls: [`${url}/hush`], secrets: [Buffer.from(secret)] } });
    await publish('orders');
    await expect.poll(() => logged, within).toContain('ECONNREFUSED');
    expect(logged).toContain(`"to":"${url}"`);
    expect(logged).not.toContain('hush');
    expect(logged).not.toContain(secret);
    await stops.pop()?.();
  });

  test('until the receiver has failed for long: then it is given up, and the next one is sent', async () => {
    sink.answer = ({ body }) => (body.includes('"orders"') ? 500 : 200);
    await send({ pace: { ...quick, giveUpMs: 100 } });
    await publish('orders', 'totals');
    await expect.poll(() => sink.taken, within).toEqual(['v1 totals']);
    expect(sink.tried.filter((one) => one === 'v1 orders').length).toBeGreaterThan(1);
    expect(logged).toContain('given up');
  });
});

test('an event that went out of the log unsent is told of, and what is left is sent', async () => {
  sink.answer = () => 500;
  const stop = await send();
  await publish('orders');
  await publish('totals');
  await expect.poll(() => sink.tried, within).toContain('v1 orders');
  await stop();
  await db.collection(WEBHOOKS_COLLECTION).updateOne({}, { $set: { number: 1, version: 'v1' } });
  await eventsOf({ db }).deleteOne({ version: 'v1' });
  sink.answer = () => 200;
  await send();
  await expect.poll(() => sink.taken, within).toEqual(['v2 totals']);
  expect(logged).toContain('went out of the log');
});

describe('of several processes', () => {
  async function start(): Promise<ChildProcess> {
    const script = fileURLToPath(new URL('./sender.mjs', import.meta.url));
    const args = [lent.uri, lent.db, `${sink.url}/`, secret];
    const child = fork(script, args, { stdio: 'inherit' });
    stops.push(() => kill(child));
    await once(child, 'message');
    await registered(1);
    return child;
  }

  async function kill(child: ChildProcess): Promise<void> {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGKILL');
    await ended;
  }

  test('one sends each event', async () => {
    await Promise.all([start(), start()]);
    for (let round = 0; round < 5; round += 1) await publish('orders', 'totals', 'month_summary');
    await publish('totals');
    await expect.poll(() => sink.taken.at(-1), within).toBe('v6 totals');
    expect(sink.tried).toHaveLength(16);
    expect(new Set(sink.tried).size).toBe(16);
  });

  test('one that is killed while it sends loses nothing: the next goes on with what was not taken', async () => {
    sink.answer = ({ body }) => (body.includes('"totals"') ? 'hang' : 200);
    const killed = await start();
    await publish('orders', 'totals', 'month_summary');
    await expect.poll(() => sink.tried, within).toEqual(['v1 orders', 'v1 totals']);
    await kill(killed);
    await publish('orders');
    sink.answer = () => 200;
    await start();
    await expect.poll(() => sink.taken.at(-1), within).toBe('v2 orders');
    // What was under way comes again, under its id; what was taken does not.
    const all = ['v1 orders', 'v1 totals', 'v1 totals', 'v1 month_summary', 'v2 orders'];
    expect(sink.tried).toEqual(all);
    const ids = sink.received.map(({ headers }) => headers['webhook-id']);
    expect(ids[1]).toBe(ids[2]);
    // And no later: the place is kept.
    await start();
    await publish('month_summary');
    await expect.poll(() => sink.tried, within).toEqual([...all, 'v3 month_summary']);
  });
});
