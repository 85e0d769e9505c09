import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SignJWT } from 'jose';
import type { IndexDescriptionInfo } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAdmin } from '../../routes/admin.ts';
import { Metrics } from '../../routes/metrics.ts';
import { auditFile } from '../../src/access/audit.ts';
import { expectMongo } from '../../src/driver/mongo.ts';
import { createLog } from '../../src/log.ts';
import { freePort, goldserve, type Served, type Settings, serveGoldserve } from '../process.ts';
import { lendDataDir, lendMongo, lendPostgres } from '../servers/index.ts';
import { Sink } from '../webhook/sink.ts';
import { makeKey } from './keys.ts';
import { samplesOf, sampleValue } from './prometheus.ts';

/*
 * One server as an administrator runs it, with keys, a secret and passwords in its settings: its listener, its limits,
 * and what is found of the secrets in all that it wrote.
 */

const JWT_SECRET = 'jwt-Secret-of-this-test-0123456789abcdef';
const WEBHOOK_SECRET = Buffer.from('webhook-Secret-of-this-test-4714').toString('base64');
const WEBHOOK_TOKEN = 'hook-Token-4715';
const OTHERS = ['pw-Retail-4711', 'pw-Mongo-4712', 'pw-Jwks-4713'];
let shop: Awaited<ReturnType<typeof lendPostgres>>;
let mongo: Awaited<ReturnType<typeof lendMongo>>;
let folder: Awaited<ReturnType<typeof lendDataDir>>;
let taken: Server;
let sink: Sink;
let served: Served;
let admin: string;
let settings: Settings;
const keys: Record<string, string> = {};

beforeAll(async () => {
  [shop, mongo, folder] = await Promise.all([lendPostgres(), lendMongo(), lendDataDir()]);
  await shop.run(
    `create table clients as select i as id_client, 'A' as nom, null::text as email, 'France' as pays, date '2020-01-01' as date_inscription from generate_series(1, 3) i;
     create table achats as select i as id_achat, 1 as id_client, timestamp '2024-01-01' + i * interval '1 day' as date_achat, 10.50 as montant, 'Four' as produit from generate_series(1, 100) i`,
  );
  for (const [name, grant] of Object.entries({
    admin: { scopes: ['admin:jobs'] },
    reader: { scopes: ['read:*'], rate: 'off' },
    slow: { scopes: ['read:*'], rate: '3/min' },
    expired: { scopes: ['read:*'], expires_at: new Date(Date.now() - 1_000).toISOString() },
  }))
    keys[name] = (await makeKey(folder.path, grant)).key;
  sink = await Sink.open();
  // The first is not taken: that is in the log.
  sink.answer = () => (sink.received.length < 1 ? 503 : 204);
  const adminPort = await freePort();
  taken = createServer();
  await new Promise<void>((listening) => taken.listen(adminPort, '127.0.0.1', listening));
  settings = {
    ...{ RETAIL_URL: shop.url, MONGODB_URI: mongo.uri, MONGO_DB: mongo.db, DATA_DIR: folder.path },
    ...{ AS_OF: '2024-06-30', JWT_SECRET, LOG_LEVEL: 'debug', ADMIN_PORT: String(adminPort) },
    CORS_ORIGINS: 'https://app.example',
    ...{ WEBHOOK_URL: `${sink.url}/${WEBHOOK_TOKEN}`, WEBHOOK_SECRET: `whsec_${WEBHOOK_SECRET}` },
  };
  served = await serveGoldserve(settings);
  admin = /administration on (http:\/\/127\.0\.0\.1:(\d+))/.exec(served.log())?.[1] ?? '';
  expect(admin).not.toContain(`:${adminPort}`);
});
afterAll(async () => {
  await served?.stop();
  await sink.close();
  await new Promise((closed) => taken.close(closed));
  await shop.release();
  await mongo.release();
  await folder.release();
});

const as = (name: string) => ({ authorization: `Bearer ${keys[name]}` });
const get = (url: string, name?: string, headers: Record<string, string> = {}) =>
  fetch(url, { headers: { ...headers, ...(name ? as(name) : {}) } });
const json = async (answer: Response) => (await answer.json()) as Record<string, unknown>;
const jobs = async (path: string, name = 'admin') =>
  (await json(await get(`${admin}/jobs${path}`, name))).data;
const run = (job: string, name?: string) =>
  fetch(`${admin}/jobs/${job}/run`, { method: 'POST', headers: name ? as(name) : {} });

test('it lives at once, and is ready when something is published', async () => {
  expect((await get(`${admin}/live`)).status).toBe(200);
  const early = await get(`${admin}/ready`);
  if (early.status === 503)
    expect(await json(early)).toMatchObject({ reasons: ['nothing was ever published'] });
  const status = async () => (await get(`${admin}/ready`)).status;
  await expect.poll(status, { timeout: 90_000, interval: 250 }).toBe(200);
  const { status: said, reasons, version } = await json(await get(`${admin}/ready`));
  expect([said, reasons]).toEqual(['ready', []]);
  expect(version).toBe((await json(await get(`${served.url}/health`))).version ?? version);
}, 120_000);

test('its first publish is sent to its webhook, each dataset once it is taken', async () => {
  const { version } = await json(await get(`${admin}/ready`));
  const all = await mongo.client.db(mongo.db).collection('goldserve_events').countDocuments();
  expect(all).toBeGreaterThan(5);
  await expect.poll(() => sink.taken.length, { timeout: 20_000 }).toBe(all);
  expect(new Set(sink.taken).size).toBe(all);
  expect(sink.taken).toContain(`${version} monthly`);
  expect(sink.tried[0]).toBe(sink.tried[1]);
  expect(served.log()).toContain('a webhook was not taken');
});

test('without MongoDB it lives, is not ready, and says both', async () => {
  const away = expectMongo(
    'mongodb://127.0.0.1:1/?serverSelectionTimeoutMS=200',
    'x',
    'replica-set',
  );
  const app = await buildAdmin({
    ...{ mongo: away, datasets: [], metrics: new Metrics(), openMetrics: true },
    ...{ nextDue: () => null, runNow: async () => {}, audit: () => {}, log: createLog('silent') },
  });
  expect((await app.inject('/live')).statusCode).toBe(200);
  const ready = await app.inject('/ready');
  expect([ready.statusCode, ready.json().type]).toEqual([
    503,
    'urn:goldserve:error:database-unavailable',
  ]);
  const metrics = await app.inject('/metrics');
  expect(sampleValue(metrics.body, 'goldserve_mongodb_up')).toBe(0);
  expect((await app.inject('/jobs')).statusCode).toBe(503);
  await app.close();
  await away.close();
});

test('it is not ready without an index or a validator, and says which dataset lacks it', async () => {
  const db = mongo.client.db(mongo.db);
  const [monthly, kpis] = [db.collection('gold_monthly'), 'gold_kpis'];
  const index = (await monthly.indexes()).find(
    ({ name }) => name !== '_id_',
  ) as IndexDescriptionInfo;
  await monthly.dropIndex(index.name as string);
  const { options } = (await db.listCollections({ name: kpis }).next()) as never as {
    options: { validator: object };
  };
  await db.command({ collMod: kpis, validator: {} });
  const lacking = await get(`${admin}/ready`);
  expect(lacking.status).toBe(503);
  expect((await json(lacking)).reasons).toEqual([
    expect.stringMatching(/^kpis lacks/),
    expect.stringMatching(/^monthly lacks/),
  ]);
  const { key, v, ...kept } = index;
  await monthly.createIndex(key, kept);
  await db.command({ collMod: kpis, validator: options.validator });
  expect((await get(`${admin}/ready`)).status).toBe(200);
});

test('its metrics count each answer by route, those given again from memory too', async () => {
  const read = async () => (await get(`${admin}/metrics`)).text();
  const path = `${served.url}/monthly`;
  const before = sampleValue(await read(), 'goldserve_http_requests_total', ofMonthly) ?? 0;
  for (let count = 0; count < 40; count += 1) await (await get(path, 'reader')).arrayBuffer();
  expect(served.log()).toContain('"repeated"');
  const counted = async () => sampleValue(await read(), 'goldserve_http_requests_total', ofMonthly);
  await expect.poll(counted).toBe(before + 40);
  const text = await read();
  expect(samplesOf(text).length).toBeGreaterThan(50);
  expect(sampleValue(text, 'goldserve_mongodb_up')).toBe(1);
  expect(sampleValue(text, 'goldserve_dataset_rows', { dataset: 'fact_achats' })).toBe(100);
  const age = sampleValue(text, 'goldserve_dataset_age_seconds', { dataset: 'monthly' }) ?? -1;
  expect(age >= 0 && age < 600).toBe(true);
  expect(sampleValue(text, 'goldserve_http_requests_total', { route: '/nothing' })).toBeUndefined();
});
const ofMonthly = { route: '/monthly', method: 'GET', status: '200' };

test('its jobs are for who holds admin:jobs alone, and run when asked to, once at a time', async () => {
  expect((await get(`${admin}/jobs`)).status).toBe(401);
  expect((await get(`${admin}/jobs`, 'reader')).status).toBe(403);
  expect([(await run('publish')).status, (await run('publish', 'reader')).status]).toEqual([
    401, 403,
  ]);
  expect((await run('nonsense', 'admin')).status).toBe(404);
  expect((await get(`${admin}/jobs/nonsense`, 'admin')).status).toBe(404);
  const listed = (await jobs('')) as { name: string }[];
  expect(listed.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['bronze', 'gold', 'publish']),
  );
  const [first, second] = await Promise.all([run('gold', 'admin'), run('gold', 'admin')]);
  expect([first.status, second.status].sort()).toEqual([202, 409]);
  const gold = async () => (await jobs('/gold')) as { last: object; history: object[] };
  await expect
    .poll(async () => (await gold()).last, { timeout: 30_000 })
    .toMatchObject({
      state: 'done',
      ended_at: expect.any(String),
    });
  expect((await gold()).history).toHaveLength(1);
  const lines = readFileSync(auditFile(folder.path), 'utf8').trim().split('\n');
  const acts = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(acts).toContainEqual(
    expect.objectContaining({ what: 'job.run', job: 'gold', who: expect.stringMatching(/^key:/) }),
  );
  expect(served.log()).toMatch(/"audit":\{"who":"key:[0-9a-f]{10}","what":"job.run","job":"gold"/);
});

test('a key is answered as often as its rate says, the way from memory included', async () => {
  const path = `${served.url}/by_country`;
  const etag = (await get(path, 'reader')).headers.get('etag') ?? '';
  const answers: Response[] = [];
  for (let count = 0; count < 3; count += 1) {
    // What is unchanged is not counted.
    expect((await get(path, 'slow', { 'if-none-match': etag })).status).toBe(304);
    answers.push(await get(path, 'slow'));
  }
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(answers.map(({ headers }) => headers.get('ratelimit-remaining'))).toEqual(['2', '1', '0']);
  const refused = await get(path, 'slow');
  expect([refused.status, refused.headers.get('content-type')]).toEqual([
    429,
    'application/problem+json; charset=utf-8',
  ]);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect(refused.headers.get('ratelimit-limit')).toBe('3');
  expect(await json(refused)).toMatchObject({ type: 'urn:goldserve:error:rate-limited' });
  expect((await get(path, 'reader')).status).toBe(200);
  expect((await get(`${served.url}/health`, 'slow')).status).toBe(200);
});

test('a page of a listed origin may read answers, another not, and a preflight needs no key', async () => {
  const origin = (name: string) => get(`${served.url}/monthly`, 'reader', { origin: name });
  const [ours, foreign] = [
    await origin('https://app.example'),
    await origin('https://evil.example'),
  ];
  expect(ours.headers.get('access-control-allow-origin')).toBe('https://app.example');
  expect(foreign.headers.get('access-control-allow-origin')).toBeNull();
  for (const { headers } of [ours, foreign]) expect(headers.get('vary')).toMatch(/origin/i);
  const preflight = await fetch(`${served.url}/monthly`, {
    method: 'OPTIONS',
    headers: {
      origin: 'https://app.example',
      'access-control-request-method': 'GET',
      'access-control-request-headers': 'authorization',
    },
  });
  expect(preflight.status).toBe(204);
  expect(preflight.headers.get('access-control-allow-headers')).toContain('authorization');
});

test('what expired or is wrong is 401, and nothing secret is in what the server wrote', async () => {
  const wrong = `${keys.reader?.slice(0, -4)}zzzz`;
  const token = await new SignJWT({ scope: 'read:*' })
    .setProtectedHeader({ alg: 'HS256' })
    .setExpirationTime('1m')
    .sign(new TextEncoder().encode(JWT_SECRET));
  const forged = `${token.slice(0, -4)}zzzz`;
  const given = (value: string) => ({ authorization: `Bearer ${value}` });
  const path = `${served.url}/monthly`;
  expect((await fetch(path, { headers: given(token) })).status).toBe(200);
  for (const each of [keys.expired as string, wrong, forged])
    expect((await fetch(path, { headers: given(each) })).status).toBe(401);
  const secrets = [...Object.values(keys), wrong, token, forged];
  for (const each of secrets) {
    for (const search of [`key=${each}`, `access_token=${each}`, `pays=${each}`, each])
      expect([400, 404]).toContain((await get(`${path}?${search}`, 'reader')).status);
    await get(`${served.url}/${each}`, 'reader', { 'x-request-id': each });
    await get(`${admin}/jobs/${each}`, 'admin');
  }
  await get(`${path}?password=hunter-2-secret`, 'reader');
  const mishaps = await provoked();
  await sleep(50);
  const logs = join(folder.path, 'logs');
  const files = readdirSync(logs).map((name) => readFileSync(join(logs, name), 'utf8'));
  const written = [served.log(), mishaps, readFileSync(auditFile(folder.path), 'utf8'), ...files];
  const passwords = [new URL(shop.url).password, ...OTHERS].filter(Boolean);
  expect(files.join('')).toContain('"url":"/monthly?key=***"');
  for (const secret of [...secrets, ...passwords, ...settingSecrets, 'hunter-2-secret'])
    for (const text of written) expect(text.includes(secret), secret.slice(0, 14)).toBe(false);
});

const settingSecrets = [JWT_SECRET, WEBHOOK_SECRET, WEBHOOK_TOKEN];

/** What commands say whose databases turn them away, all with passwords in their settings. */
async function provoked(): Promise<string> {
  const [retail, database, jwks] = OTHERS;
  const at = '127.0.0.1:1';
  const wrong: [string[], Settings][] = [
    [['extract'], { RETAIL_URL: `postgres://shop:${retail}@${at}/shop` }],
    [['serve'], { MONGODB_URI: mongo.uri.replace('mongodb://', `mongodb://gold:${database}@`) }],
    [['serve'], { JWT_JWKS: `http://gold:${jwks}@${at}/jwks`, PORT: '99999' }],
    [['status'], { JWT_SECRET: OTHERS[0] as string }],
  ];
  let said = '';
  for (const [args, changed] of wrong) {
    const { code, stdout, stderr } = await goldserve(args, { ...settings, ...changed });
    expect(code).not.toBe(0);
    said += stdout + stderr;
  }
  return said;
}
