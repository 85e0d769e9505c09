import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { fillEbp } from '../../src/demo/ebp/fill.ts';
import { Lake } from '../../src/lake.ts';
import { checkGold, latestGold } from '../../src/step/check.ts';
import { type EbpWarehouse, ebpWarehouse } from '../rows/ebp.ts';
import { type LentDatabase, lendDataDir, lendPostgres } from '../servers/index.ts';
import { totalSql } from './totals.ts';

/* The figures of a generated company beside SQL on its own tables that knows nothing of the models. */

const AS_OF = '2026-06-30';
let database: LentDatabase;
let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
let company: EbpWarehouse;

beforeAll(async () => {
  database = await lendPostgres();
  dataDir = await lendDataDir();
  await fillEbp(database.url, { asOf: AS_OF, scale: 0.02, seed: 7 }, () => {});
  company = await ebpWarehouse(database.url, dataDir.path, AS_OF);
}, 300_000);
afterAll(async () => {
  await dataDir.release();
  await database.release();
});

/** The query over the datasets that must give the rows of each independent total. */
const questions: Record<string, string> = {
  sale_months: `
    select strftime(monthly.mois, '%Y-%m-%d') as month, cast(monthly.ca as double) as revenue,
      cast(region.margin as double) as margin, cast(monthly.nb_achats as integer) as documents,
      cast(monthly.nb_clients as integer) as customers
    from monthly
    inner join (select month, sum(margin) as margin from sales_by_region group by month) as region
      on region.month = monthly.mois
    order by 1`,
  sale_families: `
    select coalesce(item_family_id, '') as family, cast(sum(revenue) as double) as revenue
    from sales_by_family group by 1 order by 1`,
  sale_regions: `
    select coalesce(region, '') as region, cast(sum(revenue) as double) as revenue
    from sales_by_region group by 1`,
  sale_quotes: `
    select strftime(month, '%Y-%m-%d') as month, cast(nb_quotes as integer) as quotes,
      cast(nb_converted as integer) as converted, cast(quoted_amount as double) as amount
    from quote_conversion order by 1`,
};

/** In one order, amounts to the hundredth of a cent. */
const comparable = (rows: Record<string, unknown>[]) =>
  rows
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([name, value]) => [
          name,
          typeof value === 'number' ? Number(value.toFixed(4)) : value,
        ]),
      ),
    )
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));

test.each(Object.entries(questions))('%s', async (name, question) => {
  const expected = comparable(await database.rows(totalSql(name)));
  expect(expected.length).toBeGreaterThan(3);
  expect(comparable(await company.rows(question))).toEqual(expected);
});

test('every dataset that adds revenue up comes to the same total', async () => {
  const [{ total } = { total: null }] = await company.rows(
    `select cast(ca_total as varchar) as total from kpis`,
  );
  const totals = await company.rows(`
    select cast(sum(total_revenue_vat_excluded) as varchar) as total from sales_kpi_daily
    union all select cast(sum(revenue) as varchar) from sales_by_family
    union all select cast(sum(revenue) as varchar) from top_items where span = 'all'
    union all select cast(sum(montant) as varchar) from fact_achats
    union all select cast(sum(ca) as varchar) from distribution`);
  expect(totals.map((row) => Number(row.total))).toEqual(totals.map(() => Number(total)));
});

test('counting first lines counts the documents', async () => {
  const wrong = await company.rows(`
    select mois from monthly
    inner join (select mois as month, count(distinct id_achat) as documents from fact_achats group by 1) as plain
      on plain.month = monthly.mois
    where nb_achats <> documents`);
  expect(wrong).toEqual([]);
});

test('credit notes take away: there is revenue below 0, and a bracket for it', async () => {
  const [row] = await company.rows(
    `select cast(nb_achats as integer) as documents, cast(ca as double) as ca from distribution where tranche = '<0'`,
  );
  expect(row?.documents).toBeGreaterThan(0);
  expect(row?.ca).toBeLessThan(0);
});

test('every check holds', async () => {
  const config = parseConfig({ EBP_URL: database.url, DATA_DIR: dataDir.path, AS_OF });
  const lake = new Lake(config.dataDir);
  const checks = await checkGold({ lake, config, report: () => {} }, await latestGold(lake));
  expect(checks).toBeGreaterThan(60);
});
