import { afterAll, beforeAll, expect, test } from 'vitest';
import { Scheduler } from '../../jobs/scheduler.ts';
import { parseConfig } from '../../src/config.ts';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { jobStates } from '../../src/job-state.ts';
import { Lake } from '../../src/lake.ts';
import { createLog } from '../../src/log.ts';
import { lendDataDir, lendMongo, lendPostgres } from '../servers/index.ts';

/* A week of the preset `dolibarr`, its days in a row: what is due runs, for real, and in its order. */
const releases: (() => Promise<void>)[] = [];
let mongo: Mongo;
let scheduler: Scheduler;
let now = new Date('2026-11-16T10:00:00Z');
const done: string[] = [];

beforeAll(async () => {
  const [shop, lent, dataDir] = [await lendPostgres(), await lendMongo(), await lendDataDir()];
  releases.push(shop.release, lent.release, dataDir.release);
  await shop.run(`
    create table clients as select 1 as id_client, 'A' as nom, null::text as email, 'France' as pays, date '2020-01-01' as date_inscription;
    create table achats as select 1 as id_achat, 1 as id_client, timestamp '2024-01-01' as date_achat, 10.5 as montant, 'Four' as produit`);
  mongo = await openMongo(lent.uri, lent.db);
  releases.push(() => mongo.close());
  const config = parseConfig({
    ...{ RETAIL_URL: shop.url, DATA_DIR: dataDir.path, CRON_PRESET: 'dolibarr' },
    AS_OF: '2024-06-30',
  });
  const lake = new Lake(config.dataDir);
  const log = createLog('silent', true);
  const flow = { config, lake, report: () => {} };
  const onDone = (job: string) => done.push(job);
  const lakeId = await lake.id();
  scheduler = new Scheduler({ config, flow, mongo, log, lakeId, onDone, now: () => now });
  await scheduler.start();
});
afterAll(async () => {
  await scheduler.stop();
  for (const release of releases.reverse()) await release();
});

/** What runs once the clock shows this moment of Paris in winter. */
async function at(moment: string): Promise<string[]> {
  now = new Date(`${moment}:00+01:00`);
  done.length = 0;
  await scheduler.catchUp();
  return [...done];
}

test('extracts each morning, runs everything on Sunday, and cleans up once a month', async () => {
  expect(await at('2026-11-16T12:00')).toEqual([]);
  expect(await at('2026-11-17T05:59')).toEqual([]);
  expect(await at('2026-11-17T06:00')).toEqual(['bronze']);
  expect(await at('2026-11-21T06:01')).toEqual(['bronze']);
  expect(await at('2026-11-22T02:00')).toEqual(['bronze', 'silver', 'gold', 'scores', 'publish']);
  expect(await at('2026-11-22T05:00')).toEqual([]);
  expect(await at('2026-11-22T06:00')).toEqual(['bronze']);
  expect(await at('2026-12-01T03:00')).toEqual([
    'bronze',
    'silver',
    'gold',
    'scores',
    'publish',
    'cleanup',
  ]);
  const states = await jobStates(mongo.db).find({ state: 'done' }).toArray();
  expect(states).toHaveLength(6);
}, 180_000);
