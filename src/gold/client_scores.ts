import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { adding, integer, money, ratio, source, text } from '../schema/column.ts';
import { featureColumns } from '../schema/groups.ts';

export default define({
  description:
    'Each customer who bought: features, RFM quintiles, probability to buy again, expected value, segment',
  label: { en: 'Customer scores', fr: 'Scores clients' },
  path: 'scores',
  key: ['source', 'id_client'],
  sort: ['-expected_value_12m'],
  indexes: [
    ['source', '-expected_value_12m'],
    ['source', 'segment_label', '-expected_value_12m'],
  ],
  row: z.strictObject({
    source: source(),
    id_client: text('Customer id', 'N° client', 'Id of the customer in its source'),
    ...featureColumns(),
    r: integer(
      'Recency quintile',
      'Quintile R',
      '6 - quintile of recency_days; 5 is the most recent',
    ),
    f: integer(
      'Frequency quintile',
      'Quintile F',
      'Quintile of total_orders_all; 5 is the most frequent',
    ),
    m: integer('Value quintile', 'Quintile M', 'Quintile of total_spend_all; 5 is the highest'),
    prob_reachat_12m: ratio(
      'Probability to buy again',
      'Probabilité de réachat 12 mois',
      'RFM heuristic in 0..1 (docs/figures.md)',
    ),
    expected_value_12m: adding(
      'sum',
      money(
        'Expected value, 12 months',
        'Valeur attendue 12 mois',
        'Mean monthly spend of the last 12 months x 12 x probability to buy again',
      ),
    ),
    value_at_risk_12m: adding(
      'sum',
      money(
        'Value at risk, 12 months',
        'Valeur à risque 12 mois',
        'What expected_value_12m leaves out of monetary_12m: monetary_12m x (1 - probability)',
      ),
    ),
    segment_label: text(
      'Segment',
      'Segment',
      'VIP, Actifs, A potentiel, A relancer or Dormants (docs/figures.md)',
    ),
  }),
  checks: [
    sameTotal('client_scores', 'total_spend_all', 'ofCustomers'),
    {
      name: 'every-buyer-scored-once',
      message: 'Scores and features do not hold the same customers',
      sql: `select source, id_client from client_features
        where not exists (select 1 from client_scores
          where client_scores.source = client_features.source and client_scores.id_client = client_features.id_client)`,
    },
    {
      name: 'probability-in-bounds',
      message:
        'A probability is outside 0..1, or expected and at risk do not add up to monetary_12m',
      sql: `select source, id_client, prob_reachat_12m from client_scores
        where not (prob_reachat_12m between 0 and 1) or expected_value_12m + value_at_risk_12m <> monetary_12m`,
    },
  ],
});
