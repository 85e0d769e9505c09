import { z } from 'zod';
import { define } from '../dataset.ts';
import { anEbp } from '../needs.ts';
import { personalText, source, text } from '../schema/column.ts';
import { ageingColumns } from '../schema/erp.ts';

export default define({
  description: 'What suppliers are owed, by how long it has been due',
  label: { en: 'Payables by age', fr: 'Balance âgée fournisseurs' },
  key: ['source', 'supplier_id'],
  needs: anEbp,
  sort: ['-total'],
  indexes: [
    ['source', '-total'],
    ['source', '-overdue'],
  ],
  row: z.strictObject({
    source: source(),
    supplier_id: text(
      'Supplier id',
      'N° fournisseur',
      'Supplier; null: amounts without supplier',
    ).nullable(),
    supplier_name: personalText('Supplier', 'Fournisseur', 'Name').nullable(),
    ...ageingColumns(),
  }),
  checks: [
    {
      name: 'brackets-add-up',
      message: 'The brackets of a row do not add up to its total',
      sql: `select * from payables_ageing
        where not_due + days_1_30 + days_31_60 + days_61_90 + over_90 <> total`,
    },
  ],
});
