import { afterAll, beforeAll, expect, test } from 'vitest';
import { lendDataDir } from '../servers/index.ts';
import { type Gold, goldOf } from './silver-rows.ts';

/* DSO and DPO by hand, where the VAT of what was invoiced or bought is known, and where it is not. */
const AS_OF = '2026-06-30';

const sale = (source: string, sold_on: string, amount: number, more = {}) => ({
  source,
  sold_on,
  amount,
  document_kind: 'invoice',
  is_revenue: true,
  ...more,
});
const purchase = (source: string, bought_on: string, amount: number, more = {}) => ({
  source,
  bought_on,
  amount,
  is_expense: true,
  ...more,
});
const due = (source: string, side: string, issued_on: string, amount: number) => ({
  source,
  side,
  commitment_id: `${side} ${issued_on}`,
  payment_kind: 'due',
  is_owed: true,
  issued_on,
  amount,
  balance: amount,
});

const silver = {
  fact_sale: [
    sale('ebp', '2025-03-10', 100),
    sale('ebp', '2026-02-10', 1000, { vat_amount: 200 }),
    sale('ebp', '2026-05-10', 0),
    sale('dolibarr', '2026-06-10', 300, { line_amount_vat_included: 360 }),
  ],
  fact_purchase: [
    purchase('ebp', '2026-06-05', 500),
    purchase('ebp', '2026-06-06', 100, { vat_amount: 20 }),
    purchase('dolibarr', '2026-06-06', 100, { vat_amount: 20 }),
  ],
  fact_payment: [
    due('ebp', 'customer', '2026-02-10', 600),
    due('ebp', 'supplier', '2026-06-05', 720),
    due('dolibarr', 'customer', '2026-06-10', 36),
    due('dolibarr', 'supplier', '2026-06-06', 60),
  ],
};

let folder: Awaited<ReturnType<typeof lendDataDir>>;
let gold: Gold;
beforeAll(async () => {
  folder = await lendDataDir();
  gold = await goldOf(folder.path, AS_OF, silver, [
    'financial_kpi_monthly',
    'gross_margin_monthly',
    'receivables_ageing',
    'payables_ageing',
    // Their checks compare totals with it.
    'fact_achats',
  ]);
}, 120_000);
afterAll(async () => {
  await gold?.close();
  await folder?.release();
});

const days = async (source: string, month: string) =>
  (
    await gold.rows(`select dso_days as dso, dpo_days as dpo, cast(receivables as double) as receivables,
      cast(payables as double) as payables from financial_kpi_monthly
      where source = '${source}' and month = date '${month}'`)
  )[0];

test('no DSO while an invoice of the 365 days has no known VAT, though the receivables are known', async () => {
  expect(await days('ebp', '2026-02-01')).toMatchObject({ dso: null, receivables: 600 });
});

test('a DSO again once it is older; a line of nothing needs no VAT', async () => {
  // 600 of 1200 incl. VAT.
  expect(await days('ebp', '2026-05-01')).toMatchObject({ dso: 182.5, receivables: 600 });
  expect(await days('ebp', '2026-06-01')).toMatchObject({ dso: 182.5 });
});

test('no DPO where one purchase among others has no known VAT', async () => {
  expect(await days('ebp', '2026-06-01')).toMatchObject({ dpo: null, payables: 720 });
});

test('the VAT of one source is not asked of another; an amount that includes it tells it', async () => {
  // 36 of 360, and 60 of 120, incl. VAT.
  const expected = { dso: 36.5, dpo: 182.5, receivables: 36, payables: 60 };
  expect(await days('dolibarr', '2026-06-01')).toEqual(expected);
});
