import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import {
  adding,
  date,
  decimal,
  flag,
  money,
  personalText,
  source,
  text,
  timestamp,
} from '../schema/column.ts';
import { customerColumns } from '../schema/service.ts';

const hours = (en: string, fr: string, description: string) =>
  decimal(en, fr, description, 'hours').nullable();

export default define({
  description: 'Tickets that meet a rule: long, costly, over their estimate, or unsatisfied',
  label: { en: 'Ticket anomalies', fr: 'Anomalies des tickets' },
  key: ['source', 'incident_id'],
  needs: anErp,
  time: 'reported_on',
  sort: ['-reported_on'],
  indexes: [
    ['source', '-reported_on'],
    ['source', 'customer_id'],
    ['source', 'assigned_colleague_id'],
    ['source', 'rules'],
  ],
  row: z.strictObject({
    source: source(),
    incident_id: text('Ticket id', 'N° ticket', 'Id of the ticket in its source'),
    ticket_number: text('Number', 'Numéro', 'Reference that the company uses').nullable(),
    caption: personalText('Caption', 'Libellé', 'Caption').nullable(),
    ticket_type: text('Type', 'Type', 'Type; null: tickets without one are a type').nullable(),
    status_name: text('Status', 'Statut', 'Status in words').nullable(),
    is_open: flag('Open', 'Ouvert', 'Whether it is not closed'),
    ...customerColumns(),
    assigned_colleague_id: text('Assigned to', 'Affecté à', 'Colleague who answers it').nullable(),
    assigned_colleague_name: personalText('Colleague', 'Collaborateur', 'Family name').nullable(),
    project_id: text('Project id', 'N° projet', 'Project').nullable(),
    reported_on: date('Day', 'Jour', 'Day of the report'),
    reported_at: timestamp('Reported', 'Signalé le', 'When it was reported'),
    resolved_at: timestamp('Resolved', 'Résolu le', 'When it was closed').nullable(),
    rules: text(
      'Rules',
      'Règles',
      'The rules it meets, joined by commas: long, costly, over_estimate, unsatisfied',
    ),
    is_long: flag('Long', 'Long', 'resolution_hours > 3 x type_median_hours'),
    is_costly: flag('Costly', 'Coûteux', 'cost > cost_p99'),
    is_over_estimate: flag(
      'Over estimate',
      'Hors estimation',
      'actual_hours > 2 x predicted_hours',
    ),
    is_unsatisfied: flag('Unsatisfied', 'Insatisfait', 'satisfaction_score <= 2'),
    resolution_hours: hours(
      'Resolution',
      'Résolution',
      'From the report to the end; null: open, or the end is not known',
    ),
    type_median_hours: hours(
      'Median of the type',
      'Médiane du type',
      'Median resolution_hours of the tickets of this type in the source',
    ),
    cost: adding('sum', money('Cost', 'Coût', 'Cost of the ticket')).nullable(),
    cost_p99: money(
      '99th percentile',
      '99e centile',
      'Of the costs of the tickets of the source whose cost is known, interpolated',
    ).nullable(),
    actual_hours: adding('sum', hours('Spent', 'Passé', 'Time spent')),
    predicted_hours: adding('sum', hours('Estimate', 'Estimation', 'Time estimated')),
    satisfaction_score: decimal('Satisfaction', 'Satisfaction', '1 to 5', 'points').nullable(),
  }),
  checks: [
    {
      name: 'rule-met',
      message: 'A ticket is listed and meets no rule, or its rules are not those of its flags',
      sql: `
        select * from ticket_anomalies
        where rules = '' or (rules like '%long%') <> is_long or (rules like '%costly%') <> is_costly
          or (rules like '%over_estimate%') <> is_over_estimate
          or (rules like '%unsatisfied%') <> is_unsatisfied`,
    },
  ],
});
