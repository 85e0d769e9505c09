import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, count, date, decimal, integer, money, ratio, source } from '../schema/column.ts';

const tickets = (en: string, fr: string, description: string) =>
  adding('sum', count(en, fr, description, 'tickets'));

export default define({
  description: 'Tickets of each month: opened, closed, backlog, times, satisfaction and anomalies',
  label: { en: 'Tickets by month', fr: 'Tickets par mois' },
  key: ['source', 'month'],
  needs: anErp,
  time: 'month',
  grain: 'month',
  row: z.strictObject({
    source: source(),
    year_month: integer('Month number', 'Mois (AAAAMM)', 'YYYYMM', 'key'),
    month: date('Month', 'Mois', 'First day of the month'),
    nb_opened: tickets('Opened', 'Ouverts', 'Tickets reported in the month'),
    nb_closed: tickets(
      'Closed',
      'Clos',
      'Tickets closed in the month; one whose end is not known counts in the month of its report',
    ),
    backlog: count('Backlog', 'En attente', 'Open at the end of the month', 'tickets'),
    avg_resolution_hours: decimal(
      'Mean resolution',
      'Résolution moyenne',
      'From the report to the end, of the tickets closed in the month whose end is known',
      'hours',
    ).nullable(),
    median_resolution_hours: decimal(
      'Median resolution',
      'Résolution médiane',
      'Median of the same',
      'hours',
    ).nullable(),
    nb_answered: tickets('Answered', 'Répondus', 'Of those reported in the month, answered since'),
    avg_first_response_hours: decimal(
      'First response',
      'Première réponse',
      'Mean time from the report to the first answer or intervention, of nb_answered',
      'hours',
    ).nullable(),
    nb_rated: tickets('Rated', 'Notés', 'Of those reported in the month, rated by the customer'),
    avg_satisfaction: decimal(
      'Satisfaction',
      'Satisfaction',
      'Mean of these ratings, 1 to 5',
      'points',
    ).nullable(),
    spent_hours: adding(
      'sum',
      decimal('Spent', 'Passé', 'Time spent on those reported in the month', 'hours'),
    ).nullable(),
    cost: adding('sum', money('Cost', 'Coût', 'Cost of those reported in the month')).nullable(),
    nb_anomalies: tickets(
      'Anomalies',
      'Anomalies',
      'Of those reported in the month, in ticket_anomalies',
    ),
    anomaly_rate: ratio(
      'Anomaly rate',
      "Taux d'anomalies",
      'nb_anomalies / nb_opened, 0 to 1; null where none was reported',
    ).nullable(),
    nb_long: tickets('Long', 'Longs', 'Longer than three times the median of their type'),
    nb_costly: tickets('Costly', 'Coûteux', 'Cost above the 99th percentile'),
    nb_over_estimate: tickets(
      'Over estimate',
      'Hors estimation',
      'Time spent more than twice the estimate',
    ),
    nb_unsatisfied: tickets('Unsatisfied', 'Insatisfaits', 'Rated 2 or less'),
  }),
  checks: [
    {
      name: 'backlog-positive',
      message: 'More tickets were closed than opened up to the end of a month',
      sql: 'select * from tickets_monthly where backlog < 0',
    },
    {
      name: 'backlog-listed',
      message: 'The last backlog is not the number of open tickets of ticket_backlog',
      sql: `
        select monthly.source, monthly.backlog, listed.nb_tickets
        from (
          select source, sum(nb_opened - nb_closed) as backlog from tickets_monthly group by source
        ) as monthly
        full join (
          select source, sum(nb_tickets) as nb_tickets from ticket_backlog group by source
        ) as listed on listed.source = monthly.source
        where coalesce(monthly.backlog, 0) <> coalesce(listed.nb_tickets, 0)`,
    },
    {
      name: 'anomalies-listed',
      message: 'The anomalies of the months are not the tickets of ticket_anomalies',
      sql: `
        select * from (
          select
            (select coalesce(sum(nb_anomalies), 0) from tickets_monthly) as counted,
            (select count(*) from ticket_anomalies) as listed
        ) as totals
        where counted <> listed`,
    },
  ],
});
