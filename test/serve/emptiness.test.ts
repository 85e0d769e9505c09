import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { settingNames } from '../../src/config.ts';
import { readDatasets } from '../../src/dataset.ts';
import { systems } from '../../src/source/source.ts';
import { lendMongo } from '../servers/index.ts';
import { point, pointerTo } from './published.ts';
import { appOver } from './shop.ts';

/* A dataset that can have no row as things are set says what to set; one that may have some says where to look. */
const datasets = await readDatasets();
const needing = ['stock_status', 'active_projects', 'targets_vs_actual'];
const served = datasets.filter(({ name }) => needing.includes(name));
let mongo: Awaited<ReturnType<typeof lendMongo>>;
let app: FastifyInstance;
let closers: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  mongo = await lendMongo();
  closers = [mongo.release];
  await point(
    mongo.client.db(mongo.db),
    pointerTo(
      'v1',
      datasets.map((dataset) => [dataset, []]),
    ),
  );
});
afterAll(async () => {
  for (const close of closers.reverse()) await close();
});

async function nextOf(url: string, sources: string[]): Promise<string> {
  const config = { currency: 'EUR', timezone: 'Europe/Paris', sources };
  app = await appOver(mongo.client, mongo.db, { datasets: served, config });
  closers.push(() => app.close());
  const answer = await app.inject({ url });
  expect(answer.statusCode).toBe(503);
  expect(answer.json().type).toBe('urn:goldserve:error:dataset-empty');
  return answer.json().next;
}

test('no source that is configured feeds it: the settings that name one', async () => {
  const next = 'No configured source has it: set EBP_URL or DOLIBARR_URL, then run `pipeline`.';
  expect(await nextOf('/stock_status', ['retail'])).toBe(next);
  expect(await nextOf('/active_projects?source=all', ['retail', 'ebp'])).toContain(
    'set DOLIBARR_URL,',
  );
});

test('another configured source feeds it: how to ask for that', async () => {
  expect(await nextOf('/stock_status?source=retail', ['retail', 'dolibarr'])).toBe(
    'It is made of dolibarr alone: ask /stock_status?source=dolibarr.',
  );
});

test('a setting is what it is made of', async () => {
  expect(await nextOf('/targets_vs_actual', ['ebp'])).toContain('TARGETS_FILE names: set it');
  expect(await nextOf('/targets_vs_actual?format=csv', ['ebp'])).toContain('TARGETS_FILE');
});

test('nothing is missing but rows', async () => {
  expect(await nextOf('/stock_status', ['ebp'])).toContain('/datasets/stock_status');
});

test('what was not published yet waits for a publish', async () => {
  await point(mongo.client.db(mongo.db), pointerTo('v2', []));
  expect(await nextOf('/stock_status', ['retail'])).toContain('after the next publish');
});

test.each(datasets)('what $name needs exists', ({ needs = {} }) => {
  const { sources = [], setting } = needs;
  expect(systems.map(({ name }) => name)).toEqual(expect.arrayContaining([...sources]));
  if (setting) expect(settingNames).toContain(setting);
});
