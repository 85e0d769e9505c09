-- The interventions among the entries of the planning, one row per different copy, with what was planned and worked
-- in minutes as the source gives it, sensible or not. Durations and travel are hours in EBP.
with
habit as (
  select
    coalesce(bool_or(AchievedDuration_DurationInHours > 0), false) as records_work,
    coalesce(bool_or(Maintenance_NextEventToForesee), false) as foresees_events
  from ebp_ScheduleEvent
),
copy as (
  select *, count(*) as copies from ebp_event_category where category is not null group by all
),
ranked as (
  select
    copy.*,
    row_number() over (
      partition by Id
      order by sysModifiedDate desc nulls last, StartDateTime desc nulls last, EndDateTime desc nulls last,
        CustomerId, ColleagueId, Caption, EventType, EventState
    ) as version
  from copy
),
product as (
  select ScheduleEventId as event_id, min(nullif(trim(CustomerProductId), '')) as equipment_id
  from ebp_ScheduleEventCustomerProduct
  group by ScheduleEventId
),
event as (
  select
    ranked.*,
    habit.records_work,
    habit.foresees_events,
    product.equipment_id as named_equipment,
    -- Where nobody records the work done, what is over has taken place.
    case
      when habit.records_work then coalesce(AchievedDuration_DurationInHours > 0, false)
      else coalesce(coalesce(EndDateTime, StartDateTime) < run_settings.as_of + interval 1 day, false)
    end as is_done,
    coalesce(StartDateTime >= run_settings.as_of + interval 1 day, false) as is_ahead,
    1440 * greatest(1, 1 + coalesce(date_diff('day', cast(StartDateTime as date), cast(EndDateTime as date)), 0)) as most_minutes
  from ranked
  cross join habit
  cross join run_settings
  left join product on product.event_id = ranked.Id
)
select
  event.*,
  round(60 * cast(ExpectedDuration_DurationInHours as double)) as planned_minutes,
  case
    when is_done then round(coalesce(
      60 * cast(nullif(AchievedDuration_DurationInHours, 0) as double),
      60 * cast(nullif(WorkingDuration_DurationInHours, 0) as double),
      cast(date_diff('minute', StartDateTime, EndDateTime) as double)
    ))
  end as worked_minutes,
  round(60 * cast(Maintenance_TravelDuration as double)) as travelled_minutes
from event
