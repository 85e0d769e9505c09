import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { goldserve, goldserveJson, type Settings } from '../process.ts';
import { lendDataDir, lendMongo, lendPostgres } from '../servers/index.ts';

/* A deliberate corruption at each layer is found and named. */

interface Verified {
  checked: { files: number; collections: number };
  faults: { layer: string; dataset: string; key: string | null; what: string }[];
}

describe('verify', { timeout: 240_000 }, () => {
  let shop: Awaited<ReturnType<typeof lendPostgres>>;
  let mongo: Awaited<ReturnType<typeof lendMongo>>;
  let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
  let settings: Settings;

  beforeAll(async () => {
    [shop, mongo, dataDir] = await Promise.all([lendPostgres(), lendMongo(), lendDataDir()]);
    await shop.run(`
      create table clients as select 1 as id_client, 'A' as nom, null::text as email, 'France' as pays, date '2020-01-01' as date_inscription;
      create table achats as select i as id_achat, 1 as id_client, timestamp '2024-01-01' + i * interval '1 hour' as date_achat,
        10.5 * i as montant, 'Four ' || i % 7 as produit from generate_series(1, 100) i`);
    settings = {
      RETAIL_URL: shop.url,
      MONGODB_URI: mongo.uri,
      MONGO_DB: mongo.db,
      DATA_DIR: dataDir.path,
      AS_OF: '2024-06-30',
    };
    await goldserveJson(['pipeline'], settings);
  }, 240_000);
  afterAll(async () => {
    await shop.release();
    await mongo.release();
    await dataDir.release();
  });

  async function faults() {
    const { code, stdout, stderr } = await goldserve(['verify', '--json'], settings);
    const { faults: found } = JSON.parse(stdout) as Verified;
    expect(code).toBe(found.length ? 1 : 0);
    for (const { dataset } of found.slice(0, 5)) expect(stderr).toContain(dataset);
    return found;
  }

  test('finds nothing where nothing was changed', async () => {
    const verified = await goldserveJson<Verified>(['verify'], settings);
    expect(verified.faults).toEqual([]);
    expect(verified.checked.files).toBeGreaterThan(10);
    expect(verified.checked.collections).toBeGreaterThan(10);
  });

  test('names a removed row, an edited amount and a foreign document, and publish --full mends them', async () => {
    const purchases = mongo.client.db(mongo.db).collection<{ _id: string }>('gold_fact_achats');
    await purchases.deleteOne({ _id: 'retail:7' });
    await purchases.updateOne({ _id: 'retail:8' }, { $mul: { montant: 2 } });
    const [one] = await purchases.find({ _id: 'retail:9' }).toArray();
    await purchases.insertOne({ ...one, _id: 'retail:9b' });
    expect((await faults()).sort((a, b) => (a.key ?? '').localeCompare(b.key ?? ''))).toEqual([
      { layer: 'mongodb', dataset: 'fact_achats', key: 'retail:7', what: 'is missing' },
      { layer: 'mongodb', dataset: 'fact_achats', key: 'retail:8', what: 'differs in montant' },
      { layer: 'mongodb', dataset: 'fact_achats', key: 'retail:9b', what: 'is not in the lake' },
    ]);
    await goldserveJson(['publish', '--full'], settings);
    expect(await faults()).toEqual([]);
  });

  test.each([
    ['bronze', 'bronze-retail', 'achats'],
    ['gold', 'gold', 'fact_achats'],
  ])('names the file of %s in which a byte was flipped', async (layer, step, dataset) => {
    const folder = join(dataDir.path, 'lake', step);
    const run = readdirSync(folder)
      .filter((name) => !name.startsWith('.'))
      .at(-1) as string;
    const file = join(folder, run, `${dataset}.parquet`);
    const bytes = readFileSync(file);
    const flipped = Buffer.from(bytes);
    flipped[200] = (flipped[200] as number) ^ 0xff;
    writeFileSync(file, flipped);
    expect(await faults()).toEqual([{ layer, dataset, key: null, what: expect.any(String) }]);
    writeFileSync(file, bytes);
  });

  test('names the pointer that says another checksum than the lake', async () => {
    const pointers = mongo.client.db(mongo.db).collection<{ _id: string }>('goldserve_pointer');
    await pointers.updateOne({ _id: 'current' }, { $set: { 'datasets.kpis.checksum': 'ffff' } });
    expect(await faults()).toMatchObject([{ layer: 'pointer', dataset: 'kpis' }]);
  });
});
