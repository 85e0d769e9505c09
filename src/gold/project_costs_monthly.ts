import { z } from 'zod';
import { define } from '../dataset.ts';
import { aDolibarr } from '../needs.ts';
import { adding, count, date, decimal, integer, money, source, text } from '../schema/column.ts';
import { projectColumns, projectKey } from '../schema/project.ts';

const hours = (en: string, fr: string, description: string) =>
  adding('sum', decimal(en, fr, description, 'hours'));

export default define({
  description: 'Hours and labour cost of each project and month, and what they add up to',
  label: { en: 'Project costs by month', fr: 'Coûts des projets par mois' },
  key: ['source', 'month', 'project_id'],
  needs: aDolibarr,
  time: 'month',
  grain: 'month',
  indexes: [
    ['source', 'project_id', 'month'],
    ['source', 'customer_id', 'month'],
  ],
  row: z.strictObject({
    source: source(),
    year_month: integer('Month number', 'Mois (AAAAMM)', 'YYYYMM', 'key'),
    month: date('Month', 'Mois', 'First day of the month'),
    project_key: projectKey().nullable(),
    project_id: text('Project id', 'N° projet', 'Id; null: tasks without a project').nullable(),
    ...projectColumns(),
    nb_colleagues: count('Colleagues', 'Collaborateurs', 'Who worked on it', 'colleagues'),
    hours: hours('Hours', 'Heures', 'Time worked in the month'),
    billed_hours: hours('Billed', 'Facturé', 'Of these, time that an invoice bills'),
    unpriced_hours: hours('Without cost', 'Sans coût', 'Of these, time whose cost is not known'),
    labour_cost: adding(
      'sum',
      money('Labour', "Main-d'œuvre", 'Cost of the time whose cost is known; null: none is'),
    ).nullable(),
    cumulative_hours: decimal(
      'Hours so far',
      'Heures cumulées',
      'Hours of the project up to the end of the month',
      'hours',
    ),
    cumulative_cost: money(
      'Labour so far',
      "Main-d'œuvre cumulée",
      'Labour cost of the project up to the end of the month',
    ).nullable(),
    pct_budget: decimal(
      'Of the budget',
      'Part du budget',
      '100 x cumulative_cost / budget; null without a budget',
      '%',
    ).nullable(),
  }),
  checks: [
    {
      name: 'cumulated',
      message: 'The last cumulative cost of a project is not the sum of its months',
      sql: `
        select source, project_id from project_costs_monthly
        group by source, project_id
        having abs(sum(labour_cost) - max(cumulative_cost)) > 0.0001 and min(labour_cost) >= 0`,
    },
  ],
});
