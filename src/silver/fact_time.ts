import { z } from 'zod';
import { define } from '../dataset.ts';
import {
  count,
  date,
  decimal,
  flag,
  integer,
  money,
  source,
  text,
  timestamp,
} from '../schema/column.ts';

const described = {
  source: source(),
  time_id: text('Id', 'N°', 'Id of the entry'),
  task_id: text('Task id', 'N° tâche', 'Task worked on'),
  project_id: text('Project id', 'N° projet', 'Project of the task').nullable(),
  customer_id: text('Customer id', 'N° client', 'Third party the project is for').nullable(),
  colleague_id: text('Colleague id', 'N° collaborateur', 'Who worked').nullable(),
  worked_at: timestamp('Worked at', 'Date du travail', 'Day, with its time where one was entered'),
  hours: decimal('Hours', 'Heures', 'Time worked', 'hours'),
  hourly_cost: money(
    'Hourly cost',
    'Coût horaire',
    'Cost of an hour: of the entry, else of the colleague as it is now',
  ).nullable(),
  cost: money('Cost', 'Coût', 'Hours x hourly cost; null without one').nullable(),
  is_billed: flag('Billed', 'Facturé', 'Whether an invoice bills it').nullable(),
  changed_at: timestamp('Changed', 'Modifié le', 'When the source last changed it').nullable(),
};

export default define({
  description: 'Time that colleagues spent on tasks of projects',
  label: { en: 'Time spent', fr: 'Temps passé' },
  key: ['source', 'time_id'],
  row: z.strictObject({
    ...described,
    time_key: count('Key', 'Clé', 'Surrogate key', 'key'),
    project_key: count(
      'Project key',
      'Clé projet',
      'Version of the project valid then',
      'key',
    ).nullable(),
    colleague_key: count(
      'Colleague key',
      'Clé collaborateur',
      'Version of the colleague valid then',
      'key',
    ).nullable(),
    date_key: integer('Date key', 'Clé date', 'YYYYMMDD'),
    worked_on: date('Day', 'Jour', 'Day'),
    worked_month: date('Month', 'Mois', 'First day of the month'),
  }),
  staged: z.strictObject(described),
});
