import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { adding, count, money, source, text } from '../schema/column.ts';
import { revenueColumn } from '../schema/groups.ts';

export default define({
  description: 'Purchases by size of the document',
  label: { en: 'Distribution of purchases', fr: 'Distribution des achats' },
  key: ['source', 'tranche'],
  sort: ['borne_min'],
  row: z.strictObject({
    source: source(),
    tranche: text('Bracket', 'Tranche', 'Name of the bracket: 5-10 is from 5 up to but without 10'),
    borne_min: money(
      'From',
      'Borne min',
      'Lower edge, included; null for the bracket below 0',
    ).nullable(),
    borne_max: money(
      'To',
      'Borne max',
      'Upper edge, excluded; null for the last bracket',
    ).nullable(),
    nb_achats: adding(
      'sum',
      count('Orders', 'Achats', 'Documents whose amount is in the bracket', 'orders'),
    ),
    ca: revenueColumn(),
  }),
  checks: [sameTotal('distribution', 'ca')],
});
