-- What is an intervention by the settings: sheets of interventions and manual diary events of that kind, tickets, or
-- both; a ticket that a sheet answers is no second one. Events that Dolibarr writes itself are none.
with
kind as (
  select code as word from dolibarr_code where domain = 'interventions'
),
sheet as (
  select
    cast(work.rowid as varchar) as event_id,
    link.ticket_id,
    work.fk_soc,
    nullif(work.fk_contrat, 0) as contract_id,
    coalesce(intervening.user_id, lead.user_id, nullif(work.fk_user_author, 0)) as user_id,
    coalesce(work.description, work.ref) as caption,
    work.fk_statut as state,
    coalesce(work.fk_statut in (1, 2, 3), false) as is_valid,
    work.started_at,
    work.ended_at,
    cast(null as double) as planned_hours,
    cast(work.seconds as double) / 3600 as worked_hours,
    case when work.fk_contrat > 0 then 'Maintenance' end as category,
    work.has_no_line_date as is_dated_otherwise,
    work.tms as changed_at,
    work.copies,
    work.version
  from dolibarr_fichinter_work as work
  cross join kind
  left join dolibarr_ticket_work as link on link.fichinter_id = work.rowid
  left join dolibarr_contact as intervening
    on intervening.element = 'fichinter' and intervening.code = 'INTERVENING' and intervening.element_id = work.rowid
  left join dolibarr_contact as lead
    on lead.element = 'fichinter' and lead.code = 'INTERREPFOLL' and lead.element_id = work.rowid
  where kind.word in ('fichinter', 'both')
),
diary as (
  select event.*, count(*) as copies
  from dolibarr_actioncomm as event
  cross join kind
  left join (select id, max(code) as code from dolibarr_c_actioncomm group by id) as type on type.id = event.fk_action
  where kind.word in ('fichinter', 'both')
    and coalesce(event.code, type.code) = 'AC_INT' and event.percent >= 0
    and coalesce(event.elementtype, '') not in ('fichinter', 'intervention', 'ticket')
    and coalesce(event.entity, 1) in (select entity from dolibarr_entity)
  group by all
),
event as (
  select
    'event-' || cast(id as varchar) as event_id,
    cast(null as integer) as ticket_id,
    fk_soc,
    cast(null as integer) as contract_id,
    coalesce(nullif(fk_user_action, 0), nullif(fk_user_author, 0)) as user_id,
    label as caption,
    percent as state,
    percent = 100 as is_valid,
    datep as started_at,
    datep2 as ended_at,
    cast(null as double) as planned_hours,
    case
      when datep2 > datep then cast(date_diff('minute', datep, datep2) as double) / 60
      when durationp > 0 then cast(durationp as double) / 3600
    end as worked_hours,
    cast(null as varchar) as category,
    false as is_dated_otherwise,
    tms as changed_at,
    copies,
    row_number() over (partition by id order by tms desc nulls last, datep desc nulls last) as version
  from diary
),
call as (
  select
    'ticket-' || cast(ticket.rowid as varchar) as event_id,
    ticket.rowid as ticket_id,
    ticket.fk_soc,
    nullif(ticket.fk_contract, 0) as contract_id,
    coalesce(nullif(ticket.fk_user_assign, 0), nullif(ticket.fk_user_create, 0)) as user_id,
    ticket.subject as caption,
    ticket.fk_statut as state,
    coalesce(ticket.status_name = 'closed', false) as is_valid,
    coalesce(ticket.answered_at, ticket.date_read, ticket.datec) as started_at,
    ticket.date_close as ended_at,
    ticket.estimated_hours as planned_hours,
    ticket.spent_hours as worked_hours,
    cast(null as varchar) as category,
    ticket.answered_at is null and ticket.date_read is null as is_dated_otherwise,
    ticket.tms as changed_at,
    ticket.copies,
    ticket.version
  from dolibarr_ticket_case as ticket
  cross join kind
  where kind.word in ('tickets', 'both')
    and (kind.word = 'tickets' or not exists (
      select 1 from dolibarr_ticket_work as link where link.ticket_id = ticket.rowid
    ))
)
select * from sheet
union all
select * from event
union all
select * from call
