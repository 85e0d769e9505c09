import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { count, date, integer, ratio, source } from '../schema/column.ts';
import { revenueColumn } from '../schema/groups.ts';

export default define({
  description: 'Share of each cohort that bought in each month since its first purchase',
  label: { en: 'Cohort retention', fr: 'Rétention par cohorte' },
  key: ['source', 'cohorte', 'mois_index'],
  time: 'cohorte',
  grain: 'month',
  row: z.strictObject({
    source: source(),
    cohorte: date('Cohort', 'Cohorte', 'First day of the month of the first purchase'),
    mois_index: integer('Month', 'Mois', 'Months since the cohort, from 0', 'months'),
    clients_actifs: count(
      'Active customers',
      'Clients actifs',
      'Customers of the cohort who bought in that month',
      'customers',
    ),
    retention: ratio(
      'Retention',
      'Rétention',
      'Active customers / customers of the cohort, 0 to 1',
    ),
    ca: revenueColumn(),
  }),
  checks: [sameTotal('cohort_retention', 'ca', 'ofCustomers')],
});
