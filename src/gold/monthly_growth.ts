import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { date, money, ratio, source } from '../schema/column.ts';
import { revenueColumn } from '../schema/groups.ts';

export default define({
  description: 'Revenue of each month and its change from the calendar month before',
  label: { en: 'Monthly growth', fr: 'Croissance mensuelle' },
  key: ['source', 'mois'],
  time: 'mois',
  grain: 'month',
  days: 'daily',
  row: z.strictObject({
    source: source(),
    mois: date('Month', 'Mois', 'First day of the month'),
    ca: revenueColumn(),
    ca_precedent: money(
      'Revenue of the month before',
      'CA précédent',
      'Revenue of the calendar month before; null if it had no sales',
    ).nullable(),
    croissance: ratio(
      'Growth',
      'Croissance',
      '(ca - ca_precedent) / ca_precedent: 0.1 is +10 %; null without a month before',
    ).nullable(),
  }),
  checks: [sameTotal('monthly_growth', 'ca')],
});
