import { z } from 'zod';

import { define } from '../dataset.ts';
import { equalTotals } from '../equal-totals.ts';
import { anErp } from '../needs.ts';
import { adding, date, decimal, money, ratio, source } from '../schema/column.ts';
import { updatedAt } from '../schema/erp.ts';

export default define({
  description:
    'Each month: revenue, purchases, gross margin, what is owed at its end, days of sales and purchases outstanding',
  label: { en: 'Financial figures', fr: 'Indicateurs financiers' },
  key: ['source', 'month'],
  needs: anErp,
  time: 'month',
  grain: 'month',
  row: z.strictObject({
    source: source(),
    month: date('Month', 'Mois', 'First day of the month'),
    period_end: date('Until', "Jusqu'au", 'Last day of the month, or the reference day'),
    revenue: adding(
      'sum',
      money('Revenue', "Chiffre d'affaires", 'Invoices and credit notes, VAT excluded'),
    ),
    revenue_vat_included: adding(
      'sum',
      money('Revenue incl. VAT', 'CA TTC', 'The same, VAT included'),
    ),
    purchases: adding(
      'sum',
      money('Purchases', 'Achats', "Suppliers' invoices and credit notes, VAT excluded"),
    ),
    purchases_vat_included: adding(
      'sum',
      money('Purchases incl. VAT', 'Achats TTC', 'The same, VAT included'),
    ),
    gross_margin: adding(
      'sum',
      money('Gross margin', 'Marge brute', 'Revenue less cost of the lines whose cost is known'),
    ).nullable(),
    gross_margin_rate: ratio(
      'Gross margin rate',
      'Taux de marge brute',
      'gross_margin / revenue of the lines whose cost is known; 0.3 is 30 %',
    ).nullable(),
    receivables: money(
      'Receivables',
      'Créances clients',
      'Owed by customers at period_end: invoiced until then less paid until then; in the month of the reference day what is open now. Null in later months and where the source has no amounts due',
    ).nullable(),
    payables: money('Payables', 'Dettes fournisseurs', 'Owed to suppliers, likewise').nullable(),
    dso_days: decimal(
      'DSO',
      'Délai client (DSO)',
      'receivables / revenue incl. VAT of the 365 days that end on period_end x 365; null where the VAT of any of it is not known',
      'days',
    ).nullable(),
    dpo_days: decimal(
      'DPO',
      'Délai fournisseur (DPO)',
      'payables / purchases incl. VAT of the 365 days that end on period_end x 365; null where the VAT of any of it is not known',
      'days',
    ).nullable(),
    gold_updated_at: updatedAt(),
  }),
  checks: [
    equalTotals(
      { dataset: 'financial_kpi_monthly', total: 'sum(revenue)' },
      { dataset: 'gross_margin_monthly', total: 'sum(revenue)' },
    ),
    {
      name: 'open-now',
      message: 'What is owed in the month of the reference day is not what the ageing adds up to',
      sql: `
        with
        now as (
          select source, coalesce(receivables, 0) as receivables, coalesce(payables, 0) as payables
          from financial_kpi_monthly
          cross join run_settings
          where month = cast(date_trunc('month', run_settings.as_of) as date)
        ),
        customers as (select source, sum(total) as total from receivables_ageing group by source),
        suppliers as (select source, sum(total) as total from payables_ageing group by source)
        select now.*, customers.total as customers, suppliers.total as suppliers
        from now
        left join customers on customers.source = now.source
        left join suppliers on suppliers.source = now.source
        where now.receivables <> coalesce(customers.total, 0) or now.payables <> coalesce(suppliers.total, 0)`,
    },
  ],
});
