-- Open tickets of each customer.
select coalesce("CustomerId", '') as customer, count(*)::int as nb
from (
  select distinct on ("Id") * from "Incident" where "Id" is not null and "StartDate" is not null
  order by "Id", "sysModifiedDate" desc nulls last
) as ticket
where "EndDate" is null
group by 1 order by 1
