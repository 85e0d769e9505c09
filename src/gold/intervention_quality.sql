-- One row per month: what was solved at the first visit, answered in time, on time, and how customers rated it. A visit
-- is a first one if it is the first that took place for its incident, or if it answers none.
with
visit as (
  select
    visit.*,
    run_settings.sla_response_hours as sla_hours,
    case
      when visit.intervention_category = 'Dépannage' and visit.has_follow_up is not null and row_number() over (
        partition by visit.source, coalesce(visit.incident_id, visit.schedule_event_id), visit.incident_id is null
        order by visit.start_date, visit.schedule_event_id
      ) = 1
        then case when visit.has_follow_up then 0 else 1 end
    end as solved_at_once
  from fact_intervention as visit
  cross join run_settings
  where visit.is_done
),
monthly as (
  select
    source,
    cast(date_trunc('month', started_on) as date) as mois,
    max(sla_hours) as sla_hours,
    count(*) as nb_interventions,
    count(solved_at_once) as nb_first_visits,
    coalesce(cast(sum(solved_at_once) as bigint), 0) as nb_resolved_first_visit,
    count(response_time_hours) as nb_responses,
    count(*) filter (where response_time_hours <= sla_hours) as nb_within_sla,
    avg(response_time_hours) as avg_response_time_hours,
    percentile(response_time_hours, 0.5) as median_response_time_hours,
    avg(cast(actual_duration_minutes as double)) as avg_duration_min,
    100 * avg(case when is_completed_on_time then 1.0e0 when not is_completed_on_time then 0.0e0 end) as pct_on_time,
    count(customer_satisfaction_score) as nb_rated,
    avg(cast(customer_satisfaction_score as double)) as avg_satisfaction,
    count(*) filter (where customer_satisfaction_score = 5) as nb_promoters,
    count(*) filter (where customer_satisfaction_score <= 3) as nb_detractors
  from visit
  group by source, cast(date_trunc('month', started_on) as date)
)
select
  source,
  mois,
  nb_interventions,
  nb_first_visits,
  nb_resolved_first_visit,
  cast(nb_resolved_first_visit as double) / nullif(nb_first_visits, 0) as first_visit_resolution_rate,
  nb_responses,
  nb_within_sla,
  cast(nb_within_sla as double) / nullif(nb_responses, 0) as sla_response_rate,
  sla_hours,
  avg_response_time_hours,
  median_response_time_hours,
  avg_duration_min,
  pct_on_time,
  nb_rated,
  avg_satisfaction,
  cast(100 * (nb_promoters - nb_detractors) as double) / nullif(nb_rated, 0) as nps
from monthly
