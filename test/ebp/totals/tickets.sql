-- Tickets by month: reported, closed, mean hours from report to end of those closed.
with ticket as (
  select distinct on ("Id") * from "Incident" where "Id" is not null and "StartDate" is not null
  order by "Id", "sysModifiedDate" desc nulls last
), event as (
  select date_trunc('month', "StartDate") as month, 1 as reported, 0 as closed, null::float8 as hours from ticket
  union all
  select date_trunc('month', "EndDate"), 0, 1, extract(epoch from "EndDate" - "StartDate") / 3600
  from ticket where "EndDate" >= "StartDate"
)
select to_char(month, 'YYYY-MM-01') as month, sum(reported)::int as reported, sum(closed)::int as closed,
  avg(hours)::float8 as hours
from event group by month order by month
