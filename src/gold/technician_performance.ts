import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, count, decimal, personalText, source, text } from '../schema/column.ts';
import { colleagueColumns } from '../schema/service.ts';

export default define({
  description: 'Interventions of each technician in the three months up to the reference day',
  label: { en: 'Technician performance', fr: 'Performance des techniciens' },
  key: ['source', 'colleague_id'],
  needs: anErp,
  sort: ['-nb_interventions'],
  indexes: [['source', '-nb_interventions']],
  row: z.strictObject({
    source: source(),
    ...colleagueColumns(),
    colleague_id: text('Colleague id', 'N° collaborateur', 'Id of the technician'),
    colleague_firstname: personalText('First name', 'Prénom', 'First name').nullable(),
    nb_interventions: adding(
      'sum',
      count('Interventions', 'Interventions', 'Interventions that took place'),
    ),
    avg_duration_min: decimal(
      'Mean duration',
      'Durée moyenne',
      'Mean duration of those whose duration is known',
      'minutes',
    ).nullable(),
    total_distance_km: adding(
      'sum',
      decimal(
        'Distance',
        'Distance',
        'Sum of the distances from the depot as the crow flies, one way; null without a DEPOT',
        'km',
      ),
    ).nullable(),
    pct_on_time: decimal(
      'On time',
      "À l'heure",
      'Share of those done within the planned duration among those where both durations are known, 0 to 100',
      '%',
    ).nullable(),
    avg_satisfaction: decimal(
      'Satisfaction',
      'Satisfaction',
      'Mean of the ratings, 1 to 5; null where the source has none',
    ).nullable(),
  }),
});
