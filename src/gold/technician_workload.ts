import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, count, date, decimal, ratio, source, text } from '../schema/column.ts';
import { colleagueColumns } from '../schema/service.ts';

const hours = (...[en, fr, description]: [string, string, string]) =>
  adding('sum', decimal(en, fr, description, 'hours'));

export default define({
  description: 'Hours of each technician against capacity, by week, weeks to come included',
  label: { en: 'Technician workload', fr: 'Charge des techniciens' },
  key: ['source', 'semaine', 'colleague_id'],
  needs: anErp,
  time: 'semaine',
  grain: 'week',
  indexes: [['source', 'colleague_id', 'semaine']],
  row: z.strictObject({
    source: source(),
    semaine: date('Week', 'Semaine', 'Monday of the ISO week'),
    ...colleagueColumns(),
    colleague_id: text('Colleague id', 'N° collaborateur', 'Id of the technician'),
    nb_interventions: adding('sum', count('Done', 'Faites', 'Interventions that took place')),
    nb_planned: adding('sum', count('Planned', 'Prévues', 'Still to come, after the as-of day')),
    worked_hours: hours(
      'Worked',
      'Travaillées',
      'Durations of those done; the planned one where none is known',
    ),
    travel_hours: hours('Travel', 'Trajet', 'Travel to those done, where it is recorded'),
    planned_hours: hours('Planned', 'Prévues', 'Planned durations and travel of those to come'),
    load_hours: hours('Load', 'Charge', 'worked_hours + travel_hours + planned_hours'),
    capacity_hours: hours(
      'Capacity',
      'Capacité',
      'Weekly hours of the colleague (35 where not known) x working days of the week / 5',
    ),
    load_rate: ratio(
      'Load rate',
      'Taux de charge',
      'load_hours / capacity_hours: 1 is full; null in a week of holidays',
    ).nullable(),
  }),
  checks: [
    {
      name: 'not-negative',
      message: 'A load or a capacity is negative',
      sql: 'select * from technician_workload where load_hours < 0 or capacity_hours < 0',
    },
  ],
});
