import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { adding, count, date, money, source } from '../schema/column.ts';

export default define({
  description: 'New customers by month of first purchase, and what they bought then and since',
  label: { en: 'Cohorts', fr: 'Cohortes' },
  path: 'cohort',
  key: ['source', 'cohorte'],
  time: 'cohorte',
  grain: 'month',
  row: z.strictObject({
    source: source(),
    cohorte: date('Cohort', 'Cohorte', 'First day of the month of the first purchase'),
    nouveaux_clients: adding(
      'sum',
      count(
        'New customers',
        'Nouveaux clients',
        'Customers whose first purchase is in that month',
        'customers',
      ),
    ),
    ca_premier_mois: adding(
      'sum',
      money('Revenue of the first month', 'CA du premier mois', 'What they bought in that month'),
    ),
    ca_total: adding(
      'sum',
      money('Revenue since', 'CA total', 'What they bought up to the reference day'),
    ),
  }),
  checks: [sameTotal('cohort_first_purchase', 'ca_total', 'ofCustomers')],
});
