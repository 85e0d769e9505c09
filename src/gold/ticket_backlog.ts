import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, count, decimal, integer, source, text } from '../schema/column.ts';
import { customerColumns } from '../schema/service.ts';

const tickets = (...[en, fr, description]: [string, string, string]) =>
  adding('sum', count(en, fr, description, 'tickets'));

export default define({
  description: 'Open tickets by age, customer and priority, as of the reference day',
  label: { en: 'Ticket backlog', fr: 'Tickets en attente' },
  key: ['source', 'age_bracket', 'customer_id', 'priority'],
  needs: anErp,
  sort: ['-age_days_max'],
  indexes: [
    ['source', '-age_days_max'],
    ['source', 'customer_id'],
  ],
  row: z.strictObject({
    source: source(),
    age_bracket: text('Age', 'Ancienneté', 'Days since the report: 0-1, 2-7, 8-30, 31-90, 90+'),
    ...customerColumns(),
    priority: integer('Priority', 'Priorité', '1 is most urgent; null: not known').nullable(),
    nb_tickets: tickets('Tickets', 'Tickets', 'Open tickets'),
    nb_unanswered: tickets('Unanswered', 'Sans intervention', 'Without any intervention yet'),
    nb_past_sla: tickets(
      'Past SLA',
      'Hors SLA',
      'Unanswered for longer than SLA_RESPONSE_HOURS at the end of the reference day',
    ),
    nb_planned: tickets('Planned', 'Planifiés', 'With an intervention still to come'),
    age_days_min: adding('min', integer('Youngest', 'Plus récent', 'Least age', 'days')),
    age_days_max: adding('max', integer('Oldest', 'Plus ancien', 'Greatest age', 'days')),
    age_days_avg: decimal('Mean age', 'Âge moyen', 'Mean age', 'days'),
  }),
});
