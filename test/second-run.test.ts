import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDatasets } from '../src/dataset.ts';
import { fillEbp } from '../src/demo/ebp/fill.ts';
import { fillShop } from '../src/demo/fill.ts';
import { POINTER_COLLECTION, type Pointer } from '../src/publish/pointer.ts';
import { AS_OF, companySql } from './dolibarr/company.ts';
import { goldserveJson, type Settings } from './process.ts';
import { type LentDatabase, lendDataDir, lendMongo, lendPostgres } from './servers/index.ts';

/*
 * A second run on unchanged data, through the whole flow of three sources and into MongoDB, writes nothing. In between
 * the rows of every table are put in another order: a sum of floating-point numbers in another order differs in its
 * last digits, and what picks one row of several alike must not pick by their place.
 */
interface Pipeline {
  publish: {
    mode: string;
    version: string;
    datasets: Record<string, { rows: number; written: number; removed: number }>;
  };
}

/** Each test runs the whole flow in processes of its own. */
const TIMEOUT_MS = 300_000;
/** Above the 122,880 rows that one thread of the engine reads alone: sums are made of partial ones. */
const LINES = 130_000;
const releases: (() => Promise<void>)[] = [];
let sources: Record<'retail' | 'ebp' | 'dolibarr', LentDatabase>;
let settings: Settings;
let first: Pipeline;
let mongo: Awaited<ReturnType<typeof lendMongo>>;

/** Lines with amounts that no double holds exactly, on the one invoice of the company that has many. */
const manyLines = `
  insert into llx_facturedet (rowid, fk_facture, fk_product, product_type, qty, total_ht, total_tva, total_ttc, buy_price_ht)
  select 1000 + g, 1, 1, 0, 0.1, a, a * 0.2, a * 1.2, a / 3
  from (select g, ((g * 7919) % 100003) / 9700.0::double precision as a from generate_series(1, ${LINES}) g) made`;

beforeAll(async () => {
  const [retail, ebp, dolibarr] = [
    await lendPostgres(),
    await lendPostgres(),
    await lendPostgres(),
  ];
  mongo = await lendMongo();
  const dataDir = await lendDataDir();
  releases.push(...[retail, ebp, dolibarr, mongo, dataDir].map(({ release }) => release));
  sources = { retail, ebp, dolibarr };
  await fillShop(retail.url, { asOf: AS_OF, customers: 200, purchases: 2_000 }, () => {});
  await fillEbp(ebp.url, { asOf: AS_OF, scale: 0.01, incidents: true }, () => {});
  await dolibarr.run(companySql());
  await dolibarr.run(manyLines);
  writeFileSync(
    join(dataDir.path, 'targets.csv'),
    'month;target;source\n2026-01;1000;retail\n2026-01;2000,50;ebp\n',
  );
  settings = {
    RETAIL_URL: retail.url,
    EBP_URL: ebp.url,
    DOLIBARR_URL: dolibarr.url,
    MONGODB_URI: mongo.uri,
    MONGO_DB: mongo.db,
    DATA_DIR: dataDir.path,
    TARGETS_FILE: join(dataDir.path, 'targets.csv'),
    AS_OF,
  };
}, TIMEOUT_MS);
afterAll(async () => {
  for (const release of releases.reverse()) await release();
});

/** The same rows in another order on the disk. */
async function shuffle(database: LentDatabase): Promise<void> {
  const tables = await database.rows(
    `select quote_ident(tablename) as name from pg_tables where schemaname = 'public'`,
  );
  const moves = tables.map(
    ({ name }) => `create temp table moved on commit drop as select * from ${name};
      delete from ${name}; insert into ${name} select * from moved order by md5(moved::text);
      drop table moved;`,
  );
  await database.run(`begin; ${moves.join('\n')} commit;`);
}

test('the first run has rows for every dataset', { timeout: TIMEOUT_MS }, async () => {
  first = await goldserveJson<Pipeline>(['pipeline'], settings);
  const names = (await readDatasets()).map(({ name }) => name).sort();
  expect(Object.keys(first.publish.datasets).sort()).toEqual(names);
  const empty = Object.entries(first.publish.datasets).filter(([, { rows }]) => rows === 0);
  expect(empty).toEqual([]);
});

test('no source has rows of a dataset that is said to need another', async () => {
  const { client, db } = mongo;
  const pointer = await client.db(db).collection<Pointer>(POINTER_COLLECTION).findOne();
  for (const { name, needs } of await readDatasets()) {
    const found = Object.keys(pointer?.datasets[name]?.rows_by_source ?? {});
    if (needs?.sources) expect(needs.sources).toEqual(expect.arrayContaining(found));
    else if (!needs) expect(found).toEqual(['dolibarr', 'ebp', 'retail']);
  }
});

test('the second, on the same rows in another order, writes none', {
  timeout: TIMEOUT_MS,
}, async () => {
  for (const database of Object.values(sources)) await shuffle(database);
  const { publish } = await goldserveJson<Pipeline>(['pipeline'], settings);
  const touched = Object.entries(publish.datasets).filter(
    ([, { written, removed }]) => written || removed,
  );
  expect(touched).toEqual([]);
  expect(publish.version).toBe(first.publish.version);
  expect(['none', 'pointer']).toContain(publish.mode);
});
