-- Which entries of the planning are interventions, and of what category; null: none. A caption that the settings name
-- has the category they give. Else its words decide; else an entry that answers an incident is a repair, another one
-- with a customer is of category Autre. An entry whose type has no caption is judged by its own.
with
type as (
  select Id as type_id, min(clean_text(Caption)) as caption
  from ebp_ScheduleEventType
  where Id is not null
  group by Id
),
setting as (
  select normal_key(code) as words, min(normal_key(meaning)) as word, min(meaning) as meaning
  from ebp_code
  where domain = 'event'
  group by normal_key(code)
),
event as (
  select
    event.*,
    type.caption as type_name,
    event.EventType is not null and type.type_id is null as is_unknown_type,
    normal_key(coalesce(type.caption, event.Caption)) as words,
    trim(event.CustomerId) <> '' as has_customer,
    trim(event.Maintenance_IncidentId) <> '' as has_incident
  from ebp_ScheduleEvent as event
  left join type on type.type_id = event.EventType
)
select
  event.* exclude (words, has_customer, has_incident),
  case
    when regexp_matches(setting.word, '^(none|no|aucune?)$') then null
    when regexp_matches(setting.word, '^(repair|breakdown|depannage)$') then 'Dépannage'
    when regexp_matches(setting.word, '^(maintenance|entretien)$') then 'Maintenance'
    when regexp_matches(setting.word, '^(installation|install)$') then 'Installation'
    when regexp_matches(setting.word, '^(training|formation)$') then 'Formation'
    when regexp_matches(setting.word, '^(other|autre)$') then 'Autre'
    when setting.meaning is not null then setting.meaning
    when regexp_matches(event.words, '(^| )(reunion|conges?|vacances|absen|maladie|commercial|interne)') then null
    when regexp_matches(event.words, '(^| )(depann|pannes?( |$)|sav( |$)|repar|repair)') then 'Dépannage'
    when regexp_matches(event.words, '(^| )(maintenance|entretien|contrat|visite)') then 'Maintenance'
    when regexp_matches(event.words, '(^| )(install|poses?( |$)|mise en service|mises en service)') then 'Installation'
    -- Without a customer it is the colleague who learns.
    when regexp_matches(event.words, '(^| )formation') and event.has_customer then 'Formation'
    when event.has_incident then 'Dépannage'
    when event.has_customer then 'Autre'
  end as category
from event
left join setting on setting.words = event.words
