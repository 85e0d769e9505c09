import { z } from 'zod';
import { define } from '../dataset.ts';
import { aDolibarr } from '../needs.ts';
import {
  adding,
  count,
  date,
  decimal,
  flag,
  integer,
  money,
  personalText,
  source,
  text,
} from '../schema/column.ts';
import { projectColumns, projectKey } from '../schema/project.ts';

const hours = (en: string, fr: string, description: string) =>
  adding('sum', decimal(en, fr, description, 'hours'));

export default define({
  description:
    'Open projects as of the reference day: budget, time, cost, what was billed, drift and forecast',
  label: { en: 'Open projects', fr: 'Projets en cours' },
  key: ['source', 'project_id'],
  needs: aDolibarr,
  sort: ['-drift'],
  indexes: [
    ['source', '-drift'],
    ['source', '-days_late'],
    ['source', 'customer_id'],
    ['source', 'colleague_id'],
  ],
  row: z.strictObject({
    source: source(),
    project_key: projectKey(),
    project_id: text('Project id', 'N° projet', 'Id of the project in its source'),
    ...projectColumns(),
    city: personalText('City', 'Ville', 'City of the site, else of the customer').nullable(),
    colleague_id: text('Leader id', 'N° responsable', 'Who leads it').nullable(),
    colleague_name: personalText('Leader', 'Responsable', 'Family name of the leader').nullable(),
    started_on: date('Started on', 'Débuté le', 'First day, as planned').nullable(),
    due_on: date('Due on', 'Échéance', 'Last day, as planned').nullable(),
    days_late: integer(
      'Days late',
      'Jours de retard',
      'Days from due_on to the reference day, 0 before it; null without due_on',
      'days',
    ).nullable(),
    nb_tasks: adding('sum', count('Tasks', 'Tâches', 'Its tasks', 'tasks')),
    planned_hours: hours('Planned', 'Prévu', 'Planned work of its tasks; null: none').nullable(),
    spent_hours: hours('Spent', 'Passé', 'Time entries of its tasks'),
    unpriced_hours: hours('Without cost', 'Sans coût', 'Of these, time whose cost is not known'),
    cost: adding(
      'sum',
      money('Cost', 'Coût', 'Labour cost of the time spent; null where no cost is known'),
    ).nullable(),
    billed: adding(
      'sum',
      money('Billed', 'Facturé', 'Revenue of its invoices less credit notes, VAT excluded'),
    ),
    margin: adding(
      'sum',
      money(
        'Margin',
        'Marge',
        'billed - cost: before purchases and stock; null where no cost is known',
      ),
    ).nullable(),
    pct_progress: decimal(
      'Progress',
      'Avancement',
      'Mean of the progress declared by its tasks, weighted by planned hours where there are any; 0 to 100, null: none declared',
      '%',
    ).nullable(),
    pct_budget: decimal(
      'Of the budget',
      'Part du budget',
      '100 x cost / budget; null without a budget',
      '%',
    ).nullable(),
    drift: money(
      'Drift',
      'Dérive',
      'cost - budget x pct_progress / 100: above 0 more was spent than the work done was to cost',
    ).nullable(),
    drift_hours: decimal(
      'Drift, hours',
      'Dérive en heures',
      'spent_hours - planned_hours x pct_progress / 100',
      'hours',
    ).nullable(),
    forecast_cost: money(
      'Forecast',
      'Prévision à terminaison',
      'Cost at completion at the same pace: cost / (pct_progress / 100); null without progress',
    ).nullable(),
    forecast_hours: decimal(
      'Forecast, hours',
      'Heures à terminaison',
      'spent_hours / (pct_progress / 100); null without progress',
      'hours',
    ).nullable(),
    forecast_overrun: money(
      'Forecast overrun',
      'Dépassement prévu',
      'forecast_cost - budget',
    ).nullable(),
    is_over_budget: flag('Over budget', 'Hors budget', 'cost > budget').nullable(),
    last_worked_on: date('Last work', 'Dernier travail', 'Day of the last time entry').nullable(),
  }),
  checks: [
    {
      name: 'cost-of-months',
      message: 'The cost or the hours of a project are not the sum of its months',
      sql: `
        select project.source, project.project_id, project.cost, monthly.cost as monthly_cost
        from active_projects as project
        left join (
          select source, project_id, sum(labour_cost) as cost, sum(hours) as hours
          from project_costs_monthly
          group by source, project_id
        ) as monthly
          on monthly.source = project.source and monthly.project_id = project.project_id
        where abs(coalesce(project.cost, 0) - coalesce(monthly.cost, 0)) > 0.01
          or abs(project.spent_hours - coalesce(monthly.hours, 0)) > 0.000001`,
    },
    {
      name: 'days-late',
      message: 'A project is late by less than no day, or its progress lies outside 0 to 100',
      sql: 'select * from active_projects where days_late < 0 or pct_progress not between 0 and 100.000001',
    },
  ],
});
