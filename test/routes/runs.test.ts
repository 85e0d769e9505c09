import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { begunRecord, endedRecord } from '../../src/runs/record.ts';
import { store } from '../../src/runs/store.ts';
import { accessOf } from '../../src/serve/access.ts';
import { appOver } from '../serve/shop.ts';
import { lendMongo } from '../servers/index.ts';

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let app: FastifyInstance;

beforeAll(async () => {
  mongo = await lendMongo();
  const begun = begunRecord({ kind: 'job', name: 'gold' }, 'host:1/2/3', 1);
  for (const day of [1, 2, 3]) {
    const record = endedRecord(begun, undefined, { rows_in: day });
    record.started_at = new Date(Date.UTC(2026, 0, day));
    const db = mongo.client.db(mongo.db);
    await store(db, { run_id: `r${day}`, lake: 'l', step: 'gold', noted_at: 1, record });
  }
  app = await appOver(mongo.client, mongo.db);
});
afterAll(async () => {
  await app.close();
  await mongo.release();
});

const ask = async (url: string) => {
  const answer = await app.inject({ url });
  return { status: answer.statusCode, body: answer.json() };
};
const ids = (body: { data: { run_id: string }[] }) => body.data.map(({ run_id }) => run_id);

test('/runs lists the newest first, in pages that lead on', async () => {
  const { body } = await ask('/runs?limit=2&state=done');
  expect(ids(body)).toEqual(['r3', 'r2']);
  expect(body.meta).toMatchObject({ count: 2, truncated: true });
  const next = await ask(body.links.next);
  expect(ids(next.body)).toEqual(['r1']);
  expect(next.body.links).not.toHaveProperty('next');
  expect((await ask('/runs?state=failed')).body.data).toEqual([]);
});

test('/runs/:id gives one run with its steps', async () => {
  const { body } = await ask('/runs/r2');
  expect(body.data).toMatchObject([
    {
      run_id: 'r2',
      state: 'done',
      steps: [{ step: 'gold', rows_in: 2, began_by: { kind: 'job', name: 'gold' }, error: null }],
    },
  ]);
  expect(body.data[0].steps[0]).not.toHaveProperty('noted_at');
});

test.each([
  ['/runs?states=done', 400, 'did you mean state'],
  ['/runs?state=ended', 400, 'is none of running, done, failed, interrupted'],
  ['/runs?limit=0', 400, 'whole number from 1 to 1000'],
  ['/runs?state=done&state=failed', 400, 'given 2 times'],
  ['/runs/r2?limit=1', 400, 'not a parameter'],
  ['/runs/none', 404, 'no run none is kept'],
])('%s is refused with %i', async (url, expected, detail) => {
  const { status, body } = await ask(url);
  expect(status).toBe(expected);
  expect(body.detail).toContain(detail);
});

test('who may read figures alone may not see the runs', async () => {
  const access = accessOf({ who: 'key:analyst', scopes: ['read:*', 'explain', 'pii'] });
  const door = { identify: async () => access, rateOf: () => null };
  const narrow = await appOver(mongo.client, mongo.db, { door });
  for (const url of ['/runs', '/runs/r2']) {
    expect((await narrow.inject({ url })).statusCode).toBe(403);
  }
  await narrow.close();
});
