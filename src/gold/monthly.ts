import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { date, source } from '../schema/column.ts';
import { salesColumns } from '../schema/groups.ts';

export default define({
  description: 'Revenue, orders, customers and average basket of each month',
  label: { en: 'Monthly sales', fr: 'Ventes par mois' },
  key: ['source', 'mois'],
  time: 'mois',
  grain: 'month',
  days: 'daily',
  row: z.strictObject({
    source: source(),
    mois: date('Month', 'Mois', 'First day of the month'),
    ...salesColumns(),
  }),
  checks: [sameTotal('monthly', 'ca')],
});
