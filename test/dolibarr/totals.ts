import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/paths.ts';

/** SQL of an independent total over the source's own tables. */
export const totalSql = (name: string) =>
  readFileSync(join(root, 'test', 'dolibarr', 'totals', `${name}.sql`), 'utf8');

/** Each total with the query over silver and the datasets that must give the same rows. */
export const totals: Record<string, string> = {
  revenue_by_month: `
    select strftime(mois, '%Y-%m-%d') as month, cast(ca as double) as revenue,
      cast(nb_achats as integer) as invoices, cast(nb_clients as integer) as customers
    from monthly order by 1`,
  revenue_by_customer: `
    select id_client as id, nom as name, cast(total_spend as double) as revenue,
      cast(total_orders as integer) as invoices
    from dim_clients where total_orders > 0 order by cast(id_client as integer)`,
  revenue_by_product: `
    select produit as name, cast(ca as double) as revenue, cast(nb_achats as integer) as invoices
    from by_product order by 1 nulls first, 2`,
  headers: `
    select cast(count(*) as integer) as invoices, cast(sum(amount) as double) as due
    from fact_payment where payment_kind = 'due'`,
  payments: `
    select strftime(date_trunc('month', paid_on), '%Y-%m-%d') as month,
      cast(sum(amount) as double) as paid, cast(count(*) as integer) as parts
    from fact_payment where payment_kind = 'paid' group by 1 order by 1`,
  stock: `
    select item_id as id, sum(quantity) as moved,
      (select sum(real_stock) from stock_level where stock_level.item_id = movement.item_id) as held
    from fact_stock_movement as movement group by item_id order by cast(item_id as integer)`,
  projects: `
    select project.project_id as id, project.project_number as number, cast(count(task_id) as integer) as tasks,
      coalesce(sum(planned_hours), 0) as planned, coalesce(sum(stated_hours), 0) as spent
    from dim_project as project left join dim_task as task on task.project_id = project.project_id
    where project.is_last group by 1, 2 order by cast(project.project_id as integer)`,
  project_billing: `
    select project_id as id, cast(billed as double) as billed
    from active_projects order by cast(project_id as integer)`,
  interventions: `
    select schedule_event_id as id, cast(actual_duration_minutes as double) as minutes,
      strftime(start_date, '%Y-%m-%d') as day
    from fact_intervention where is_done order by cast(schedule_event_id as integer)`,
  documents: `
    select * from (values
      ('invoices', (select count(distinct document_id) from fact_sale where document_type is not null)),
      ('orders', (select count(distinct document_id) from fact_sale where document_kind = 'order')),
      ('quotes', (select count(distinct document_id) from fact_sale where document_kind = 'quote')),
      ('items', (select count(*) from dim_item)),
      ('colleagues', (select count(*) from dim_colleague)),
      ('tickets', (select count(*) from fact_ticket)),
      ('movements', (select count(*) from fact_stock_movement)),
      ('tasks', (select count(*) from dim_task))) as t(family, nb)`,
};

/** Rows with counts as numbers, and fractions compared to nine digits. */
export const comparable = (rows: Record<string, unknown>[]) =>
  rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, comparableValue(name, value)]),
    ),
  );

function comparableValue(name: string, value: unknown): unknown {
  const number = name === 'nb' || typeof value === 'bigint' ? Number(value) : value;
  return typeof number === 'number' ? Number(number.toPrecision(9)) : number;
}
