import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { date, source } from '../schema/column.ts';
import { salesColumns } from '../schema/groups.ts';

export default define({
  description: 'Revenue, orders, customers and average basket of each day',
  label: { en: 'Daily sales', fr: 'Ventes par jour' },
  key: ['source', 'jour'],
  time: 'jour',
  grain: 'day',
  row: z.strictObject({
    source: source(),
    jour: date('Day', 'Jour', 'The day'),
    ...salesColumns(),
  }),
  checks: [sameTotal('daily', 'ca')],
});
