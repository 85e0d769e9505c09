import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, count, date, decimal, source, text } from '../schema/column.ts';

export default define({
  description: 'Interventions of each day by category: done, not done, still to come',
  label: { en: 'Interventions by day', fr: 'Interventions par jour' },
  key: ['source', 'jour', 'intervention_category'],
  needs: anErp,
  time: 'jour',
  grain: 'day',
  indexes: [
    ['source', 'semaine'],
    ['source', 'intervention_category', 'jour'],
  ],
  row: z.strictObject({
    source: source(),
    jour: date('Day', 'Jour', 'Day on which they start'),
    semaine: date('Week', 'Semaine', 'Monday of the ISO week'),
    intervention_category: text(
      'Category',
      'Catégorie',
      'Dépannage, Maintenance, Installation, Formation, Autre, or as the settings name it',
    ),
    nb_interventions: adding('sum', count('Done', 'Faites', 'Interventions that took place')),
    nb_planned: adding('sum', count('Planned', 'Prévues', 'Still to come, after the as-of day')),
    nb_not_done: adding(
      'sum',
      count('Not done', 'Non faites', 'Up to the as-of day, without any work recorded'),
    ),
    total_hours: adding('sum', decimal('Hours', 'Heures', 'Hours worked on those done', 'hours')),
    avg_duration_min: decimal(
      'Mean duration',
      'Durée moyenne',
      'Mean duration of those done whose duration is known; else null',
      'minutes',
    ).nullable(),
    nb_technicians: count('Technicians', 'Techniciens', 'Distinct colleagues who did them'),
  }),
});
