import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EbpWarehouse, ebpWarehouse } from '../rows/ebp.ts';
import { lendDataDir, lendPostgres } from '../servers/index.ts';
import { AS_OF, CODES, rows, tables } from './finance-company.ts';

let database: Awaited<ReturnType<typeof lendPostgres>>;
let folder: Awaited<ReturnType<typeof lendDataDir>>;
let company: EbpWarehouse;

beforeAll(async () => {
  database = await lendPostgres();
  folder = await lendDataDir();
  await database.run(tables);
  await database.run(rows);
  company = await ebpWarehouse(database.url, folder.path, AS_OF, { EBP_DOC_TYPES: CODES });
}, 120_000);
afterAll(async () => {
  await database.release();
  await folder.release();
});

describe('purchases', () => {
  it('take the first net amount there is, and credit notes as negative', async () => {
    const found = await company.rows(`select document_number as number, document_kind as kind,
      cast(sum(amount) as double) as amount, bool_and(is_expense) as expense
      from fact_purchase group by all order by 1`);
    expect(found).toEqual([
      { number: 'D1', kind: 'invoice', amount: 905, expense: true },
      { number: 'D2', kind: 'credit_note', amount: -50, expense: true },
      { number: 'D3', kind: 'invoice', amount: 60, expense: true },
      { number: 'D4', kind: 'other', amount: 70, expense: false },
    ]);
  });

  it('are refused and noted by reason', () => {
    expect(company.silver.rejected?.fact_purchase).toEqual({ ebp: { no_document: 1 } });
    expect(company.silver.collapsed?.fact_purchase).toEqual({ ebp: 1 });
    expect(company.silver.noted?.fact_purchase).toEqual({
      ebp: {
        text_line: 1,
        no_supplier: 1,
        future_date: 1,
        unknown_document_type: 1,
        unknown_item: 1,
        line_amount_differs: 1,
      },
    });
  });
});

describe('payments', () => {
  const payments = (where: string) =>
    company.rows(`select commitment_id[-1:] as due, cast(amount as double) as amount,
      cast(balance as double) as balance, is_owed as owed from fact_payment
      where ${where} order by 1 nulls last`);

  it('keep the balance of the source, else what payments leave; credit notes are negative', async () => {
    expect(await payments(`payment_kind = 'due' and side = 'customer'`)).toEqual([
      { due: '1', amount: 1200, balance: 700, owed: true },
      { due: '2', amount: 600, balance: 600, owed: true },
      { due: '3', amount: 240, balance: 240, owed: true },
      { due: '4', amount: 100, balance: 80, owed: true },
      { due: '5', amount: -120, balance: -120, owed: true },
      { due: '6', amount: 300, balance: 300, owed: false },
      { due: '7', amount: 10, balance: 10, owed: true },
    ]);
  });

  it('know what was paid and what pays nothing yet; a bounced payment pays nothing', async () => {
    expect(await payments(`payment_kind = 'paid'`)).toMatchObject([{ due: '1', amount: 500 }]);
    expect(await payments(`payment_kind = 'unassigned'`)).toMatchObject([{ amount: 90 }]);
    expect(company.silver.rejected?.fact_payment).toEqual({ ebp: { bounced: 2 } });
    expect(company.silver.noted?.fact_payment).toEqual({
      ebp: { balance_differs: 1, no_document: 1, no_due_date: 1 },
    });
  });

  it('count a payment marked unpaid where the balance of the source counts it', async () => {
    await database.run(`update "SaleCommitment" set "BalanceDue" = 0 where "Amount" = 240`);
    const other = await lendDataDir();
    const again = await ebpWarehouse(database.url, other.path, AS_OF, { EBP_DOC_TYPES: CODES });
    expect(again.silver.rejected?.fact_payment).toEqual({});
    await other.release();
  }, 120_000);
});

describe('finance', () => {
  it('ages what customers owe, orders left out, credit notes taken off', async () => {
    const columns = ['total', 'not_due', 'days_1_30', 'days_31_60', 'days_61_90', 'over_90'];
    const found = await company.rows(`select customer_name as name, oldest_due_on as oldest,
      cast(unassigned_payments as double) as unassigned,
      ${columns.map((name) => `cast(${name} as double) as ${name}`).join(', ')}
      from receivables_ageing order by customer_id`);
    const none = { not_due: 0, days_1_30: 0, days_31_60: 0, days_61_90: 0, over_90: 0 };
    expect(found).toEqual([
      {
        ...none,
        name: 'Mairie',
        oldest: '2026-05-10',
        unassigned: 0,
        total: 1180,
        not_due: 600,
        days_1_30: -120,
        days_31_60: 700,
      },
      {
        ...none,
        name: 'Hôtel',
        oldest: '2026-03-01',
        unassigned: 90,
        total: 330,
        not_due: 10,
        days_61_90: 80,
        over_90: 240,
      },
    ]);
    const owed = await company.rows(
      `select supplier_name, cast(not_due as double) as not_due from payables_ageing`,
    );
    expect(owed).toEqual([{ supplier_name: 'Grossiste', not_due: 1086 }]);
  });

  const month = async (day: string) =>
    (
      await company.rows(`select period_end, cast(receivables as double) as receivables,
        cast(payables as double) as payables, cast(purchases as double) as purchases, dso_days, dpo_days
        from financial_kpi_monthly where month = date '${day}'`)
    )[0];

  it('tells what was owed at the end of a month by what was invoiced and paid until then', async () => {
    // Invoiced until May: 1200 + 240 + 100; paid: 500.
    expect(await month('2026-05-01')).toMatchObject({
      period_end: '2026-05-31',
      receivables: 1040,
      dso_days: expect.closeTo((1040 / 1540) * 365, 9),
      dpo_days: null,
    });
  });

  it('takes what is open now for the month of the reference day, and nothing for later ones', async () => {
    const invoiced = 1540 + 600 - 120;
    expect(await month('2026-06-01')).toEqual({
      period_end: AS_OF,
      receivables: 1510,
      payables: 1086,
      purchases: 855,
      dso_days: expect.closeTo((1510 / invoiced) * 365, 9),
      dpo_days: expect.closeTo((1086 / (905 + 181 - 60)) * 365, 9),
    });
    expect(await month('2026-08-01')).toMatchObject({ receivables: null, purchases: 60 });
  });

  it('expects money by the week in which it is due, what is late first', async () => {
    const found = await company.rows(`select period, cast(expected_in as double) as "in",
      cast(expected_out as double) as out, cast(cumulated_net as double) as cumulated
      from cash_flow_forecast order by week nulls first`);
    expect(found).toEqual([
      { period: 'overdue', in: 900, out: 0, cumulated: 900 },
      { period: '2026-06-29', in: 10, out: 1086, cumulated: -176 },
      { period: '2026-07-06', in: 600, out: 0, cumulated: 424 },
    ]);
  });

  it('takes the margin of lines whose cost is known, per month', async () => {
    const found =
      await company.rows(`select strftime(month, '%Y-%m') as month, cast(revenue as double) as revenue,
      cast(gross_margin as double) as margin, gross_margin_rate as rate from gross_margin_monthly order by 1`);
    expect(found).toContainEqual({ month: '2026-04', revenue: 1000, margin: 400, rate: 0.4 });
    expect(found).toContainEqual({ month: '2026-02', revenue: 200, margin: null, rate: null });
  });
});
