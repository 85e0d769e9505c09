import { z } from 'zod';
import { define } from '../dataset.ts';
import { count, text } from '../schema/column.ts';
import { brokenRules, measuredRows, measuredTable } from '../schema/quality.ts';

const { source, day, table_name } = measuredTable();

export default define({
  description:
    'What each source delivered to each table, counted: taken, refused, missing, at odds',
  label: { en: 'Table quality', fr: 'Qualité des tables' },
  key: ['source', 'table_name'],
  row: z.strictObject({
    source,
    feed: text('Feed', 'Flux', "The source, the demo's apart from the company's own"),
    day,
    table_name,
    ...measuredRows(),
    copies: count('Copies', 'Copies', 'Identical copies that became one row', 'rows'),
    same_id: count('Same id', 'Même identifiant', 'Refused: the id of another row', 'rows'),
    values_expected: count(
      'Values expected',
      'Valeurs attendues',
      'Rows x columns that have any value',
      'values',
    ),
    values_missing: count('Values missing', 'Valeurs manquantes', 'Of these, null', 'values'),
    ...brokenRules(),
  }),
});
