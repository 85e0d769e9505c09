import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import {
  adding,
  count,
  date,
  decimal,
  money,
  personalText,
  source,
  text,
} from '../schema/column.ts';
import { customerColumns } from '../schema/trade.ts';

export default define({
  description: 'Open quotes, neither converted nor expired, by customer, salesperson and age',
  label: { en: 'Sales pipeline', fr: 'Pipeline commercial' },
  key: ['source', 'customer_id', 'colleague_id', 'age_bracket'],
  needs: anErp,
  sort: ['-amount'],
  indexes: [
    ['source', 'colleague_id', '-amount'],
    ['source', 'age_bracket', '-amount'],
  ],
  row: z.strictObject({
    source: source(),
    ...customerColumns(),
    colleague_id: text(
      'Salesperson id',
      'N° commercial',
      'Colleague of the quote; null: it names none',
    ).nullable(),
    colleague_name: personalText('Salesperson', 'Commercial', 'Name of the colleague').nullable(),
    age_bracket: text('Age', 'Âge', 'Days since the quote: 0-30, 31-60, 61-90, 91-180 or 181+'),
    nb_quotes: adding('sum', count('Quotes', 'Devis', 'Open quotes', 'documents')),
    amount: adding('sum', money('Amount', 'Montant', 'Their net amount, VAT excluded')),
    oldest_quote_on: date('Oldest quote', 'Plus ancien devis', 'Day of the oldest of them'),
    first_expiry_on: date(
      'First expiry',
      'Première échéance',
      'The first of their last days; null where none has one',
    ).nullable(),
    avg_age_days: decimal('Mean age', 'Âge moyen', 'Mean days since the quotes', 'days'),
  }),
});
