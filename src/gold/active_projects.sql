-- One row per open project, as of the reference day.
with
planned as (
  select
    source,
    project_id,
    count(*) as nb_tasks,
    sum(planned_hours) as planned_hours,
    -- A task without a word on its progress has none, where the project tells of progress at all.
    case
      when count(progress_percent) = 0 then null
      when sum(planned_hours) > 0 then sum(planned_hours * coalesce(progress_percent, 0)) / sum(planned_hours)
      else avg(coalesce(progress_percent, 0))
    end as pct_progress
  from dim_task
  where project_id is not null
  group by source, project_id
),
spent as (
  select
    source,
    project_id,
    sum(hours) as spent_hours,
    coalesce(sum(hours) filter (where cost is null), 0) as unpriced_hours,
    cast(sum(cost) as decimal(38, 8)) as cost,
    max(cast(worked_at as date)) as last_worked_on
  from fact_time
  where project_id is not null
  group by source, project_id
),
-- The same rule as revenue everywhere: validated invoices less credit notes, VAT excluded.
sold as (
  select source, project_id, cast(sum(amount) as decimal(38, 8)) as billed
  from fact_sale
  where project_id is not null and is_revenue
  group by source, project_id
),
project as (
  select
    member.source,
    member.project_key,
    member.project_id,
    member.project_number,
    member.project_name,
    member.customer_id,
    member.customer_name,
    nullif(member.budget_amount, 0) as budget,
    member.city,
    member.colleague_id,
    member.started_on,
    member.due_on,
    coalesce(planned.nb_tasks, 0) as nb_tasks,
    planned.planned_hours,
    coalesce(spent.spent_hours, 0) as spent_hours,
    coalesce(spent.unpriced_hours, 0) as unpriced_hours,
    case when spent.project_id is null then 0 else spent.cost end as cost,
    coalesce(sold.billed, 0) as billed,
    planned.pct_progress,
    spent.last_worked_on
  from dim_project as member
  left join planned on planned.source = member.source and planned.project_id = member.project_id
  left join spent on spent.source = member.source and spent.project_id = member.project_id
  left join sold on sold.source = member.source and sold.project_id = member.project_id
  where member.is_current and member.is_active
)
select
  project.source,
  project.project_key,
  project.project_id,
  project.project_number,
  project.project_name,
  project.customer_id,
  coalesce(customer.customer_name, project.customer_name) as customer_name,
  project.budget,
  project.city,
  project.colleague_id,
  leader.colleague_name,
  project.started_on,
  project.due_on,
  case
    when project.due_on is not null then cast(greatest(0, date_diff('day', project.due_on, run_settings.as_of)) as integer)
  end as days_late,
  project.nb_tasks,
  project.planned_hours,
  project.spent_hours,
  project.unpriced_hours,
  project.cost,
  project.billed,
  project.billed - project.cost as margin,
  project.pct_progress,
  100 * cast(project.cost as double) / nullif(cast(project.budget as double), 0) as pct_budget,
  cast(project.cost as double) - cast(project.budget as double) * project.pct_progress / 100 as drift,
  project.spent_hours - project.planned_hours * project.pct_progress / 100 as drift_hours,
  100 * cast(project.cost as double) / nullif(project.pct_progress, 0) as forecast_cost,
  100 * project.spent_hours / nullif(project.pct_progress, 0) as forecast_hours,
  100 * cast(project.cost as double) / nullif(project.pct_progress, 0) - cast(project.budget as double) as forecast_overrun,
  cast(project.cost as double) > cast(project.budget as double) as is_over_budget,
  project.last_worked_on
from project
cross join run_settings
left join dim_customer as customer
  on customer.source = project.source and customer.customer_id = project.customer_id and customer.is_last
left join dim_colleague as leader
  on leader.source = project.source and leader.colleague_id = project.colleague_id and leader.is_last
