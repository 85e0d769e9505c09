-- Open tickets by age, customer and priority, as of the reference day.
with
answer as (
  select
    source,
    incident_id,
    bool_or(is_done) as is_visited,
    bool_or(not is_done and started_on > run_settings.as_of) as is_planned
  from fact_intervention
  cross join run_settings
  where incident_id is not null
  group by source, incident_id
),
ticket as (
  select
    ticket.source,
    ticket.customer_id,
    ticket.priority,
    greatest(0, date_diff('day', cast(ticket.reported_at as date), run_settings.as_of)) as age_days,
    coalesce(answer.is_visited, false) as is_visited,
    coalesce(answer.is_planned, false) as is_planned,
    -- The reference day is taken at its end.
    date_diff('hour', ticket.reported_at, cast(run_settings.as_of as timestamp) + interval 1 day)
      > run_settings.sla_response_hours as is_past_sla
  from fact_ticket as ticket
  cross join run_settings
  left join answer on answer.source = ticket.source and answer.incident_id = ticket.incident_id
  where ticket.is_open
),
aged as (
  select
    ticket.*,
    case
      when age_days <= 1 then '0-1'
      when age_days <= 7 then '2-7'
      when age_days <= 30 then '8-30'
      when age_days <= 90 then '31-90'
      else '90+'
    end as age_bracket
  from ticket
),
grouped as (
  select
    source,
    age_bracket,
    customer_id,
    priority,
    count(*) as nb_tickets,
    count(*) filter (where not is_visited) as nb_unanswered,
    count(*) filter (where not is_visited and is_past_sla) as nb_past_sla,
    count(*) filter (where is_planned) as nb_planned,
    cast(min(age_days) as integer) as age_days_min,
    cast(max(age_days) as integer) as age_days_max,
    avg(cast(age_days as double)) as age_days_avg
  from aged
  group by source, age_bracket, customer_id, priority
)
select
  grouped.source,
  grouped.age_bracket,
  customer.customer_key,
  grouped.customer_id,
  customer.customer_name,
  grouped.priority,
  grouped.nb_tickets,
  grouped.nb_unanswered,
  grouped.nb_past_sla,
  grouped.nb_planned,
  grouped.age_days_min,
  grouped.age_days_max,
  grouped.age_days_avg
from grouped
left join dim_customer as customer
  on customer.source = grouped.source and customer.customer_id = grouped.customer_id and customer.is_last
