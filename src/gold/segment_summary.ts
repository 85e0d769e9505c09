import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { adding, count, decimal, money, source, text } from '../schema/column.ts';
import { revenueColumn } from '../schema/groups.ts';

export default define({
  description: 'Customers, revenue, expected value and value at risk of each segment',
  label: { en: 'Segments', fr: 'Segments' },
  path: 'segments',
  key: ['source', 'segment_label'],
  sort: ['-ca'],
  row: z.strictObject({
    source: source(),
    segment_label: text(
      'Segment',
      'Segment',
      'VIP, Actifs, A potentiel, A relancer or Dormants (docs/figures.md)',
    ),
    nb_clients: adding(
      'sum',
      count('Customers', 'Clients', 'Customers of the segment', 'customers'),
    ),
    ca: revenueColumn(),
    expected_value_12m: adding(
      'sum',
      money('Expected value, 12 months', 'Valeur attendue 12 mois', 'Sum over the customers'),
    ),
    value_at_risk_12m: adding(
      'sum',
      money('Value at risk, 12 months', 'Valeur à risque 12 mois', 'Sum over the customers'),
    ),
    freq_med: decimal('Median orders', 'Achats, médiane', 'Median of total_orders_all', 'orders'),
    recency_med: decimal('Median recency', 'Récence, médiane', 'Median of recency_days', 'days'),
  }),
  checks: [sameTotal('segment_summary', 'ca', 'ofCustomers')],
});
