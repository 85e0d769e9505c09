import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { source, text } from '../schema/column.ts';
import { salesColumns, shareColumn } from '../schema/groups.ts';

export default define({
  description: "Sales by the customer's country",
  label: { en: 'Sales by country', fr: 'Ventes par pays' },
  key: ['source', 'pays'],
  sort: ['-ca'],
  indexes: [['source', '-ca']],
  row: z.strictObject({
    source: source(),
    pays: text('Country', 'Pays', 'Country of the customer; null where it is not known').nullable(),
    ...salesColumns(),
    ...shareColumn(),
  }),
  checks: [sameTotal('by_country', 'ca')],
});
