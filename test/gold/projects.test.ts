import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { lendDataDir } from '../servers/index.ts';
import { type Gold, goldOf } from './silver-rows.ts';

/* A few projects whose figures are worked out by hand beside them. */
const AS_OF = '2025-06-20';
const source = 'dolibarr';

const project = (project_id: string, more: Record<string, unknown> = {}) => ({
  source,
  project_id,
  project_name: `Chantier ${project_id}`,
  is_active: true,
  is_current: true,
  is_last: true,
  ...more,
});
const task = (
  project_id: string,
  task_id: string,
  planned: number | null,
  progress: number | null,
) => ({
  source,
  task_id,
  project_id,
  planned_hours: planned,
  progress_percent: progress,
});
let entries = 0;
const time = (
  project_id: string | null,
  day: string,
  hours: number,
  rate: number | null,
  more = {},
) => ({
  source,
  time_id: String(++entries),
  task_id: 't',
  project_id,
  colleague_id: '7',
  worked_at: `${day} 08:00:00`,
  worked_on: day,
  worked_month: `${day.slice(0, 7)}-01`,
  hours,
  cost: rate === null ? null : hours * rate,
  ...more,
});

const silver = {
  dim_project: [
    // 10 of 40 planned hours of one task and all 10 of the other: 40 % done.
    project('1', {
      project_key: 11,
      budget_amount: 2000,
      customer_id: '5',
      customer_name: 'As written then',
      colleague_id: '7',
      due_on: '2025-06-10',
    }),
    project('1', { project_key: 10, budget_amount: 1, is_last: false, is_current: false }),
    project('2', { budget_amount: 0, due_on: '2025-07-01' }),
    project('3', { budget_amount: 100 }),
    project('4', { budget_amount: 500 }),
    project('closed', { is_active: false, budget_amount: 100 }),
    project('deleted', { is_current: false }),
  ],
  dim_task: [
    task('1', 'a', 40, 25),
    task('1', 'b', 10, 100),
    task('2', 'c', 8, null),
    task('3', 'd', null, 50),
    task('3', 'e', null, null),
  ],
  fact_time: [
    time('1', '2025-04-02', 10, 50),
    time('1', '2025-04-30', 6, 50, { colleague_id: '8', is_billed: true }),
    time('1', '2025-06-01', 8, 25),
    time('2', '2025-05-05', 3, null),
    time('3', '2025-05-06', 5, 30),
    time('closed', '2025-01-15', 2, 30),
    time(null, '2025-05-07', 1, 30),
  ],
  fact_sale: [
    { source, project_id: '1', amount: 1500, is_revenue: true },
    { source, project_id: '1', amount: -200, is_revenue: true },
    { source, project_id: '1', amount: 900, is_revenue: false },
    { source, project_id: '2', amount: 50, is_revenue: true },
    { source, project_id: null, amount: 70, is_revenue: true },
  ],
  dim_customer: [
    { source, customer_id: '5', customer_name: 'Dupont', is_current: true, is_last: true },
  ],
  dim_colleague: [{ source, colleague_id: '7', colleague_name: 'Martin', is_last: true }],
};

let folder: Awaited<ReturnType<typeof lendDataDir>>;
let gold: Gold;
beforeAll(async () => {
  folder = await lendDataDir();
  gold = await goldOf(folder.path, AS_OF, silver, ['active_projects', 'project_costs_monthly']);
}, 120_000);
afterAll(async () => {
  await gold?.close();
  await folder?.release();
});

describe('active_projects', () => {
  const one = async (id: string, fields: string) =>
    (await gold.rows(`select ${fields} from active_projects where project_id = '${id}'`))[0];

  test('lists the projects that are open and there, once', async () => {
    const found = await gold.rows('select project_id from active_projects order by project_id');
    expect(found.map(({ project_id }) => project_id)).toEqual(['1', '2', '3', '4']);
  });

  test('budget, time, cost, progress, drift and forecast', async () => {
    const fields = `project_key, customer_name, colleague_name, days_late, nb_tasks, planned_hours, spent_hours,
      cost, pct_progress, pct_budget, drift, drift_hours, forecast_cost, forecast_hours, forecast_overrun,
      is_over_budget, last_worked_on`;
    expect(await one('1', fields)).toEqual({
      project_key: '11',
      customer_name: 'Dupont',
      colleague_name: 'Martin',
      days_late: 10,
      nb_tasks: '2',
      planned_hours: 50,
      spent_hours: 24,
      // 16 h at 50 and 8 h at 25.
      cost: '1000.00000000',
      // (40 x 25 + 10 x 100) / 50
      pct_progress: 40,
      pct_budget: 50,
      // 1000 - 2000 x 0.4
      drift: 200,
      // 24 - 50 x 0.4
      drift_hours: 4,
      forecast_cost: 2500,
      forecast_hours: 60,
      forecast_overrun: 500,
      is_over_budget: false,
      last_worked_on: '2025-06-01',
    });
  });

  test('what was billed beside the cost; the margin is not known where the cost is not', async () => {
    const fields = 'cast(billed as double) as billed, cast(margin as double) as margin';
    expect(await one('1', fields)).toEqual({ billed: 1300, margin: 300 });
    expect(await one('2', fields)).toEqual({ billed: 50, margin: null });
    expect(await one('4', fields)).toEqual({ billed: 0, margin: 0 });
  });

  test('no progress declared, no cost known, no budget: no drift and no forecast, not a zero', async () => {
    const fields =
      'budget, days_late, spent_hours, unpriced_hours, cost, pct_progress, pct_budget, drift, forecast_cost, is_over_budget';
    expect(await one('2', fields)).toEqual({
      budget: null,
      days_late: 0,
      spent_hours: 3,
      unpriced_hours: 3,
      cost: null,
      pct_progress: null,
      pct_budget: null,
      drift: null,
      forecast_cost: null,
      is_over_budget: null,
    });
  });

  test('without planned hours every task weighs the same; one that tells nothing has not begun', async () => {
    expect(await one('3', 'pct_progress, cost, forecast_cost, is_over_budget, days_late')).toEqual({
      pct_progress: 25,
      cost: '150.00000000',
      forecast_cost: 600,
      is_over_budget: true,
      days_late: null,
    });
  });

  test('nothing planned and nothing spent: a cost of zero', async () => {
    expect(await one('4', 'nb_tasks, planned_hours, spent_hours, cost, drift')).toEqual({
      nb_tasks: '0',
      planned_hours: null,
      spent_hours: 0,
      cost: '0.00000000',
      drift: null,
    });
  });
});

describe('project_costs_monthly', () => {
  test('months of a project and what they add up to, with the budget of its last version', async () => {
    const fields =
      'month, year_month, nb_colleagues, hours, billed_hours, labour_cost, cumulative_hours, cumulative_cost, pct_budget';
    expect(
      await gold.rows(
        `select ${fields} from project_costs_monthly where project_id = '1' order by month`,
      ),
    ).toEqual([
      {
        month: '2025-04-01',
        year_month: 202504,
        nb_colleagues: '2',
        hours: 16,
        billed_hours: 6,
        labour_cost: '800.00000000',
        cumulative_hours: 16,
        cumulative_cost: '800.00000000',
        pct_budget: 40,
      },
      {
        month: '2025-06-01',
        year_month: 202506,
        nb_colleagues: '1',
        hours: 8,
        billed_hours: 0,
        labour_cost: '200.00000000',
        cumulative_hours: 24,
        cumulative_cost: '1000.00000000',
        pct_budget: 50,
      },
    ]);
  });

  test('every entry counts once: of closed projects and of none too', async () => {
    const [found] = await gold.rows(
      'select count(*) as n, sum(hours) as hours, sum(labour_cost) as cost from project_costs_monthly',
    );
    expect(found).toEqual({ n: '6', hours: 35, cost: '1240.00000000' });
    const [unpriced] = await gold.rows(
      "select labour_cost, cumulative_cost, unpriced_hours from project_costs_monthly where project_id = '2'",
    );
    expect(unpriced).toEqual({ labour_cost: null, cumulative_cost: null, unpriced_hours: 3 });
  });
});

test('every check holds', () => {
  expect(gold.failed).toEqual([]);
});
