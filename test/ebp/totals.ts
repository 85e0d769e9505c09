import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../src/paths.ts';

/** SQL of an independent total over the source's own tables. */
export const totalSql = (name: string) =>
  readFileSync(join(root, 'test', 'ebp', 'totals', `${name}.sql`), 'utf8');

/** Each total of interventions and tickets with the query over the datasets that must give the same rows. */
export const interventionTotals: Record<string, string> = {
  interventions_done: `
    select strftime(date_trunc('month', jour), '%Y-%m-%d') as month, intervention_category as category,
      cast(sum(nb_interventions) as integer) as nb, cast(sum(total_hours) as double) as hours
    from intervention_daily where nb_interventions > 0 group by all order by 1, 2`,
  tickets: `
    select strftime(month, '%Y-%m-%d') as month, cast(sum(nb_tickets_created) as integer) as reported,
      cast(sum(nb_tickets_resolved) as integer) as closed,
      sum(nb_tickets_resolved * avg_resolution_time_hours) / nullif(sum(nb_tickets_resolved), 0) as hours
    from intervention_kpi_monthly group by month
    having sum(nb_tickets_created) + sum(nb_tickets_resolved) > 0 order by 1`,
  first_answers: `
    select strftime(mois, '%Y-%m-%d') as month, cast(nb_responses as integer) as answered,
      avg_response_time_hours as hours, cast(nb_within_sla as integer) as in_time
    from intervention_quality where nb_responses > 0 order by 1`,
  equipment_incidents: `
    select customer_product_id as equipment, cast(nb_incidents as integer) as nb,
      cast(first_incident_date as varchar) as first, cast(last_incident_date as varchar) as last
    from equipment_failure_analysis where nb_incidents > 0 order by 1`,
  open_tickets: `
    select coalesce(customer_id, '') as customer, cast(sum(nb_tickets) as integer) as nb
    from ticket_backlog group by 1 order by 1`,
};

/** Rows whose fractions are compared to nine digits. */
export function rounded(rows: Record<string, unknown>[]) {
  return rows.map((row) =>
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [
        name,
        typeof value === 'number' ? Number(value.toPrecision(9)) : value,
      ]),
    ),
  );
}
