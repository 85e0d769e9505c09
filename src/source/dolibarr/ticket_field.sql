-- What the extrafields of tickets that the settings name say, a row a ticket.
select
  fk_object as rowid,
  clean_text(max(intervention_type)) as intervention_type,
  number_or_null(max(estimated_duration)) as estimated_hours,
  number_or_null(max(satisfaction)) as satisfaction,
  clean_text(max(city)) as city,
  try_cast(number_or_null(max(cost)) as decimal(24, 8)) as cost
from dolibarr_ticket_extrafields
where fk_object is not null
group by fk_object
