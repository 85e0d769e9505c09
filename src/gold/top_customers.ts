import { z } from 'zod';
import { sameTotalOfSpan } from '../checks.ts';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { count, date, personalText, ratio, source, text } from '../schema/column.ts';
import { rankColumn, spanColumn, tradeColumns } from '../schema/trade.ts';

const { revenue, margin, margin_rate } = tradeColumns('shared', 'shared');

export default define({
  description:
    'Customers of ERPs ranked by revenue, over all time and over the 365 days that end on the reference day',
  label: { en: 'Top customers', fr: 'Meilleurs clients' },
  key: ['source', 'span', 'customer_id'],
  needs: anErp,
  sort: ['span', 'rank'],
  indexes: [['source', 'customer_id']],
  row: z.strictObject({
    source: source(),
    span: spanColumn(),
    rank: rankColumn('revenue'),
    customer_id: text('Customer id', 'N° client', 'Id of the customer'),
    customer_name: personalText(
      'Customer',
      'Client',
      'Name of the customer as it is now',
    ).nullable(),
    customer_segment: text(
      'Segment',
      'Segment',
      'VIP, Standard or Petit by revenue of the last 365 days',
    ).nullable(),
    customer_region: text('Region', 'Région', 'French region of the customer').nullable(),
    revenue,
    margin,
    margin_rate,
    nb_documents: count('Documents', 'Documents', 'Invoices and credit notes', 'documents'),
    last_sale_on: date('Last sale', 'Dernière vente', 'Day of the last of them'),
    revenue_share: ratio(
      'Share',
      'Part',
      'Share of the revenue of all customers in the span, 0 to 1',
    ).nullable(),
  }),
  checks: [sameTotalOfSpan('top_customers', 'ofErpCustomers')],
});
