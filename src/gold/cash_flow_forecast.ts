import { z } from 'zod';

import { define } from '../dataset.ts';
import { equalTotals } from '../equal-totals.ts';
import { anErp } from '../needs.ts';
import { adding, count, date, flag, money, source, text } from '../schema/column.ts';
import { updatedAt } from '../schema/erp.ts';

export default define({
  description: 'What open amounts will bring and cost, by the week in which they are due',
  label: { en: 'Cash-flow forecast', fr: 'Trésorerie prévisionnelle' },
  key: ['source', 'period'],
  needs: anErp,
  time: 'week',
  sort: ['-is_overdue', 'week'],
  row: z.strictObject({
    source: source(),
    period: text('Period', 'Période', 'The Monday of the week, or overdue: was due before today'),
    week: date('Week', 'Semaine', 'Monday of the week; null: overdue').nullable(),
    is_overdue: flag('Overdue', 'Échu', 'Whether the amounts were due before the reference day'),
    expected_in: adding(
      'sum',
      money('In', 'Encaissements', 'Open amounts of customers, VAT included'),
    ),
    expected_out: adding(
      'sum',
      money('Out', 'Décaissements', 'Open amounts to suppliers, VAT included'),
    ),
    net: adding('sum', money('Net', 'Net', 'expected_in - expected_out')),
    cumulated_net: money('Cumulated', 'Cumul', 'Sum of net from the overdue amounts on'),
    nb_due: adding('sum', count('Amounts due', 'Échéances', 'How many open amounts', 'amounts')),
    gold_updated_at: updatedAt(),
  }),
  checks: [
    equalTotals(
      { dataset: 'cash_flow_forecast', total: 'sum(expected_in)' },
      { dataset: 'receivables_ageing', total: 'sum(total)' },
    ),
    equalTotals(
      { dataset: 'cash_flow_forecast', total: 'sum(expected_out)' },
      { dataset: 'payables_ageing', total: 'sum(total)' },
    ),
  ],
});
