-- When a colleague first sent the customer a message about a ticket, by the diary; private notes are no answers.
with
colleague as (
  select distinct rowid from dolibarr_user where coalesce(fk_soc, 0) = 0
)
select event.fk_element as rowid, min(event.datep) as answered_at
from dolibarr_actioncomm as event
inner join colleague on colleague.rowid = event.fk_user_author
where event.elementtype = 'ticket' and event.code like '%TICKET_MSG%' and event.code not like '%PRIVATE%'
  and coalesce(event.entity, 1) in (select entity from dolibarr_entity)
group by event.fk_element
