-- Incidents of each equipment: how many, the first and the last day.
with report as (
  select distinct on ("Id") * from "Incident" where "StartDate" is not null
  order by "Id", "sysModifiedDate" desc nulls last
), told as (
  select i."Id", i."StartDate"::date as day,
    coalesce(
      (select min(p."CustomerProductId") from "IncidentCustomerProduct" p where p."IncidentId" = i."Id"),
      (select min(e."Maintenance_CustomerProductId") from "ScheduleEvent" e where e."Maintenance_IncidentId" = i."Id")
    ) as equipment
  from report i
)
select p."Id" as equipment, count(*)::int as nb, min(told.day)::text as first, max(told.day)::text as last
from "CustomerProduct" p join told on told.equipment = p."Id"
group by p."Id" order by p."Id"
