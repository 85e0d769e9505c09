-- Tickets of the entities that count with what else is known of them, the last change of an id first.
with
copy as (
  select ticket.*, count(*) as copies
  from dolibarr_ticket as ticket
  where coalesce(ticket.entity, 1) in (select entity from dolibarr_entity)
  group by all
)
select
  copy.*,
  status.status_name,
  status.status is null as is_unknown_status,
  -- A status that the version does not know: a day of closing tells.
  coalesce(status.is_closed, copy.date_close is not null) as is_closed,
  coalesce(own.intervention_type, clean_text(kind.label), clean_text(copy.type_code)) as ticket_type,
  coalesce(clean_text(category.label), clean_text(copy.category_code)) as ticket_category,
  coalesce(clean_text(severity.label), clean_text(copy.severity_code)) as severity,
  case when own.estimated_hours > 0 then own.estimated_hours end as estimated_hours,
  own.satisfaction,
  own.city,
  own.cost,
  spent.hours as spent_hours,
  coalesce(answer.answered_at, copy.date_last_msg_sent) as answered_at,
  row_number() over (
    partition by copy.rowid order by copy.tms desc nulls last, copy.datec desc nulls last, copy.ref
  ) as version
from copy
left join dolibarr_ticket_status as status on status.status = copy.fk_statut
left join dolibarr_ticket_field as own on own.rowid = copy.rowid
left join dolibarr_ticket_spent as spent on spent.rowid = copy.rowid
left join dolibarr_ticket_answer as answer on answer.rowid = copy.rowid
left join (select code, max(label) as label from dolibarr_c_ticket_type group by code) as kind on kind.code = copy.type_code
left join (select code, max(label) as label from dolibarr_c_ticket_category group by code) as category
  on category.code = copy.category_code
left join (select code, max(label) as label from dolibarr_c_ticket_severity group by code) as severity
  on severity.code = copy.severity_code
