import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { date, ratio, source, text } from '../schema/column.ts';
import { customerColumns, familyColumns, marginColumn, tradeColumns } from '../schema/trade.ts';

const { revenue, nb_documents } = tradeColumns('apart', 'shared');

export default define({
  description:
    'Invoices and credit notes of the 365 days that end on the reference day, by day, customer and family; of ERPs',
  label: { en: 'Commercial dashboard', fr: 'Tableau de bord commercial' },
  key: ['source', 'full_date', 'customer_id', 'item_family_id'],
  needs: anErp,
  time: 'full_date',
  grain: 'day',
  indexes: [
    ['source', 'customer_segment', 'full_date'],
    ['source', 'item_family_name', 'full_date'],
  ],
  row: z.strictObject({
    source: source(),
    full_date: date('Day', 'Jour', 'Day of the documents'),
    month_name: text('Month', 'Mois', 'Name of the month, in French'),
    ...customerColumns(),
    customer_segment: text(
      'Segment',
      'Segment',
      'VIP, Standard or Petit by revenue of the last 365 days',
    ).nullable(),
    ...familyColumns(),
    nb_documents,
    revenue,
    margin: marginColumn(),
    avg_margin_rate: ratio(
      'Mean margin rate',
      'Taux de marge moyen',
      'Mean of the margin rates of the lines, each counting the same, 0 to 1',
    ).nullable(),
  }),
  checks: [
    {
      name: 'same-total-12m',
      message: 'The revenue is not that of the purchases of the last 365 days',
      sql: `
        with
        expected as (
          select source, sum(montant) as total from fact_achats cross join run_settings
          where source <> 'retail' and date_diff('day', cast(date_achat as date), as_of) between 0 and 364
          group by source
        ),
        found as (select source, sum(revenue) as total from commercial_dashboard group by source)
        select * from expected full join found on found.source = expected.source
        where coalesce(expected.total, 0) <> coalesce(found.total, 0)`,
    },
  ],
});
