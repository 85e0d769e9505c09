-- Tickets. One that is closed or canceled has its end; a ticket in work has none, though it may have been closed before.
with
judged as (
  select
    *,
    case
      when rowid is null then 'missing_id'
      when version > 1 then 'duplicate'
      when datec is null then 'invalid_date'
    end as reject_reason
  from dolibarr_ticket_case
)
select
  'dolibarr' as source,
  cast(judged.rowid as varchar) as incident_id,
  clean_text(judged.subject) as caption,
  judged.fk_statut as status,
  not judged.is_closed as is_open,
  case judged.severity_code when 'BLOCKING' then 1 when 'HIGH' then 2 when 'NORMAL' then 3 when 'LOW' then 4 end as priority,
  cast(nullif(judged.fk_soc, 0) as varchar) as customer_id,
  cast(nullif(judged.fk_contract, 0) as varchar) as contract_id,
  cast(nullif(judged.fk_user_create, 0) as varchar) as colleague_id,
  judged.datec as reported_at,
  case when judged.is_closed and judged.date_close >= judged.datec then judged.date_close end as resolved_at,
  cast(judged.estimated_hours as double) as predicted_hours,
  judged.spent_hours as actual_hours,
  judged.cost,
  judged.tms as changed_at,
  clean_text(judged.ref) as ticket_number,
  judged.status_name,
  judged.ticket_type,
  judged.ticket_category,
  judged.severity,
  cast(nullif(judged.fk_project, 0) as varchar) as project_id,
  cast(nullif(judged.fk_user_assign, 0) as varchar) as assigned_colleague_id,
  judged.date_read as read_at,
  case when judged.answered_at >= judged.datec then judged.answered_at end as first_response_at,
  cast(judged.satisfaction as double) as satisfaction_score,
  coalesce(judged.city, clean_text(third.town)) as city,
  judged.reject_reason,
  case
    when judged.reject_reason is not null then to_json(struct_pack(
      rowid := judged.rowid,
      ref := judged.ref,
      subject := judged.subject,
      datec := judged.datec,
      fk_statut := judged.fk_statut,
      tms := judged.tms
    ))
  end as raw,
  judged.copies,
  concat_ws(
    ',',
    case when coalesce(judged.fk_soc, 0) = 0 then 'no_customer' end,
    case when judged.fk_soc > 0 and third.rowid is null then 'unknown_customer' end,
    case when judged.fk_user_assign > 0 and colleague.rowid is null then 'unknown_colleague' end,
    case when judged.is_unknown_status then 'unknown_status' end,
    case when judged.is_closed and judged.date_close is null then 'closed_without_date' end,
    case when not judged.is_closed and judged.date_close is not null then 'open_with_close_date' end,
    case when judged.date_close < judged.datec then 'end_before_start' end,
    case when judged.satisfaction is not null and judged.satisfaction not between 1 and 5 then 'absurd_satisfaction' end,
    case when judged.cost < 0 then 'negative_cost' end,
    case when judged.datec >= run_settings.as_of + interval 1 day then 'future_date' end
  ) as notes
from judged
cross join run_settings
left join (
  select rowid, town from dolibarr_third where version = 1
) as third on third.rowid = judged.fk_soc
left join (select distinct rowid from dolibarr_user) as colleague on colleague.rowid = judged.fk_user_assign
