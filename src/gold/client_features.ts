import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { source, text } from '../schema/column.ts';
import { featureColumns } from '../schema/groups.ts';

export default define({
  description:
    'Recency, frequency and value of each customer who bought, over 12 months and over all time',
  label: { en: 'Customer features', fr: 'Variables clients' },
  key: ['source', 'id_client'],
  indexes: [
    ['source', 'recency_days'],
    ['source', '-monetary_12m'],
  ],
  row: z.strictObject({
    source: source(),
    id_client: text('Customer id', 'N° client', 'Id of the customer in its source'),
    ...featureColumns(),
  }),
  checks: [sameTotal('client_features', 'total_spend_all', 'ofCustomers')],
});
