-- One row per month and colleague. A ticket counts as created for who recorded it, and as resolved for whose visit was
-- the last one, else for who recorded it; what nobody stands for is a row without colleague.
with
visited as (
  select
    source,
    colleague_id,
    cast(date_trunc('month', started_on) as date) as month,
    count(*) as nb_interventions,
    0 as nb_tickets_created,
    0 as nb_tickets_resolved,
    avg(response_time_hours) as avg_response_time_hours,
    cast(null as double) as avg_resolution_time_hours,
    100 * avg(case when is_completed_on_time then 1.0e0 when not is_completed_on_time then 0.0e0 end) as pct_completed_on_time,
    avg(cast(customer_satisfaction_score as double)) as avg_customer_satisfaction,
    coalesce(sum(actual_duration_minutes), 0) / 60.0e0 as total_intervention_hours,
    sum(2 * distance_km) as total_travel_km,
    count(*) / cast(count(distinct started_on) as double) as avg_interventions_per_day,
    max(changed_at) as changed_at
  from fact_intervention
  where is_done
  group by source, colleague_id, cast(date_trunc('month', started_on) as date)
),
created as (
  select
    source,
    colleague_id,
    cast(date_trunc('month', reported_at) as date) as month,
    count(*) as nb_tickets_created,
    max(changed_at) as changed_at
  from fact_ticket
  group by source, colleague_id, cast(date_trunc('month', reported_at) as date)
),
closer as (
  select source, incident_id, colleague_id
  from fact_intervention
  where is_done and incident_id is not null and colleague_id is not null
  qualify row_number() over (partition by source, incident_id order by start_date desc, schedule_event_id desc) = 1
),
resolved as (
  select
    ticket.source,
    coalesce(closer.colleague_id, ticket.colleague_id) as colleague_id,
    cast(date_trunc('month', ticket.resolved_at) as date) as month,
    count(*) as nb_tickets_resolved,
    avg(date_diff('minute', ticket.reported_at, ticket.resolved_at) / 60.0e0) as avg_resolution_time_hours,
    max(ticket.changed_at) as changed_at
  from fact_ticket as ticket
  left join closer on closer.source = ticket.source and closer.incident_id = ticket.incident_id
  where not ticket.is_open and ticket.resolved_at is not null
  group by
    ticket.source, coalesce(closer.colleague_id, ticket.colleague_id),
    cast(date_trunc('month', ticket.resolved_at) as date)
),
part as (
  select * from visited
  union all
  select source, colleague_id, month, 0, nb_tickets_created, 0, null, null, null, null, 0, null, null, changed_at
  from created
  union all
  select source, colleague_id, month, 0, 0, nb_tickets_resolved, null, avg_resolution_time_hours, null, null, 0, null, null, changed_at
  from resolved
),
monthly as (
  select
    source,
    colleague_id,
    month,
    cast(sum(nb_interventions) as bigint) as nb_interventions,
    cast(sum(nb_tickets_created) as bigint) as nb_tickets_created,
    cast(sum(nb_tickets_resolved) as bigint) as nb_tickets_resolved,
    max(avg_response_time_hours) as avg_response_time_hours,
    max(avg_resolution_time_hours) as avg_resolution_time_hours,
    max(pct_completed_on_time) as pct_completed_on_time,
    max(avg_customer_satisfaction) as avg_customer_satisfaction,
    sum(total_intervention_hours) as total_intervention_hours,
    max(total_travel_km) as total_travel_km,
    max(avg_interventions_per_day) as avg_interventions_per_day,
    max(changed_at) as changed_at
  from part
  group by source, colleague_id, month
)
select
  monthly.source,
  cast(extract(year from monthly.month) * 100 + extract(month from monthly.month) as integer) as year_month,
  monthly.month,
  colleague.colleague_key,
  monthly.colleague_id,
  colleague.colleague_name,
  monthly.nb_interventions,
  monthly.nb_tickets_created,
  monthly.nb_tickets_resolved,
  monthly.avg_response_time_hours,
  monthly.avg_resolution_time_hours,
  monthly.pct_completed_on_time,
  monthly.avg_customer_satisfaction,
  monthly.total_intervention_hours,
  monthly.total_travel_km,
  monthly.avg_interventions_per_day,
  monthly.changed_at as gold_created_at
from monthly
left join dim_colleague as colleague
  on colleague.source = monthly.source and colleague.colleague_id = monthly.colleague_id and colleague.is_last
