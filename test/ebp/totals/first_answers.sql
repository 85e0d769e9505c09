-- By month of the first visit for an incident: incidents answered, mean hours since the report, within 24 hours.
with visit as (
  select distinct on (e."Id") e.* from "ScheduleEvent" e order by e."Id", e."sysModifiedDate" desc nulls last
), report as (
  select distinct on ("Id") * from "Incident" order by "Id", "sysModifiedDate" desc nulls last
), first as (
  select i."Id", i."StartDate" as reported, min(v."StartDateTime") as answered
  from report i join visit v on v."Maintenance_IncidentId" = i."Id"
  where v."AchievedDuration_DurationInHours" > 0
  group by i."Id", i."StartDate"
)
select to_char(answered, 'YYYY-MM-01') as month, count(*)::int as answered,
  avg(extract(epoch from answered - reported) / 3600)::float8 as hours,
  count(*) filter (where answered <= reported + interval '24 hours')::int as in_time
from first where answered >= reported
group by 1 order by 1
