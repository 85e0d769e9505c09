import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import {
  adding,
  count,
  date,
  decimal,
  flag,
  money,
  personalText,
  source,
  text,
} from '../schema/column.ts';

const tickets = (en: string, fr: string, description: string) =>
  adding('sum', count(en, fr, description, 'tickets'));

export default define({
  description: 'Customers by what they need: at risk, premium, frequent callers, new',
  label: { en: 'Service segments', fr: 'Segments de service' },
  key: ['source', 'customer_id'],
  needs: anErp,
  sort: ['-revenue_365d'],
  indexes: [
    ['source', '-revenue_365d'],
    ['source', 'service_segment', '-revenue_365d'],
  ],
  row: z.strictObject({
    source: source(),
    customer_key: count('Customer key', 'Clé client', 'Current version of the customer', 'key'),
    customer_id: text('Customer id', 'N° client', 'Id of the customer in its source'),
    customer_name: personalText('Customer', 'Client', 'Name').nullable(),
    service_segment: text(
      'Segment',
      'Segment',
      'The first that holds of À risque, Premium, Fréquents, Nouveaux; else Autres',
    ),
    is_at_risk: flag(
      'At risk',
      'À risque',
      'Mean satisfaction of 2.5 or less, or 2 late tickets that are half of the tickets or more',
    ),
    is_premium: flag(
      'Premium',
      'Premium',
      'In the tenth, rounded up, of best revenue of the customers with revenue; equals at the limit too',
    ),
    is_frequent: flag(
      'Frequent',
      'Fréquent',
      '3 tickets or more, and in the quarter, rounded up, with the most of the customers with tickets; equals at the limit too',
    ),
    is_new: flag('New', 'Nouveau', 'known_since at most 90 days before the reference day'),
    revenue_365d: adding(
      'sum',
      money('Revenue', 'CA', 'Revenue of the 365 days that end on the reference day, VAT excluded'),
    ),
    nb_tickets_365d: tickets('Tickets', 'Tickets', 'Tickets reported in these 365 days'),
    nb_late_tickets_365d: tickets(
      'Late tickets',
      'Tickets en retard',
      'Of these, first answered or visited after SLA_RESPONSE_HOURS, or open and unanswered for longer',
    ),
    avg_satisfaction_365d: decimal(
      'Satisfaction',
      'Satisfaction',
      'Mean rating of these tickets, 1 to 5; null: none is rated',
      'points',
    ).nullable(),
    nb_open_tickets: tickets('Open', 'Ouverts', 'Tickets open now, of any date'),
    known_since: date(
      'Known since',
      'Connu depuis',
      'Day of the first invoice or ticket; without one, of the registration',
    ).nullable(),
  }),
  checks: [
    {
      name: 'segment-of-its-rule',
      message: 'A customer is in a segment whose rule it does not meet, or in none though it does',
      sql: `
        select * from customer_service_segments
        where service_segment <> case
          when is_at_risk then 'À risque' when is_premium then 'Premium'
          when is_frequent then 'Fréquents' when is_new then 'Nouveaux' else 'Autres' end`,
    },
    {
      name: 'late-of-tickets',
      message: 'A customer has more late tickets than tickets',
      sql: 'select * from customer_service_segments where nb_late_tickets_365d > nb_tickets_365d',
    },
  ],
});
