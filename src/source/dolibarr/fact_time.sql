-- Time spent on tasks, seconds as hours. An hour costs what the entry says, else what the colleague costs now.
with
copy as (
  select *, count(*) as copies from dolibarr_time_entry group by all
),
task as (
  select task.rowid, task.fk_projet, project.fk_soc, coalesce(task.entity, 1) as entity
  from dolibarr_projet_task as task
  left join (
    select * from dolibarr_projet
    qualify row_number() over (partition by rowid order by tms desc nulls last) = 1
  ) as project on project.rowid = task.fk_projet
  qualify row_number() over (partition by task.rowid order by task.tms desc nulls last) = 1
),
person as (
  select rowid, max(nullif(thm, 0)) as hourly_cost from dolibarr_user group by rowid
),
judged as (
  select
    copy.*,
    task.fk_projet,
    task.fk_soc,
    person.rowid is null and copy.fk_user > 0 as is_unknown_colleague,
    coalesce(nullif(copy.thm, 0), person.hourly_cost) as hourly_cost,
    case
      when copy.rowid is null then 'missing_id'
      when row_number() over (
        partition by copy.rowid order by copy.changed_at desc nulls last, copy.worked_at desc nulls last, copy.seconds desc
      ) > 1 then 'duplicate'
      when task.rowid is null then 'unknown_task'
      when copy.worked_at is null then 'invalid_date'
      when copy.seconds is null then 'no_duration'
    end as reject_reason
  from copy
  left join task on task.rowid = copy.fk_task
  left join person on person.rowid = copy.fk_user
  where task.rowid is null or task.entity in (select entity from dolibarr_entity)
)
select
  'dolibarr' as source,
  cast(judged.rowid as varchar) as time_id,
  cast(judged.fk_task as varchar) as task_id,
  cast(nullif(judged.fk_projet, 0) as varchar) as project_id,
  cast(nullif(judged.fk_soc, 0) as varchar) as customer_id,
  cast(nullif(judged.fk_user, 0) as varchar) as colleague_id,
  judged.worked_at,
  cast(judged.seconds as double) / 3600 as hours,
  judged.hourly_cost,
  try_cast(cast(judged.seconds as double) / 3600 * cast(judged.hourly_cost as double) as decimal(24, 8)) as cost,
  coalesce(judged.invoice_id, 0) > 0 as is_billed,
  judged.changed_at,
  judged.reject_reason,
  case
    when judged.reject_reason is not null then to_json(struct_pack(
      rowid := judged.rowid, task := judged.fk_task, seconds := judged.seconds, worked_at := judged.worked_at
    ))
  end as raw,
  judged.copies,
  concat_ws(
    ',',
    case when coalesce(judged.fk_user, 0) = 0 then 'no_colleague' end,
    case when judged.is_unknown_colleague then 'unknown_colleague' end,
    case when judged.hourly_cost is null then 'no_hourly_cost' end,
    case when judged.seconds < 0 or judged.seconds > 86400 then 'absurd_duration' end,
    case when judged.worked_at >= run_settings.as_of + interval 1 day then 'future_date' end
  ) as notes
from judged
cross join run_settings
