-- One row per month from the first ticket to the reference day, months without tickets too, and later ones with tickets.
with
visited as (
  select source, incident_id, min(start_date) as visited_at
  from fact_intervention
  where is_done and incident_id is not null
  group by source, incident_id
),
answered as (
  select
    ticket.*,
    case when ticket.resolved_at >= ticket.reported_at then ticket.resolved_at end as closed_at,
    least(
      case when ticket.first_response_at >= ticket.reported_at then ticket.first_response_at end,
      case when visited.visited_at >= ticket.reported_at then visited.visited_at end
    ) as answered_at
  from fact_ticket as ticket
  left join visited on visited.source = ticket.source and visited.incident_id = ticket.incident_id
),
timed as (
  select
    answered.*,
    cast(date_trunc('month', answered.reported_at) as date) as month,
    -- A ticket that is closed, nobody knows when, leaves the backlog in the month of its report.
    case when not answered.is_open then cast(date_trunc('month', coalesce(answered.closed_at, answered.reported_at)) as date) end
      as closed_month,
    case when not answered.is_open then date_diff('minute', answered.reported_at, answered.closed_at) / 60.0e0 end
      as resolution_hours,
    date_diff('minute', answered.reported_at, answered.answered_at) / 60.0e0 as first_response_hours,
    anomaly.incident_id is not null as is_anomaly,
    anomaly.is_long,
    anomaly.is_costly,
    anomaly.is_over_estimate,
    anomaly.is_unsatisfied
  from answered
  left join ticket_anomalies as anomaly
    on anomaly.source = answered.source and anomaly.incident_id = answered.incident_id
),
opened as (
  select
    source,
    month,
    count(*) as nb_opened,
    count(first_response_hours) as nb_answered,
    avg(first_response_hours) as avg_first_response_hours,
    count(satisfaction_score) as nb_rated,
    avg(satisfaction_score) as avg_satisfaction,
    sum(actual_hours) as spent_hours,
    cast(sum(cost) as decimal(38, 8)) as cost,
    count(*) filter (where is_anomaly) as nb_anomalies,
    count(*) filter (where is_long) as nb_long,
    count(*) filter (where is_costly) as nb_costly,
    count(*) filter (where is_over_estimate) as nb_over_estimate,
    count(*) filter (where is_unsatisfied) as nb_unsatisfied
  from timed
  group by source, month
),
closed as (
  select
    source,
    closed_month as month,
    count(*) as nb_closed,
    avg(resolution_hours) as avg_resolution_hours,
    median(cast(resolution_hours as double)) as median_resolution_hours
  from timed
  where closed_month is not null
  group by source, closed_month
),
span as (
  select source, min(month) as first_month from opened group by source
),
calendar as (
  select span.source, dates.month_start as month
  from span
  cross join run_settings
  inner join dim_date as dates
    on dates.month_start >= span.first_month and dates.month_start <= run_settings.as_of
  union
  select source, month from opened
  union
  select source, month from closed
)
select
  calendar.source,
  cast(extract(year from calendar.month) * 100 + extract(month from calendar.month) as integer) as year_month,
  calendar.month,
  coalesce(opened.nb_opened, 0) as nb_opened,
  coalesce(closed.nb_closed, 0) as nb_closed,
  cast(
    sum(coalesce(opened.nb_opened, 0) - coalesce(closed.nb_closed, 0))
      over (partition by calendar.source order by calendar.month rows between unbounded preceding and current row) as bigint
  ) as backlog,
  closed.avg_resolution_hours,
  closed.median_resolution_hours,
  coalesce(opened.nb_answered, 0) as nb_answered,
  opened.avg_first_response_hours,
  coalesce(opened.nb_rated, 0) as nb_rated,
  opened.avg_satisfaction,
  opened.spent_hours,
  opened.cost,
  coalesce(opened.nb_anomalies, 0) as nb_anomalies,
  opened.nb_anomalies / cast(opened.nb_opened as double) as anomaly_rate,
  coalesce(opened.nb_long, 0) as nb_long,
  coalesce(opened.nb_costly, 0) as nb_costly,
  coalesce(opened.nb_over_estimate, 0) as nb_over_estimate,
  coalesce(opened.nb_unsatisfied, 0) as nb_unsatisfied
from calendar
left join opened on opened.source = calendar.source and opened.month = calendar.month
left join closed on closed.source = calendar.source and closed.month = calendar.month
