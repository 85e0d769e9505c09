import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, count, date, decimal, ratio, source } from '../schema/column.ts';

const counted = (...labels: [string, string, string]) => adding('sum', count(...labels));

export default define({
  description:
    'Quality of the interventions of each month: first-visit resolution, response against the SLA, punctuality, satisfaction',
  label: { en: 'Intervention quality', fr: 'Qualité des interventions' },
  key: ['source', 'mois'],
  needs: anErp,
  time: 'mois',
  grain: 'month',
  row: z.strictObject({
    source: source(),
    mois: date('Month', 'Mois', 'First day of the month'),
    nb_interventions: counted('Interventions', 'Interventions', 'Interventions that took place'),
    nb_first_visits: counted(
      'First visits',
      'Premiers passages',
      'Repairs that are the first visit for their incident (or answer none) and of which it is known whether another visit followed',
    ),
    nb_resolved_first_visit: counted(
      'Resolved at once',
      'Résolues au 1er passage',
      'Of those, the ones that no other visit followed',
    ),
    first_visit_resolution_rate: ratio(
      'First-visit resolution',
      'Résolution au 1er passage',
      'nb_resolved_first_visit / nb_first_visits, 0 to 1; null without first visits',
    ).nullable(),
    nb_responses: counted(
      'Answered incidents',
      'Incidents traités',
      'Incidents whose first intervention took place in the month',
    ),
    nb_within_sla: counted('Within SLA', 'Dans le SLA', 'Of those, answered within sla_hours'),
    sla_response_rate: ratio(
      'SLA rate',
      'Taux SLA',
      'nb_within_sla / nb_responses, 0 to 1; null without answered incidents',
    ).nullable(),
    sla_hours: decimal('SLA', 'SLA', 'The setting SLA_RESPONSE_HOURS', 'hours'),
    avg_response_time_hours: decimal(
      'Mean response',
      'Réponse moyenne',
      'Mean time from the report to the first intervention; null without answered incidents',
      'hours',
    ).nullable(),
    median_response_time_hours: decimal(
      'Median response',
      'Réponse médiane',
      'Median of the same times',
      'hours',
    ).nullable(),
    avg_duration_min: decimal(
      'Mean duration',
      'Durée moyenne',
      'Mean duration of the interventions whose duration is known',
      'minutes',
    ).nullable(),
    pct_on_time: decimal(
      'On time',
      "À l'heure",
      'Share of those done within the planned duration among those where both durations are known, 0 to 100',
      '%',
    ).nullable(),
    nb_rated: counted('Rated', 'Notées', 'Interventions that the customer rated'),
    avg_satisfaction: decimal(
      'Satisfaction',
      'Satisfaction',
      'Mean of the ratings, 1 to 5; null where the source has none',
    ).nullable(),
    nps: decimal(
      'NPS',
      'NPS',
      '100 x (ratings of 5 - ratings of 3 or less) / ratings, -100 to 100; null without ratings',
    ).nullable(),
  }),
  checks: [
    {
      name: 'same-interventions',
      message:
        'intervention_quality, intervention_daily and intervention_kpi_monthly count different interventions',
      sql: `
        with
        found as (
          select source, sum(nb_interventions) as quality, 0 as daily, 0 as kpi from intervention_quality group by source
          union all
          select source, 0 as quality, sum(nb_interventions) as daily, 0 as kpi from intervention_daily group by source
          union all
          select source, 0 as quality, 0 as daily, sum(nb_interventions) as kpi from intervention_kpi_monthly group by source
        )
        select source, sum(quality) as quality, sum(daily) as daily, sum(kpi) as kpi from found
        group by source having sum(quality) <> sum(daily) or sum(daily) <> sum(kpi)`,
    },
    {
      name: 'rates-in-range',
      message: 'A rate of intervention_quality lies outside what it can be',
      sql: `select * from intervention_quality
        where first_visit_resolution_rate not between 0 and 1 or sla_response_rate not between 0 and 1
          or pct_on_time not between 0 and 100 or nps not between -100 and 100 or avg_satisfaction not between 1 and 5`,
    },
  ],
});
