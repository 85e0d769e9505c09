import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { personalText, source, text } from '../schema/column.ts';
import { ageingColumns } from '../schema/erp.ts';

export default define({
  description: 'What customers owe, by how long it has been due',
  label: { en: 'Receivables by age', fr: 'Balance âgée clients' },
  key: ['source', 'customer_id'],
  needs: anErp,
  sort: ['-total'],
  indexes: [
    ['source', '-total'],
    ['source', '-overdue'],
  ],
  row: z.strictObject({
    source: source(),
    customer_id: text(
      'Customer id',
      'N° client',
      'Customer; null: amounts without customer',
    ).nullable(),
    customer_name: personalText('Customer', 'Client', 'Name').nullable(),
    ...ageingColumns(),
  }),
  checks: [
    {
      name: 'brackets-add-up',
      message: 'The brackets of a row do not add up to its total',
      sql: `select * from receivables_ageing
        where not_due + days_1_30 + days_31_60 + days_61_90 + over_90 <> total`,
    },
  ],
});
