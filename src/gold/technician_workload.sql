-- One row per colleague and ISO week, from the first to the last week with an intervention: hours of work and travel
-- against capacity. What is over counts if it took place, what is to come as planned. A colleague of unknown hours has
-- 35 a week; holidays and weekends are off.
with
visit as (
  select
    visit.source,
    visit.colleague_id,
    cast(date_trunc('week', visit.started_on) as date) as semaine,
    visit.is_done,
    coalesce(visit.travel_minutes, 0) as travel_minutes,
    case
      when visit.is_done then coalesce(visit.actual_duration_minutes, visit.planned_duration_minutes, 0)
      else coalesce(visit.planned_duration_minutes, 0)
    end as work_minutes
  from fact_intervention as visit
  cross join run_settings
  where visit.colleague_id is not null and (visit.is_done or visit.started_on > run_settings.as_of)
),
span as (
  select source, colleague_id, min(semaine) as first_week, max(semaine) as last_week
  from visit
  group by source, colleague_id
),
calendar as (
  select week_start, count(*) filter (where not is_weekend and not is_holiday) as working_days
  from dim_date
  group by week_start
),
loaded as (
  select
    source,
    colleague_id,
    semaine,
    count(*) filter (where is_done) as nb_interventions,
    count(*) filter (where not is_done) as nb_planned,
    coalesce(sum(work_minutes) filter (where is_done), 0) / 60.0e0 as worked_hours,
    coalesce(sum(travel_minutes) filter (where is_done), 0) / 60.0e0 as travel_hours,
    coalesce(sum(work_minutes + travel_minutes) filter (where not is_done), 0) / 60.0e0 as planned_hours
  from visit
  group by source, colleague_id, semaine
),
week as (
  select source, colleague_id, semaine from loaded
  union
  select span.source, span.colleague_id, calendar.week_start as semaine
  from span
  inner join calendar on calendar.week_start >= span.first_week and calendar.week_start <= span.last_week
),
filled as (
  select
    week.source,
    week.colleague_id,
    week.semaine,
    coalesce(loaded.nb_interventions, 0) as nb_interventions,
    coalesce(loaded.nb_planned, 0) as nb_planned,
    coalesce(loaded.worked_hours, 0) as worked_hours,
    coalesce(loaded.travel_hours, 0) as travel_hours,
    coalesce(loaded.planned_hours, 0) as planned_hours,
    coalesce(calendar.working_days, 5) as working_days
  from week
  left join loaded
    on loaded.source = week.source and loaded.colleague_id = week.colleague_id and loaded.semaine = week.semaine
  left join calendar on calendar.week_start = week.semaine
),
measured as (
  select
    filled.*,
    colleague.colleague_key,
    colleague.colleague_name,
    filled.worked_hours + filled.travel_hours + filled.planned_hours as load_hours,
    coalesce(colleague.weekly_hours, 35.0e0) * filled.working_days / 5 as capacity_hours
  from filled
  left join dim_colleague as colleague
    on colleague.source = filled.source and colleague.colleague_id = filled.colleague_id and colleague.is_last
)
select
  source,
  semaine,
  colleague_key,
  colleague_id,
  colleague_name,
  nb_interventions,
  nb_planned,
  worked_hours,
  travel_hours,
  planned_hours,
  load_hours,
  capacity_hours,
  load_hours / nullif(capacity_hours, 0) as load_rate
from measured
