-- Revenue of each month beside that of the calendar month before.
select
  this.source,
  this.mois,
  this.ca,
  previous.ca as ca_precedent,
  cast(this.ca - previous.ca as double) / nullif(cast(previous.ca as double), 0) as croissance
from monthly as this
left join monthly as previous
  on previous.source = this.source and previous.mois = cast(this.mois - interval 1 month as date)
