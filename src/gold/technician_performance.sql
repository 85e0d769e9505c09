-- One row per colleague who did interventions in the three months up to the reference day.
with
recent as (
  select visit.*
  from fact_intervention as visit
  cross join run_settings
  where visit.is_done
    and visit.colleague_id is not null
    and visit.started_on >= cast(run_settings.as_of - interval 3 month as date)
    and visit.started_on <= run_settings.as_of
),
grouped as (
  select
    source,
    colleague_id,
    count(*) as nb_interventions,
    avg(cast(actual_duration_minutes as double)) as avg_duration_min,
    sum(distance_km) as total_distance_km,
    100 * avg(case when is_completed_on_time then 1.0e0 when not is_completed_on_time then 0.0e0 end) as pct_on_time,
    avg(cast(customer_satisfaction_score as double)) as avg_satisfaction
  from recent
  group by source, colleague_id
)
select
  grouped.source,
  colleague.colleague_key,
  grouped.colleague_id,
  colleague.colleague_name,
  colleague.colleague_firstname,
  grouped.nb_interventions,
  grouped.avg_duration_min,
  grouped.total_distance_km,
  grouped.pct_on_time,
  grouped.avg_satisfaction
from grouped
left join dim_colleague as colleague
  on colleague.source = grouped.source and colleague.colleague_id = grouped.colleague_id and colleague.is_last
