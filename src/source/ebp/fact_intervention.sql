-- Interventions. A duration that is negative, or longer than the days it lies in, is no duration; who, what and where
-- may be unknown: the row stays and is noted. Costs and durations are those of what took place.
with
known as (
  select
    work.*,
    nullif(trim(work.CustomerId), '') as customer_id,
    nullif(trim(work.ColleagueId), '') as colleague_id,
    nullif(trim(work.Maintenance_IncidentId), '') as incident_id,
    coalesce(nullif(trim(work.Maintenance_CustomerProductId), ''), work.named_equipment, incident.equipment_id) as equipment_id,
    coalesce(nullif(trim(work.Maintenance_ContractId), ''), incident.contract_id) as contract_id,
    incident.incident_id is null as is_unknown_incident,
    incident.reported_at,
    incident.resolved_at,
    case
      when trim(work.Id) is null or trim(work.Id) = '' then 'missing_id'
      when work.version > 1 then 'duplicate'
      when work.StartDateTime is null then 'invalid_date'
    end as reject_reason
  from ebp_event_work as work
  left join ebp_event_case as incident on incident.incident_id = trim(work.Maintenance_IncidentId)
),
told as (
  select
    known.*,
    case when planned_minutes > 0 and planned_minutes <= most_minutes then cast(planned_minutes as integer) end as planned,
    case when worked_minutes > 0 and worked_minutes <= most_minutes then cast(worked_minutes as integer) end as worked,
    case when travelled_minutes between 0 and 1440 then cast(travelled_minutes as integer) end as travelled,
    max(case when reject_reason is null and (is_done or is_ahead) then StartDateTime end)
      over (partition by incident_id) as last_visit
  from known
),
costed as (
  select
    told.*,
    cast(coalesce(
      cast(nullif(CostAmount, 0) as double),
      cast(nullif(PredictedCostAmount, 0) as double),
      cast(coalesce(nullif(told.HourlyCostPrice, 0), colleague.hourly_cost) as double) * worked / 60
    ) as double) as amount
  from told
  left join (
    select trim(Id) as id, max(nullif(HourlyCostPrice, 0)) as hourly_cost from ebp_Colleague group by trim(Id)
  ) as colleague on colleague.id = told.colleague_id
)
select
  'ebp' as source,
  trim(costed.Id) as schedule_event_id,
  costed.incident_id,
  costed.contract_id,
  costed.equipment_id,
  costed.customer_id,
  costed.colleague_id,
  clean_text(costed.Caption) as caption,
  try_cast(costed.EventType as integer) as event_type,
  costed.type_name as event_type_name,
  costed.EventState as event_state,
  case when costed.xx_URGENT then 1 when not costed.xx_URGENT then 2 end as priority,
  costed.is_done,
  costed.StartDateTime as start_date,
  case when costed.EndDateTime >= costed.StartDateTime then costed.EndDateTime end as end_date,
  costed.planned as planned_duration_minutes,
  costed.worked as actual_duration_minutes,
  costed.travelled as travel_minutes,
  costed.reported_at,
  costed.resolved_at,
  place.latitude,
  place.longitude,
  place.zipcode,
  place.city,
  case
    when costed.Maintenance_NextEventToForesee then true
    when not costed.is_unknown_incident then coalesce(costed.last_visit > costed.StartDateTime, false)
    when costed.foresees_events then costed.Maintenance_NextEventToForesee
  end as has_follow_up,
  case when costed.is_done and costed.amount >= 0 then try_cast(costed.amount as decimal(24, 8)) end as cost,
  costed.category as intervention_category,
  coalesce(costed.sysModifiedDate, costed.sysCreatedDate) as changed_at,
  costed.reject_reason,
  case
    when costed.reject_reason is not null then to_json(struct_pack(
      Id := costed.Id,
      Caption := costed.Caption,
      StartDateTime := costed.StartDateTime,
      EndDateTime := costed.EndDateTime,
      CustomerId := costed.CustomerId,
      ColleagueId := costed.ColleagueId,
      sysModifiedDate := costed.sysModifiedDate
    ))
  end as raw,
  costed.copies,
  concat_ws(
    ',',
    case when costed.customer_id is null then 'no_customer' end,
    case when costed.customer_id is not null and customer.id is null then 'unknown_customer' end,
    case when costed.colleague_id is not null and colleague.id is null then 'unknown_colleague' end,
    case when costed.equipment_id is not null and equipment.id is null then 'unknown_equipment' end,
    case when costed.incident_id is not null and costed.is_unknown_incident then 'unknown_incident' end,
    case when costed.is_unknown_type then 'unknown_event_type' end,
    case when costed.is_done and costed.is_ahead then 'future_date' end,
    case when costed.records_work and not costed.is_done and not costed.is_ahead then 'no_work_recorded' end,
    case
      when (costed.planned_minutes <> 0 and costed.planned is null)
        or (costed.worked_minutes <> 0 and costed.worked is null)
        or (costed.travelled_minutes is not null and costed.travelled is null)
        or costed.AchievedDuration_DurationInHours < 0
        then 'absurd_duration'
    end,
    case when costed.EndDateTime < costed.StartDateTime then 'end_before_start' end,
    case when costed.is_done and costed.reported_at > costed.StartDateTime then 'reported_after_start' end,
    case when costed.amount < 0 then 'negative_cost' end
  ) as notes
from costed
left join ebp_event_place as place on place.event_id = costed.Id
left join ebp_event_known as customer on customer.kind = 'customer' and customer.id = costed.customer_id
left join ebp_event_known as colleague on colleague.kind = 'colleague' and colleague.id = costed.colleague_id
left join ebp_event_known as equipment on equipment.kind = 'equipment' and equipment.id = costed.equipment_id
