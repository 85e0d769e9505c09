-- Interventions done by month and category: how many, hours, cost. Independent of the models: PostgreSQL over EBP's own
-- tables. Of rows with the same Id the latest change counts; done means that hours are recorded. Hours are of whole minutes.
with entry as (
  select distinct on (e."Id") e.*,
    coalesce(t."Caption", e."Caption") as words
  from "ScheduleEvent" e
  left join "ScheduleEventType" t on t."Id" = e."EventType"
  order by e."Id", e."sysModifiedDate" desc nulls last
), sorted as (
  select *,
    case
      when words ~* '(r[ée]union|cong[ée]|absen|vacances|maladie|commercial|interne)' then null
      when words ~* '(d[ée]pann|\ypannes?\y|\ysav\y|r[ée]par)' then 'Dépannage'
      when words ~* '(maintenance|entretien|contrat|visite)' then 'Maintenance'
      when words ~* '(install|\yposes?\y|mises? en service)' then 'Installation'
      when words ~* 'formation' and "CustomerId" <> '' then 'Formation'
      when "Maintenance_IncidentId" <> '' then 'Dépannage'
      when "CustomerId" <> '' then 'Autre'
    end as category
  from entry
)
select
  to_char("StartDateTime", 'YYYY-MM-01') as month,
  category,
  count(*)::int as nb,
  coalesce(sum(round("AchievedDuration_DurationInHours" * 60) / 60.0) filter (where "AchievedDuration_DurationInHours" <= 24), 0)::float8 as hours
from sorted
where category is not null and "StartDateTime" is not null and "AchievedDuration_DurationInHours" > 0
group by 1, 2
order by 1, 2
