import { z } from 'zod';
import { define } from '../dataset.ts';
import { integer, money, ratio, source, text } from '../schema/column.ts';

export default define({
  description:
    'RFM quintiles, probability to buy again, expected value and segment of each customer who bought',
  label: { en: 'RFM score', fr: 'Score RFM' },
  key: ['source', 'id_client'],
  row: z.strictObject({
    source: source(),
    id_client: text('Customer id', 'N° client', 'Id of the customer in its source'),
    r: integer('Recency quintile', 'Quintile R', '5 is the most recent'),
    f: integer('Frequency quintile', 'Quintile F', '5 is the most frequent'),
    m: integer('Value quintile', 'Quintile M', '5 is the highest'),
    prob_reachat_12m: ratio('Probability to buy again', 'Probabilité de réachat 12 mois', '0 to 1'),
    expected_value_12m: money(
      'Expected value',
      'Valeur attendue 12 mois',
      'monetary_12m x probability, to the cent',
    ),
    value_at_risk_12m: money(
      'Value at risk',
      'Valeur à risque 12 mois',
      'monetary_12m - expected_value_12m',
    ),
    segment_label: text('Segment', 'Segment', 'Exactly one of the five segments'),
  }),
});
