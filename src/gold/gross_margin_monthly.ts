import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, count, date, money, ratio, source, text } from '../schema/column.ts';
import { updatedAt } from '../schema/erp.ts';

export default define({
  description: 'Revenue, cost and gross margin of each month and item family',
  label: { en: 'Gross margin', fr: 'Marge brute' },
  key: ['source', 'month', 'item_family_id'],
  needs: anErp,
  time: 'month',
  grain: 'month',
  indexes: [
    ['source', 'month'],
    ['source', 'item_family_id'],
  ],
  row: z.strictObject({
    source: source(),
    month: date('Month', 'Mois', 'First day of the month'),
    item_family_id: text(
      'Family id',
      'N° famille',
      'Family of the item; - for lines without item or family',
    ),
    item_family_name: text('Family', 'Famille', 'Caption of the family').nullable(),
    nb_documents: count(
      'Documents',
      'Documents',
      'Distinct invoices and credit notes',
      'documents',
    ),
    revenue: adding(
      'sum',
      money('Revenue', "Chiffre d'affaires", 'Invoices and credit notes, VAT excluded'),
    ),
    costed_revenue: adding(
      'sum',
      money(
        'Revenue with known cost',
        'CA à coût connu',
        'Revenue of the lines whose cost is known',
      ),
    ),
    cost: adding('sum', money('Cost', 'Coût', 'Cost of those lines')).nullable(),
    gross_margin: adding(
      'sum',
      money('Gross margin', 'Marge brute', 'costed_revenue - cost'),
    ).nullable(),
    gross_margin_rate: ratio(
      'Gross margin rate',
      'Taux de marge brute',
      'gross_margin / costed_revenue; 0.3 is 30 %',
    ).nullable(),
    gold_updated_at: updatedAt(),
  }),
  checks: [
    {
      name: 'same-total',
      message: 'The revenue of a source is not the sum of its invoice lines',
      sql: `
        with
        expected as (select source, sum(montant) as total from fact_achats group by source),
        found as (select source, sum(revenue) as total from gross_margin_monthly group by source)
        select found.source, expected.total as expected, found.total as found
        from found
        left join expected on expected.source = found.source
        where coalesce(expected.total, 0) <> found.total`,
    },
  ],
});
