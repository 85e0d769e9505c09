import { afterAll, beforeAll, expect, test } from 'vitest';
import { jobNames } from '../../src/config.ts';
import { goldserve, goldserveJson } from '../process.ts';
import { type LentDatabase, lendDataDir, lendMongo, lendPostgres } from '../servers/index.ts';

let shop: LentDatabase;
let mongo: Awaited<ReturnType<typeof lendMongo>>;
let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
let settings: Record<string, string>;

beforeAll(async () => {
  [shop, mongo, dataDir] = [await lendPostgres(), await lendMongo(), await lendDataDir()];
  settings = {
    ...{ RETAIL_URL: shop.url, DATA_DIR: dataDir.path, AS_OF: '2026-01-31' },
    ...{ MONGODB_URI: mongo.uri, MONGO_DB: mongo.db },
  };
  await shop.run(`
    create table clients as select 1 as id_client, 'A' as nom, null::text as email, 'France' as pays, date '2020-01-01' as date_inscription;
    create table achats as select 1 as id_achat, 1 as id_client, timestamp '2026-01-10 10:00' as date_achat, 10.5 as montant, 'Four' as produit`);
  await goldserveJson(['pipeline'], settings);
}, 120_000);
afterAll(async () => {
  await mongo.release();
  await dataDir.release();
  await shop.release();
});

test('status tells the sources, their freshness, the jobs to come, the last runs and the sizes', async () => {
  const status = await goldserveJson<{
    due: { job: string; next: string | null }[];
    runs: object[];
    sizes: { lake: Record<string, object>; data_dir: object; mongodb: { data: number } };
  }>(['status'], { ...settings, CRON_GOLD: 'off' });
  expect(status).toMatchObject({
    sources: [
      {
        ...{ source: 'retail', state: 'done', rows_read: 2, freshness: 'fresh' },
        ...{ data_through: '2026-01-10T10:00:00', server: expect.stringMatching(/^postgres 1/) },
      },
    ],
    sizes: { lake: { 'bronze-retail': { runs: 1, bytes: expect.any(Number) } } },
  });
  expect(status.due.map(({ job }) => job)).toEqual([...jobNames]);
  for (const { job, next } of status.due)
    expect(next && new Date(next) > new Date()).toBe(job === 'gold' ? null : true);
  expect(status.runs).toHaveLength(1);
  expect(status.sizes.mongodb.data).toBeGreaterThan(0);
  const { stdout } = await goldserve(['status'], settings);
  expect(stdout).toMatch(/^retail +postgres \S+ .* fresh$/m);
  expect(stdout).toMatch(/^lake\/silver +1 /m);
});

test('warehouse --full-rebuild needs bronze alone: the source may be gone', async () => {
  await shop.run('drop table clients, achats');
  const away = { ...settings, RETAIL_URL: 'postgres://nobody@127.0.0.1:1/none' };
  const rebuilt = await goldserveJson(['warehouse', '--full-rebuild'], away);
  expect(rebuilt).toMatchObject({
    rebuilt: true,
    steps: [
      { step: 'silver', rows_in: 2 },
      { step: 'gold', rejected: {} },
      { step: 'scores', rows_out: expect.any(Number) },
    ],
  });
  // The same figures: nothing is written, only the settings' fingerprint is another.
  expect(await goldserveJson(['publish'], away)).toMatchObject({ mode: 'pointer' });
}, 120_000);
