-- Interventions of technicians at customers; times in hours and minutes, distance from the depot as the crow flies. An
-- incident is answered by the first intervention that took place for it, and not before it was reported.
select
  staged.source,
  surrogate_key(concat_ws('|', staged.source, staged.schedule_event_id)) as intervention_fact_key,
  staged.schedule_event_id,
  staged.incident_id,
  staged.contract_id,
  staged.equipment_id,
  staged.customer_id,
  staged.colleague_id,
  staged.caption,
  staged.event_type,
  staged.event_type_name,
  staged.event_state,
  staged.priority,
  staged.is_done,
  staged.start_date,
  staged.end_date,
  staged.planned_duration_minutes,
  staged.actual_duration_minutes,
  staged.travel_minutes,
  staged.reported_at,
  staged.resolved_at,
  staged.latitude,
  staged.longitude,
  staged.zipcode,
  staged.city,
  case when staged.customer_satisfaction_score between 1 and 5 then staged.customer_satisfaction_score end as customer_satisfaction_score,
  staged.has_follow_up,
  staged.cost,
  staged.intervention_category,
  staged.changed_at,
  customer.version_key as customer_key,
  colleague.version_key as colleague_key,
  cast(strftime(staged.start_date, '%Y%m%d') as integer) as date_key,
  cast(staged.start_date as date) as started_on,
  case
    when staged.is_done and staged.start_date >= staged.reported_at
      and row_number() over (
        partition by staged.source, coalesce(staged.incident_id, staged.schedule_event_id), staged.incident_id is null
        order by case when staged.is_done then 0 else 1 end, staged.start_date, staged.schedule_event_id
      ) = 1
      then date_diff('minute', staged.reported_at, staged.start_date) / 60.0e0
  end as response_time_hours,
  distance_km(run_settings.depot_latitude, run_settings.depot_longitude, staged.latitude, staged.longitude) as distance_km,
  staged.actual_duration_minutes <= staged.planned_duration_minutes as is_completed_on_time,
  case
    when extract(hour from staged.start_date) < 12 then 'Matin'
    when extract(hour from staged.start_date) < 18 then 'Après-midi'
    else 'Soir'
  end as time_slot
from staged_fact_intervention as staged
cross join run_settings
left join versions_dim_customer as customer
  on customer.source = staged.source and customer.customer_id = staged.customer_id
  and staged.start_date >= customer.joins_from and staged.start_date < customer.joins_to
left join versions_dim_colleague as colleague
  on colleague.source = staged.source and colleague.colleague_id = staged.colleague_id
  and staged.start_date >= colleague.joins_from and staged.start_date < colleague.joins_to
