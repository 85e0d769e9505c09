-- Interventions as points of a map: those whose place is known.
select
  visit.source,
  visit.schedule_event_id,
  visit.started_on as jour,
  visit.latitude,
  visit.longitude,
  visit.zipcode,
  visit.city,
  visit.intervention_category,
  visit.is_done,
  visit.actual_duration_minutes as duration_min,
  visit.distance_km,
  customer.customer_key,
  visit.customer_id,
  customer.customer_name,
  colleague.colleague_key,
  visit.colleague_id,
  colleague.colleague_name
from fact_intervention as visit
left join dim_customer as customer
  on customer.source = visit.source and customer.customer_id = visit.customer_id and customer.is_last
left join dim_colleague as colleague
  on colleague.source = visit.source and colleague.colleague_id = visit.colleague_id and colleague.is_last
where visit.latitude is not null and visit.longitude is not null
