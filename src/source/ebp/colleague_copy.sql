-- Colleagues with identical copies counted, the last change of an id first. The week's hours are the sum of the active
-- days of the schedule; a day of more than 24 hours, or a schedule that is not there, says nothing.
select
  copy.*,
  case
    when greatest(
      case when "DaySchedule0_Active" then "DaySchedule0_Duration" else 0 end,
      case when "DaySchedule1_Active" then "DaySchedule1_Duration" else 0 end,
      case when "DaySchedule2_Active" then "DaySchedule2_Duration" else 0 end,
      case when "DaySchedule3_Active" then "DaySchedule3_Duration" else 0 end,
      case when "DaySchedule4_Active" then "DaySchedule4_Duration" else 0 end,
      case when "DaySchedule5_Active" then "DaySchedule5_Duration" else 0 end,
      case when "DaySchedule6_Active" then "DaySchedule6_Duration" else 0 end
    ) <= 24 then nullif(
      case when "DaySchedule0_Active" then "DaySchedule0_Duration" else 0 end
      + case when "DaySchedule1_Active" then "DaySchedule1_Duration" else 0 end
      + case when "DaySchedule2_Active" then "DaySchedule2_Duration" else 0 end
      + case when "DaySchedule3_Active" then "DaySchedule3_Duration" else 0 end
      + case when "DaySchedule4_Active" then "DaySchedule4_Duration" else 0 end
      + case when "DaySchedule5_Active" then "DaySchedule5_Duration" else 0 end
      + case when "DaySchedule6_Active" then "DaySchedule6_Duration" else 0 end,
      0
    )
  end as weekly_hours,
  row_number() over (
    partition by trim(copy."Id")
    order by coalesce(copy."sysModifiedDate", copy."sysCreatedDate") desc nulls last, copy."sysRecordVersion" desc nulls last, copy.raw
  ) as version
from (
  select colleague.*, count(*) as copies
  from (select colleague.*, cast(to_json(colleague) as varchar) as raw from ebp_Colleague as colleague) as colleague
  group by all
) as copy
