-- Calls for help. An incident is open until it has an end; one that ends before it begins was closed, nobody knows when.
with
copy as (
  select *, count(*) as copies from ebp_Incident group by all
),
judged as (
  select
    copy.*,
    nullif(trim(copy.CustomerId), '') as customer_id,
    nullif(trim(copy.CreatorColleagueId), '') as colleague_id,
    nullif(trim(copy.ContractId), '') as contract_id,
    coalesce(incident.equipment_id, event.equipment_id) as equipment_id,
    event.is_urgent,
    case
      when trim(copy.Id) is null or trim(copy.Id) = '' then 'missing_id'
      when row_number() over (
        partition by trim(copy.Id)
        order by copy.sysModifiedDate desc nulls last, copy.StartDate desc nulls last, copy.EndDate desc nulls last,
          copy.CustomerId, copy.Caption, copy.Status
      ) > 1 then 'duplicate'
      when copy.StartDate is null then 'invalid_date'
    end as reject_reason
  from copy
  left join ebp_event_case as incident on incident.incident_id = trim(copy.Id)
  left join (
    select
      trim(Maintenance_IncidentId) as incident_id,
      min(nullif(trim(Maintenance_CustomerProductId), '')) as equipment_id,
      bool_or(xx_URGENT) as is_urgent
    from ebp_ScheduleEvent
    where trim(Maintenance_IncidentId) <> ''
    group by trim(Maintenance_IncidentId)
  ) as event on event.incident_id = trim(copy.Id)
)
select
  'ebp' as source,
  trim(judged.Id) as incident_id,
  clean_text(judged.Caption) as caption,
  judged.Status as status,
  judged.EndDate is null as is_open,
  case when judged.is_urgent then 1 when not judged.is_urgent then 2 end as priority,
  judged.customer_id,
  judged.equipment_id,
  judged.contract_id,
  judged.colleague_id,
  judged.StartDate as reported_at,
  case when judged.EndDate >= judged.StartDate then judged.EndDate end as resolved_at,
  cast(nullif(judged.PredictedDuration, 0) as double) as predicted_hours,
  cast(nullif(judged.AccomplishedDuration, 0) as double) as actual_hours,
  nullif(judged.PredictedCosts, 0) as predicted_cost,
  nullif(judged.AccomplishedCosts, 0) as cost,
  coalesce(judged.sysModifiedDate, judged.sysCreatedDate) as changed_at,
  judged.reject_reason,
  case
    when judged.reject_reason is not null then to_json(struct_pack(
      Id := judged.Id,
      Caption := judged.Caption,
      StartDate := judged.StartDate,
      EndDate := judged.EndDate,
      CustomerId := judged.CustomerId,
      sysModifiedDate := judged.sysModifiedDate
    ))
  end as raw,
  judged.copies,
  concat_ws(
    ',',
    case when judged.customer_id is null then 'no_customer' end,
    case when judged.customer_id is not null and customer.id is null then 'unknown_customer' end,
    case when judged.colleague_id is not null and colleague.id is null then 'unknown_colleague' end,
    case when judged.equipment_id is not null and equipment.id is null then 'unknown_equipment' end,
    case when judged.StartDate >= run_settings.as_of + interval 1 day then 'future_date' end,
    case when judged.EndDate < judged.StartDate then 'end_before_start' end
  ) as notes
from judged
cross join run_settings
left join ebp_event_known as customer on customer.kind = 'customer' and customer.id = judged.customer_id
left join ebp_event_known as colleague on colleague.kind = 'colleague' and colleague.id = judged.colleague_id
left join ebp_event_known as equipment on equipment.kind = 'equipment' and equipment.id = judged.equipment_id
