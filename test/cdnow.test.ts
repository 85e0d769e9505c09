import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../src/paths.ts';
import { allRows, goldserveJson, type Served, serveGoldserve, whenServed } from './process.ts';
import {
  lendDataDir,
  lendMongo,
  lendMysql,
  lendPostgres,
  mysqlAvailable,
} from './servers/index.ts';

/*
 * Real purchases (CDNOW, 69,659 of them) from both kinds of database, through the whole product, to HTTP: every figure
 * against an independent computation.
 */
const folder = join(root, '..', 'shared', 'data', 'shop-cdnow');
const present = existsSync(join(folder, 'expected.json'));
if (!present)
  console.warn(`\n*** ${folder} is missing: the figures of real purchases are NOT tested ***\n`);

type Row = Record<string, unknown>;
const expected = present
  ? JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')).accepted
  : undefined;
const servers = [
  ['PostgreSQL', lendPostgres, 'timestamp'] as const,
  ...(mysqlAvailable ? [['MariaDB', lendMysql, 'datetime'] as const] : []),
];
const bodies = new Map<string, string>();

describe.skipIf(!present).each(servers)('CDNOW purchases in %s', (server, lend, timestamp) => {
  const releases: (() => Promise<void>)[] = [];
  let served: Served;
  const get = (path: string) => allRows(served, path);
  const rounded = (value: unknown, digits: number) => Number(Number(value).toFixed(digits));
  const measures = (row: Row) => ({
    revenue: row.ca,
    orders: row.nb_achats,
    customers: row.nb_clients,
    ...(row.panier_moyen === undefined ? {} : { avg_order_value: rounded(row.panier_moyen, 6) }),
  });

  beforeAll(async () => {
    const [shop, mongo, dataDir] = [await lend(), await lendMongo(), await lendDataDir()];
    releases.push(shop.release, mongo.release, dataDir.release);
    await shop.run(
      `create table clients (id_client bigint primary key, nom varchar(100), email varchar(200), pays varchar(60), date_inscription date)`,
    );
    await shop.run(
      `create table achats (id_achat bigint, id_client bigint, date_achat ${timestamp}, montant numeric(12,2), produit varchar(200))`,
    );
    for (const table of ['clients', 'achats']) await load(table, (sql) => shop.run(sql));
    const settings = {
      RETAIL_URL: shop.url,
      MONGODB_URI: mongo.uri,
      MONGO_DB: mongo.db,
      DATA_DIR: dataDir.path,
      AS_OF: '1998-06-30',
    };
    const run = await goldserveJson(['pipeline'], settings);
    expect(run).toMatchObject({ as_of: '1998-06-30', publish: { changed: true } });
    served = await serveGoldserve(settings);
    await whenServed(served, '/kpis');
  });
  afterAll(async () => {
    await served?.stop();
    for (const release of releases.reverse()) await release();
  });

  it('kpis', async () => {
    const { revenue, orders, customers, clients_registered, avg_order_value } = expected.kpis;
    const [row] = await get('/kpis');
    expect(row).toMatchObject({
      source: 'retail',
      ca_total: revenue,
      nb_achats: orders,
      nb_clients: customers,
      nb_clients_inscrits: clients_registered,
      premier_achat: expected.kpis.first_purchase.replace(' ', 'T'),
      dernier_achat: expected.kpis.last_purchase.replace(' ', 'T'),
      ca_12m: expected.rfm.totals_12m.revenue,
    });
    expect(rounded(row?.panier_moyen, 6)).toBe(avg_order_value);
  });

  it('monthly', async () => {
    const rows = await get('/monthly');
    expect(rows.map((row) => ({ month: String(row.mois).slice(0, 7), ...measures(row) }))).toEqual(
      expected.monthly,
    );
  });

  it('daily and weekly', async () => {
    const days = (await get('/daily')).map((row) => ({
      ...measures(row),
      avg_order_value: undefined,
      day: row.jour,
    }));
    expect(days).toEqual(
      expected.daily.map((row: Row) => ({ ...row, avg_order_value: undefined })),
    );
    const weeks = (await get('/weekly')).map((row) => ({
      ...measures(row),
      avg_order_value: undefined,
      week_start_monday: row.semaine,
    }));
    expect(weeks).toEqual(
      expected.weekly.map((row: Row) => ({
        ...row,
        iso_week: undefined,
        avg_order_value: undefined,
      })),
    );
  });

  it('monthly_growth', async () => {
    const rows = (await get('/monthly_growth')).map((row) => ({
      month: String(row.mois).slice(0, 7),
      revenue: row.ca,
      previous: row.ca_precedent,
      growth_pct: row.croissance === null ? null : rounded(Number(row.croissance) * 100, 4),
    }));
    expect(rows).toEqual(expected.monthly_growth);
  });

  it('by_country and by_product', async () => {
    const strip = (row: Row) => ({ ...measures(row), avg_order_value: undefined });
    expect((await get('/by_country')).map((row) => ({ pays: row.pays, ...strip(row) }))).toEqual(
      expected.by_country,
    );
    expect(
      (await get('/by_product')).map((row) => ({ produit: row.produit, ...strip(row) })),
    ).toEqual(expected.by_product_top20);
    expect((await get('/by_country')).map(({ part_ca }) => part_ca)).toEqual([1]);
  });

  it('cohorts', async () => {
    const retention = (await get('/cohort_retention')).map((row) => ({
      cohort: String(row.cohorte).slice(0, 7),
      month_index: row.mois_index,
      active_customers: row.clients_actifs,
      revenue: row.ca,
      retention: rounded(row.retention, 6),
    }));
    expect(retention).toEqual(expected.cohort);
    const cohorts = (await get('/cohort')).map((row) => ({
      cohort: String(row.cohorte).slice(0, 7),
      new_customers: row.nouveaux_clients,
      revenue_in_first_month: row.ca_premier_mois,
    }));
    expect(cohorts).toEqual(expected.cohort_first_purchase);
  });

  it('distribution', async () => {
    const rows = (await get('/distribution')).map(({ source, tranche, ...row }) => row);
    expect(rows).toEqual(expected.distribution.tranches);
  });

  it('RFM: quintile sizes, cells, and customers one by one', async () => {
    const scores = await get('/scores');
    expect(scores).toHaveLength(expected.kpis.customers);
    const count = (key: (row: Row) => string) => {
      const counts: Record<string, number> = {};
      for (const row of scores) counts[key(row)] = (counts[key(row)] ?? 0) + 1;
      return counts;
    };
    expect(count(({ r }) => String(r))).toEqual(expected.rfm.r_counts);
    expect(count(({ f }) => String(f))).toEqual(expected.rfm.f_counts);
    expect(count(({ m }) => String(m))).toEqual(expected.rfm.m_counts);
    const cells = count(({ r, f }) => `${r}-${f}`);
    for (const cell of expected.rfm.cells_rf)
      expect(cells[`${cell.r}-${cell.f}`]).toBe(cell.customers);
    const byId = new Map(scores.map((row) => [row.id_client, row]));
    for (const customer of expected.rfm.customers_sample) {
      expect(byId.get(String(customer.id_client))).toMatchObject({
        ...customer,
        id_client: String(customer.id_client),
      });
    }
    const orders = scores.reduce((sum, row) => sum + Number(row.freq_12m), 0);
    expect(orders).toBe(expected.rfm.totals_12m.orders);
  });

  it('serves the same bytes of data whichever server the shop is on', async () => {
    for (const path of [
      '/kpis',
      '/monthly',
      '/daily',
      '/segments',
      '/scores',
      '/cohort_retention',
      '/dim_clients',
    ]) {
      const body = JSON.stringify(await get(path));
      expect(body).toBe(bodies.get(path) ?? body);
      bodies.set(path, body);
    }
    expect(server).toBeTruthy();
  });
});

/** Loads a table from its CSV in batches; an empty field is null. */
async function load(table: string, run: (sql: string) => Promise<void>): Promise<void> {
  const lines = gunzipSync(readFileSync(join(folder, `${table}.csv.gz`)))
    .toString()
    .trim()
    .split('\n')
    .slice(1);
  const literal = (field: string) => (field === '' ? 'null' : `'${field.replaceAll("'", "''")}'`);
  for (let start = 0; start < lines.length; start += 5000) {
    const rows = lines
      .slice(start, start + 5000)
      .map((line) => `(${line.trim().split(',').map(literal).join(',')})`);
    await run(`insert into ${table} values ${rows.join(',')}`);
  }
}
