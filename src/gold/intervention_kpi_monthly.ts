import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, count, date, decimal, integer, source, timestamp } from '../schema/column.ts';
import { colleagueColumns } from '../schema/service.ts';

export default define({
  description: 'Interventions and tickets of each month and colleague: volume, quality, efficiency',
  label: { en: 'Intervention KPIs by month', fr: 'KPI interventions par mois' },
  key: ['source', 'month', 'colleague_id'],
  needs: anErp,
  time: 'month',
  grain: 'month',
  indexes: [['source', 'colleague_id', 'month']],
  row: z.strictObject({
    source: source(),
    year_month: integer('Month number', 'Mois (AAAAMM)', 'YYYYMM', 'key'),
    month: date('Month', 'Mois', 'First day of the month'),
    ...colleagueColumns(),
    nb_interventions: adding(
      'sum',
      count('Interventions', 'Interventions', 'Interventions that took place'),
    ),
    nb_tickets_created: adding(
      'sum',
      count('Tickets created', 'Tickets créés', 'Tickets reported in the month, by who recorded'),
    ),
    nb_tickets_resolved: adding(
      'sum',
      count(
        'Tickets resolved',
        'Tickets résolus',
        'Tickets closed in the month, by who made the last visit, else by who recorded them',
      ),
    ),
    avg_response_time_hours: decimal(
      'Response time',
      'Temps de réponse',
      'Mean time from the report of an incident to its first intervention, of the first interventions of the month; null without',
      'hours',
    ).nullable(),
    avg_resolution_time_hours: decimal(
      'Resolution time',
      'Temps de résolution',
      'Mean time from the report to the end of the tickets resolved; null without',
      'hours',
    ).nullable(),
    pct_completed_on_time: decimal(
      'On time',
      "À l'heure",
      'Share of those done within the planned duration among those where both durations are known, 0 to 100',
      '%',
    ).nullable(),
    avg_customer_satisfaction: decimal(
      'Satisfaction',
      'Satisfaction',
      'Mean of the ratings, 1 to 5; null where the source has none',
    ).nullable(),
    total_intervention_hours: adding(
      'sum',
      decimal('Hours', "Heures d'intervention", 'Hours worked', 'hours'),
    ),
    total_travel_km: adding(
      'sum',
      decimal(
        'Distance',
        'Km parcourus',
        'Twice the distance from the depot as the crow flies, for each intervention with coordinates; null without a DEPOT',
        'km',
      ),
    ).nullable(),
    avg_interventions_per_day: decimal(
      'Per day',
      'Par jour',
      'Interventions / days with at least one; null without',
    ).nullable(),
    gold_created_at: timestamp(
      'Changed',
      'Modifié le',
      'Latest change in the source of what the row was made from',
    ).nullable(),
  }),
});
