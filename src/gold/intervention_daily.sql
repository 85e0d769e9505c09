-- One row per day and category: interventions that took place, that did not, and that are still to come.
select
  visit.source,
  visit.started_on as jour,
  cast(date_trunc('week', visit.started_on) as date) as semaine,
  coalesce(visit.intervention_category, 'Autre') as intervention_category,
  count(*) filter (where visit.is_done) as nb_interventions,
  count(*) filter (where not visit.is_done and visit.started_on > run_settings.as_of) as nb_planned,
  count(*) filter (where not visit.is_done and visit.started_on <= run_settings.as_of) as nb_not_done,
  coalesce(sum(visit.actual_duration_minutes) filter (where visit.is_done), 0) / 60.0e0 as total_hours,
  avg(cast(visit.actual_duration_minutes as double)) filter (where visit.is_done) as avg_duration_min,
  count(distinct visit.colleague_id) filter (where visit.is_done) as nb_technicians
from fact_intervention as visit
cross join run_settings
group by visit.source, visit.started_on, coalesce(visit.intervention_category, 'Autre')
