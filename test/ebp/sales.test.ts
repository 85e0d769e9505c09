import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { Lake } from '../../src/lake.ts';
import { checkGold, latestGold } from '../../src/step/check.ts';
import { type EbpWarehouse, ebpWarehouse } from '../rows/ebp.ts';
import { type LentDatabase, lendDataDir, lendPostgres } from '../servers/index.ts';
import { AS_OF, CODES, companySql } from './sales-company.ts';

/* What the lines of sale documents come to, in an installation that has a dozen columns of six tables. */

type Lent = { database: LentDatabase; dataDir: Awaited<ReturnType<typeof lendDataDir>> };
const lent: Lent[] = [];
let company: EbpWarehouse;

async function built(sql: string, settings: Record<string, string> = {}, files = {}) {
  const [database, dataDir] = [await lendPostgres(), await lendDataDir()];
  lent.push({ database, dataDir });
  await database.run(sql);
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(dataDir.path, name), String(text));
  }
  const all = { EBP_DOC_TYPES: CODES, ...settings };
  return { ...(await ebpWarehouse(database.url, dataDir.path, AS_OF, all)), dataDir };
}

beforeAll(async () => {
  company = await built(companySql());
}, 120_000);
afterAll(async () => {
  for (const { database, dataDir } of lent) {
    await dataDir.release();
    await database.release();
  }
});

const line = async (id: string, columns: string, from = company) =>
  (await from.rows(`select ${columns} from fact_sale where line_id = '${id}'`))[0];
const amount = async (id: string, from = company) =>
  (await line(id, 'cast(amount as double) as amount', from))?.amount;

describe('the net amount of a line', () => {
  test.each([
    ['is the one with the discount of the document', 'f1a', 90],
    ['else the one without it, less that discount', 'f1b', 45],
    ['else quantity x price, less it too', 'f1c', 45],
    ['is 0 for a text', 'f1t', 0],
  ])('%s', async (_, id, expected) => {
    expect(await amount(id)).toBe(expected);
  });

  test('is turned in a credit note written positive, with quantity, cost and VAT, line by line', async () => {
    const columns =
      'cast(amount as double) as a, quantity as q, cast(cost_price as double) as c, cast(vat_amount as double) as v';
    expect(await line('a1a', columns)).toEqual({ a: -25, q: -1, c: -15, v: -5 });
    expect(await line('a1b', columns)).toEqual({ a: 5, q: -1, c: 0, v: 1 });
  });

  test('stays in a credit note written negative, whose quantity is returned', async () => {
    expect(
      await line(
        'a2a',
        'cast(amount as double) as a, quantity as q, cast(margin_amount as double) as m',
      ),
    ).toEqual({ a: -30, q: -1, m: -10 });
  });
});

test('discount, VAT and margin of a line', async () => {
  const columns = `discount_rate as rate, cast(discount_amount as double) as off, cast(vat_amount as double) as vat,
    cast(line_amount_vat_included as double) as gross, cast(margin_amount as double) as margin`;
  const found = await line('f1a', columns);
  expect(found).toEqual({ rate: expect.closeTo(0.1, 9), off: 10, vat: 18, gross: 108, margin: 30 });
});

test('a cost of 0 is that of the line, not one that is not known', async () => {
  const columns = 'cast(cost_price as double) as cost, cast(margin_amount as double) as margin';
  expect(await line('a1b', columns)).toEqual({ cost: 0, margin: 5 });
  expect(await line('f2a', columns)).toEqual({ cost: null, margin: null });
});

test('revenue is invoices, future and without customer too, less credit notes', async () => {
  const [row] = await company.rows(
    'select cast(ca_total as double) as ca, cast(nb_achats as integer) as n from kpis',
  );
  expect(row).toEqual({ ca: 180 + 50 - 20 - 30 + 10 + 40 + 200, n: 7 });
});

test('what cannot be used is refused by reason, what is odd is noted by reason', () => {
  expect(company.silver.rejected?.fact_sale).toEqual({
    ebp: { duplicate: 1, invalid_date: 1, missing_id: 1, no_document: 1 },
  });
  expect(company.silver.collapsed?.fact_sale).toEqual({ ebp: 1 });
  expect(company.silver.noted?.fact_sale).toEqual({
    ebp: {
      amounts_differ: 1,
      cost_zero: 1,
      future_date: 1,
      no_customer: 1,
      no_item: 1,
      no_lines: 1,
      unknown_customer: 1,
      unknown_document_type: 1,
      unknown_item: 1,
    },
  });
});

test('one line of each document is its head', async () => {
  const wrong = await company.rows(`select document_id from fact_sale
    group by document_id having count(*) filter (where is_document_head) <> 1`);
  expect(wrong).toEqual([]);
});

describe('the datasets', () => {
  test('a line is told apart by its own id, and two items of one caption by theirs', async () => {
    expect(
      await company.rows(`select count(*) as n from fact_achats where id_achat = 'F1'`),
    ).toEqual([{ n: '4' }]);
    expect(
      await company.rows(
        `select item_id, produit from by_product where produit = 'Chaise' order by item_id`,
      ),
    ).toEqual([
      { item_id: 'I1', produit: 'Chaise' },
      { item_id: 'I2', produit: 'Chaise' },
    ]);
  });

  test('quotes: converted, open and expired', async () => {
    expect(
      await company.rows(`select document_id as id, days_to_conversion as days, is_open as open
        from fact_quote order by 1`),
    ).toEqual([
      { id: 'Q1', days: 10, open: false },
      { id: 'Q2', days: null, open: true },
      { id: 'Q3', days: null, open: false },
    ]);
    expect(
      await company.rows(`select customer_id as c, colleague_id as s, age_bracket as age,
        cast(amount as double) as amount from sales_pipeline`),
    ).toEqual([{ c: 'C1', s: 'S1', age: '31-60', amount: 60 }]);
  });

  test('customers who never bought are there, without scores', async () => {
    const rows = await company.rows(`select customer_id as id, cast(total_invoices as integer) as n,
      cast(lifetime_revenue as double) as ca, recency_score as r, rfm_segment as s
      from customer_lifetime_metrics order by 1`);
    expect(rows).toEqual([
      { id: 'C1', n: 2, ca: 360, r: 9, s: expect.any(String) },
      { id: 'C2', n: 1, ca: 20, r: 10, s: 'Nouveaux' },
      { id: 'C3', n: 0, ca: 0, r: null, s: 'Prospects' },
    ]);
  });

  test('the last 365 days leave out what is older and what is to come', async () => {
    const [row] = await company.rows(
      'select cast(sum(revenue) as double) as ca from commercial_dashboard',
    );
    expect(row).toEqual({ ca: 180 + 50 - 20 - 30 + 40 });
  });

  test('every check holds', async () => {
    const { dataDir } = lent[0] as Lent;
    const config = parseConfig({ EBP_URL: 'postgres://u@h/d', DATA_DIR: dataDir.path, AS_OF });
    const lake = new Lake(config.dataDir);
    expect(
      await checkGold({ lake, config, report: () => {} }, await latestGold(lake)),
    ).toBeGreaterThan(60);
  });
});

describe('settings', () => {
  test('leave out line types and states that do not count', async () => {
    const other = await built(companySql(), { EBP_LINE_TYPES: '0,1', EBP_DOC_STATES: '1' });
    const [row] = await other.rows('select cast(ca_total as double) as ca from kpis');
    expect(row).toEqual({ ca: 180 + 50 - 20 - 30 + 10 + 40 });
    expect(await line('f7a', 'is_revenue as counts', other)).toEqual({ counts: false });
  });

  test('without a table of lines the amounts are the headers', async () => {
    const other = await built(companySql({ lines: false }));
    const [row] = await other.rows('select cast(ca_total as double) as ca from kpis');
    expect(row).toEqual({ ca: 180 + 50 - 20 - 30 + 10 + 999 + 77 + 200 });
    expect(other.silver.noted?.fact_sale?.ebp?.header_only).toBe(13);
  });

  test('targets stand beside the revenue of their month, in all or of a family', async () => {
    const database = await lendPostgres();
    const dataDir = await lendDataDir();
    lent.push({ database, dataDir });
    await database.run(companySql());
    const file = join(dataDir.path, 'targets.csv');
    writeFileSync(
      file,
      'month;target;family\n2026-02;460;\n2026-02;270;"mobilier"\n2026-05;1 000,50;\n',
    );
    const settings = { EBP_DOC_TYPES: CODES, TARGETS_FILE: file };
    const other = await ebpWarehouse(database.url, dataDir.path, AS_OF, settings);
    const rows = await other.rows(`select strftime(month, '%Y-%m') as m, item_family_id as f,
      cast(target as double) as target, cast(actual as double) as actual, cast(gap as double) as gap,
      attainment as a, is_over as o from targets_vs_actual order by 1, 2 nulls first`);
    expect(rows).toEqual([
      { m: '2026-02', f: null, target: 460, actual: 230, gap: -230, a: 0.5, o: true },
      { m: '2026-02', f: 'MOB', target: 270, actual: 135, gap: -135, a: 0.5, o: true },
      { m: '2026-05', f: null, target: 1000.5, actual: 0, gap: -1000.5, a: 0, o: false },
    ]);
  });
});
