-- Interventions. One is done when its sheet is validated, its event ended or its ticket closed, and its day has come. Its
-- category is the type of the ticket it answers, else maintenance under a contract, else other. It costs the hours of
-- its colleague, unless the ticket that it is says a cost.
with
judged as (
  select
    intervention.*,
    case
      when intervention.event_id is null then 'missing_id'
      when intervention.version > 1 then 'duplicate'
      when intervention.started_at is null then 'invalid_date'
    end as reject_reason
  from dolibarr_intervention as intervention
),
person as (
  select rowid, max(nullif(thm, 0)) as hourly_cost from dolibarr_user group by rowid
)
select
  'dolibarr' as source,
  judged.event_id as schedule_event_id,
  cast(judged.ticket_id as varchar) as incident_id,
  cast(coalesce(judged.contract_id, nullif(ticket.fk_contract, 0)) as varchar) as contract_id,
  cast(nullif(judged.fk_soc, 0) as varchar) as customer_id,
  cast(judged.user_id as varchar) as colleague_id,
  clean_text(judged.caption) as caption,
  ticket.ticket_type as event_type_name,
  judged.state as event_state,
  case ticket.severity_code when 'BLOCKING' then 1 when 'HIGH' then 2 when 'NORMAL' then 3 when 'LOW' then 4 end as priority,
  judged.is_valid and judged.started_at < run_settings.as_of + interval 1 day as is_done,
  judged.started_at as start_date,
  case when judged.ended_at >= judged.started_at then judged.ended_at end as end_date,
  cast(round(coalesce(judged.planned_hours, ticket.estimated_hours) * 60) as integer) as planned_duration_minutes,
  case when judged.is_valid and judged.worked_hours > 0 then cast(round(judged.worked_hours * 60) as integer) end
    as actual_duration_minutes,
  case when not (judged.is_dated_otherwise and judged.event_id like 'ticket-%') then ticket.datec end as reported_at,
  case when ticket.is_closed and ticket.date_close >= ticket.datec then ticket.date_close end as resolved_at,
  clean_text(third.zip) as zipcode,
  coalesce(ticket.city, clean_text(third.town)) as city,
  case when ticket.satisfaction between 1 and 5 then cast(round(ticket.satisfaction) as integer) end
    as customer_satisfaction_score,
  case
    when judged.is_valid then try_cast(coalesce(
      case when judged.event_id like 'ticket-%' and ticket.cost >= 0 then cast(ticket.cost as double) end,
      judged.worked_hours * cast(person.hourly_cost as double)
    ) as decimal(24, 8))
  end as cost,
  coalesce(ticket.ticket_type, judged.category, 'Autre') as intervention_category,
  judged.changed_at,
  judged.reject_reason,
  case
    when judged.reject_reason is not null then to_json(struct_pack(
      id := judged.event_id, caption := judged.caption, started_at := judged.started_at, fk_soc := judged.fk_soc
    ))
  end as raw,
  judged.copies,
  concat_ws(
    ',',
    case when coalesce(judged.fk_soc, 0) = 0 then 'no_customer' end,
    case when judged.fk_soc > 0 and third.rowid is null then 'unknown_customer' end,
    case when judged.user_id is not null and person.rowid is null then 'unknown_colleague' end,
    case when judged.is_dated_otherwise then 'no_date' end,
    case when judged.is_valid and judged.started_at >= run_settings.as_of + interval 1 day then 'future_date' end,
    case when judged.is_valid and judged.worked_hours is null then 'no_work_recorded' end,
    case when judged.ended_at < judged.started_at then 'end_before_start' end,
    case when judged.is_valid and ticket.datec > judged.started_at then 'reported_after_start' end
  ) as notes
from judged
cross join run_settings
left join dolibarr_ticket_case as ticket on ticket.rowid = judged.ticket_id and ticket.version = 1
left join dolibarr_third as third on third.rowid = judged.fk_soc and third.version = 1
left join person on person.rowid = judged.user_id
