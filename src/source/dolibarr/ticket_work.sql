-- Links between tickets and interventions, whichever was made from the other; an intervention answers the first ticket.
select
  case when link.sourcetype = 'ticket' then link.fk_target else link.fk_source end as fichinter_id,
  min(case when link.sourcetype = 'ticket' then link.fk_source else link.fk_target end) as ticket_id
from dolibarr_element_element as link
where (link.sourcetype = 'ticket' and link.targettype = 'fichinter')
  or (link.sourcetype = 'fichinter' and link.targettype = 'ticket')
group by 1
