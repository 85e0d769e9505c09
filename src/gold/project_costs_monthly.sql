-- One row per project and month with time entries. Time of tasks without a project is a project of no name.
with
spent as (
  select
    source,
    project_id,
    worked_month as month,
    count(distinct colleague_id) as nb_colleagues,
    sum(hours) as hours,
    coalesce(sum(hours) filter (where is_billed), 0) as billed_hours,
    coalesce(sum(hours) filter (where cost is null), 0) as unpriced_hours,
    cast(sum(cost) as decimal(38, 8)) as labour_cost
  from fact_time
  group by source, project_id, worked_month
)
select
  spent.source,
  cast(extract(year from spent.month) * 100 + extract(month from spent.month) as integer) as year_month,
  spent.month,
  project.project_key,
  spent.project_id,
  project.project_number,
  project.project_name,
  project.customer_id,
  coalesce(customer.customer_name, project.customer_name) as customer_name,
  nullif(project.budget_amount, 0) as budget,
  spent.nb_colleagues,
  spent.hours,
  spent.billed_hours,
  spent.unpriced_hours,
  spent.labour_cost,
  sum(spent.hours) over upto as cumulative_hours,
  cast(sum(spent.labour_cost) over upto as decimal(38, 8)) as cumulative_cost,
  100 * cast(sum(spent.labour_cost) over upto as double) / nullif(cast(project.budget_amount as double), 0) as pct_budget
from spent
left join dim_project as project
  on project.source = spent.source and project.project_id = spent.project_id and project.is_last
left join dim_customer as customer
  on customer.source = project.source and customer.customer_id = project.customer_id and customer.is_last
window upto as (
  partition by spent.source, spent.project_id order by spent.month rows between unbounded preceding and current row
)
