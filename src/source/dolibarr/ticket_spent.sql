-- Hours spent on a ticket: time entered on it, else the time of its interventions.
with
entered as (
  select fk_element as rowid, sum(element_duration) as seconds
  from dolibarr_element_time
  where elementtype = 'ticket' and element_duration > 0
  group by fk_element
),
worked as (
  select link.ticket_id as rowid, sum(work.seconds) as seconds
  from dolibarr_ticket_work as link
  inner join dolibarr_fichinter_work as work on work.rowid = link.fichinter_id
  where work.is_valid
  group by link.ticket_id
)
select
  coalesce(entered.rowid, worked.rowid) as rowid,
  cast(coalesce(entered.seconds, worked.seconds) as double) / 3600 as hours
from entered
full join worked on worked.rowid = entered.rowid
where coalesce(entered.seconds, worked.seconds) > 0
