import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { date, source } from '../schema/column.ts';
import { salesColumns } from '../schema/groups.ts';

export default define({
  description: 'Revenue, orders, customers and average basket of each ISO week',
  label: { en: 'Weekly sales', fr: 'Ventes par semaine' },
  key: ['source', 'semaine'],
  time: 'semaine',
  grain: 'week',
  days: 'daily',
  row: z.strictObject({
    source: source(),
    semaine: date('Week', 'Semaine', 'Monday of the ISO week'),
    ...salesColumns(),
  }),
  checks: [sameTotal('weekly', 'ca')],
});
