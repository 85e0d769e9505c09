-- Every version of every colleague, with what they did as of the run; that opens no version.
with
assigned as (
  select
    source,
    colleague_id,
    count(*) filter (where is_done) as interventions,
    count(distinct case when is_done then date_trunc('month', start_date) end) as months
  from fact_intervention
  where colleague_id is not null
  group by source, colleague_id
),
incident as (
  select distinct work.source, work.colleague_id, ticket.incident_id, ticket.reported_at, ticket.resolved_at
  from fact_intervention as work
  inner join fact_ticket as ticket on ticket.source = work.source and ticket.incident_id = work.incident_id
  where work.is_done and ticket.resolved_at >= ticket.reported_at
),
resolved as (
  select source, colleague_id, avg(date_diff('minute', reported_at, resolved_at) / 60.0e0) as hours
  from incident
  group by source, colleague_id
)
select
  version.source,
  version.version_key as colleague_key,
  version.colleague_id,
  version.colleague_name,
  version.colleague_firstname,
  version.email,
  version.phone,
  version.cell_phone,
  version.function,
  version.department,
  version.specialties,
  version.active_state,
  version.is_active,
  version.hourly_cost,
  version.weekly_hours,
  assigned.colleague_id is not null as is_field_technician,
  cast(assigned.interventions as double) / nullif(assigned.months, 0) as avg_interventions_per_month,
  resolved.hours as avg_ticket_resolution_hours,
  version.valid_from,
  version.valid_to,
  version.is_current,
  version.is_last,
  version.seen_at as silver_created_at,
  version.updated_at as silver_updated_at
from versions_dim_colleague as version
left join assigned on assigned.source = version.source and assigned.colleague_id = version.colleague_id
left join resolved on resolved.source = version.source and resolved.colleague_id = version.colleague_id
