-- One row per ticket that meets a rule, with what was compared. Medians and percentiles are those of all tickets of the source.
with
timed as (
  select
    *,
    case
      when not is_open and resolved_at >= reported_at then date_diff('minute', reported_at, resolved_at) / 60.0e0
    end as resolution_hours
  from fact_ticket
),
compared as (
  select
    *,
    median(cast(resolution_hours as double)) over (partition by source, ticket_type) as type_median_hours,
    percentile(cast(cost as double), 0.99) over (partition by source) as cost_p99
  from timed
),
judged as (
  select
    *,
    coalesce(type_median_hours > 0 and resolution_hours > 3 * type_median_hours, false) as is_long,
    coalesce(cast(cost as double) > cost_p99, false) as is_costly,
    coalesce(predicted_hours > 0 and actual_hours > 2 * predicted_hours, false) as is_over_estimate,
    coalesce(satisfaction_score <= 2, false) as is_unsatisfied
  from compared
)
select
  judged.source,
  judged.incident_id,
  judged.ticket_number,
  judged.caption,
  judged.ticket_type,
  judged.status_name,
  judged.is_open,
  customer.customer_key,
  judged.customer_id,
  customer.customer_name,
  judged.assigned_colleague_id,
  colleague.colleague_name as assigned_colleague_name,
  judged.project_id,
  cast(judged.reported_at as date) as reported_on,
  judged.reported_at,
  judged.resolved_at,
  concat_ws(
    ',',
    case when judged.is_long then 'long' end,
    case when judged.is_costly then 'costly' end,
    case when judged.is_over_estimate then 'over_estimate' end,
    case when judged.is_unsatisfied then 'unsatisfied' end
  ) as rules,
  judged.is_long,
  judged.is_costly,
  judged.is_over_estimate,
  judged.is_unsatisfied,
  judged.resolution_hours,
  judged.type_median_hours,
  judged.cost,
  judged.cost_p99,
  judged.actual_hours,
  judged.predicted_hours,
  judged.satisfaction_score
from judged
left join dim_customer as customer
  on customer.source = judged.source and customer.customer_id = judged.customer_id and customer.is_last
left join dim_colleague as colleague
  on colleague.source = judged.source and colleague.colleague_id = judged.assigned_colleague_id and colleague.is_last
where judged.is_long or judged.is_costly or judged.is_over_estimate or judged.is_unsatisfied
