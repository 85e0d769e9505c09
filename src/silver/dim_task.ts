import { z } from 'zod';
import { define } from '../dataset.ts';
import { count, date, decimal, integer, money, source, text, timestamp } from '../schema/column.ts';

const described = {
  source: source(),
  task_id: text('Task id', 'N° tâche', 'Id of the task in its source'),
  task_number: text('Number', 'Numéro', 'Reference that the company uses').nullable(),
  task_name: text('Task', 'Tâche', 'Caption').nullable(),
  project_id: text('Project id', 'N° projet', 'Project it belongs to').nullable(),
  parent_task_id: text('Parent id', 'N° tâche mère', 'Task it is a part of').nullable(),
  status: integer('Status', 'Statut', 'Status code of the source').nullable(),
  started_on: date('Started on', 'Débuté le', 'First day, as planned').nullable(),
  due_on: date('Due on', 'Échéance', 'Last day, as planned').nullable(),
  planned_hours: decimal(
    'Planned',
    'Prévu',
    'Planned work; null: none entered',
    'hours',
  ).nullable(),
  stated_hours: decimal(
    'Spent, as stated',
    'Passé, déclaré',
    'Work spent as the task itself says; the time entries are in fact_time',
    'hours',
  ).nullable(),
  progress_percent: decimal(
    'Progress',
    'Avancement',
    'Progress declared, 0 to 100',
    'percent',
  ).nullable(),
  budget_amount: money('Budget', 'Budget', 'Budget of the task').nullable(),
  changed_at: timestamp('Changed', 'Modifié le', 'When the source last changed it').nullable(),
};

export default define({
  description: 'Tasks of projects, as they are now',
  label: { en: 'Tasks', fr: 'Tâches' },
  key: ['source', 'task_id'],
  row: z.strictObject({
    ...described,
    project_key: count(
      'Project key',
      'Clé projet',
      'Last version of the project',
      'key',
    ).nullable(),
  }),
  staged: z.strictObject(described),
});
