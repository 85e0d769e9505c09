import { afterAll, beforeAll, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { fillEbp } from '../../src/demo/ebp/fill.ts';
import { Lake } from '../../src/lake.ts';
import { checkGold, latestGold } from '../../src/step/check.ts';
import { type EbpWarehouse, ebpWarehouse } from '../rows/ebp.ts';
import { type LentDatabase, lendDataDir, lendPostgres } from '../servers/index.ts';
import { financeTotals } from './finance-totals.ts';
import { rounded, totalSql } from './totals.ts';

/* A generated company with the codes of an installation: totals as on its own tables, stock day by day. */
const AS_OF = '2026-06-30';
const CODES = 'quote=1,order=5,delivery=6,invoice=2,credit_note=3,deposit=7,return=8';
let database: LentDatabase;
let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
let company: EbpWarehouse;

beforeAll(async () => {
  database = await lendPostgres();
  dataDir = await lendDataDir();
  await fillEbp(database.url, { asOf: AS_OF, scale: 0.05, codes: 'installation' }, () => {});
  company = await ebpWarehouse(database.url, dataDir.path, AS_OF, { EBP_DOC_TYPES: CODES });
}, 300_000);
afterAll(async () => {
  await dataDir.release();
  await database.release();
});

test.each(Object.entries(financeTotals))('%s: as summed on the source', async (name, sql) => {
  const expected = await database.rows(
    totalSql(name).replaceAll(':as_of', AS_OF).replaceAll(':invoice', '2'),
  );
  expect(expected.length).toBeGreaterThan(0);
  expect(rounded(await company.rows(sql))).toEqual(rounded(expected));
});

test('every check of every dataset holds', async () => {
  const lake = new Lake(dataDir.path);
  const context = { lake, config: parseConfig({}), report: () => {} };
  expect(await checkGold(context, await latestGold(lake))).toBeGreaterThan(30);
});

/** The stock at the end of each of the last 365 days, from today's, by the movements after it. */
function stocks(now: number, moved: { day: number; quantity: number }[]): number[] {
  return Array.from({ length: 365 }, (_, age) =>
    Number(
      moved
        .reduce((stock, move) => (move.day < age ? stock - move.quantity : stock), now)
        .toFixed(6),
    ),
  );
}

test('average stock and days out of stock are those of a count day by day', async () => {
  const items = await company.rows(`select item_id, current_stock, avg_stock_level, stockout_days
    from stock_status order by item_id`);
  const movements = await company.rows(`select item_id, quantity,
    date_diff('day', moved_on, date '${AS_OF}') as day from fact_stock_movement`);
  expect(items.length).toBeGreaterThan(30);
  for (const item of items) {
    const moved = movements
      .filter(({ item_id }) => item_id === item.item_id)
      .map(({ day, quantity }) => ({ day: Number(day), quantity: Number(quantity) }));
    const days = stocks(Number(item.current_stock), moved);
    const mean = days.reduce((sum, stock) => sum + stock, 0) / 365;
    expect(item.avg_stock_level, String(item.item_id)).toBeCloseTo(mean, 6);
    expect(item.stockout_days, String(item.item_id)).toBe(
      days.filter((stock) => stock <= 0).length,
    );
  }
  expect(items.some(({ stockout_days }) => Number(stockout_days) > 0)).toBe(true);
});

test('every item is in product_performance once, sold or not', async () => {
  const [found] = await company.rows(`select cast(count(*) as integer) as rows,
    cast(count(distinct item_id) as integer) as items,
    cast(count(*) filter (where total_qty_sold = 0 and total_revenue = 0) as integer) as unsold
    from product_performance`);
  const [source] = await database.rows('select count(*)::int as items from "Item"');
  expect(found).toMatchObject({ rows: source?.items, items: source?.items });
  expect(Number(found?.unsold)).toBeGreaterThan(0);
});

test('revenue of items and months is that of the invoice lines', async () => {
  const [sums] = await company.rows(`select
    (select sum(total_revenue) from product_performance) as by_item,
    (select cast(sum(amount) as decimal(38, 8)) from fact_sale
      where is_revenue and item_id in (select item_id from dim_item)) as of_items,
    (select sum(revenue) from financial_kpi_monthly) as by_month,
    (select cast(sum(amount) as decimal(38, 8)) from fact_sale where is_revenue) as of_all`);
  expect(sums?.by_item).toBe(sums?.of_items);
  expect(sums?.by_month).toBe(sums?.of_all);
});

test('ABC: A is the fewest best sellers that reach 80 % of a year, B those up to 95 %', async () => {
  const items =
    await company.rows(`select cast(revenue_12m as double) as revenue, abc_category as class
    from product_performance order by revenue_12m desc, item_id`);
  const total = items.reduce((sum, { revenue }) => sum + Math.max(0, Number(revenue)), 0);
  let before = 0;
  for (const { revenue, class: found } of items) {
    const share = before / total;
    const expected = Number(revenue) <= 0 || share >= 0.95 ? 'C' : share < 0.8 ? 'A' : 'B';
    expect(found).toBe(expected);
    before += Math.max(0, Number(revenue));
  }
});

test.each(['product_performance', 'stock_status', 'stock_summary', 'financial_kpi_monthly'])(
  '%s: every field is filled somewhere',
  async (name) => {
    const [first] = await company.rows(`select * from ${name} limit 1`);
    const fields = Object.keys(first ?? {});
    const counts = fields.map((field) => `count(${field}) as ${field}`);
    const [filled] = await company.rows(`select ${counts.join(', ')} from ${name}`);
    expect(fields.filter((field) => filled?.[field] === '0')).toEqual([]);
  },
);
