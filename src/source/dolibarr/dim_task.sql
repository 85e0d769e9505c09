-- One row per task of a project whose entity counts. Durations are stored in seconds.
with
ranked as (
  select
    copy.*,
    row_number() over (partition by copy.rowid order by copy.tms desc nulls last, copy.raw) as version
  from (
    select task.*, count(*) as copies
    from (select task.*, cast(to_json(task) as varchar) as raw from dolibarr_projet_task as task) as task
    where coalesce(task.entity, 1) in (select entity from dolibarr_entity)
    group by all
  ) as copy
),
judged as (
  select
    *,
    case when rowid is null then 'missing_id' when version > 1 then 'duplicate' end as reject_reason
  from ranked
)
select
  'dolibarr' as source,
  cast(judged.rowid as varchar) as task_id,
  clean_text(judged.ref) as task_number,
  clean_text(judged.label) as task_name,
  cast(nullif(judged.fk_projet, 0) as varchar) as project_id,
  cast(nullif(judged.fk_task_parent, 0) as varchar) as parent_task_id,
  judged.fk_statut as status,
  cast(judged.dateo as date) as started_on,
  cast(judged.datee as date) as due_on,
  case when judged.planned_workload > 0 then cast(judged.planned_workload as double) / 3600 end as planned_hours,
  case when judged.duration_effective >= 0 then cast(judged.duration_effective as double) / 3600 end as stated_hours,
  case when judged.progress between 0 and 100 then cast(judged.progress as double) end as progress_percent,
  nullif(judged.budget_amount, 0) as budget_amount,
  coalesce(judged.tms, judged.datec) as changed_at,
  judged.reject_reason,
  case when judged.reject_reason is not null then judged.raw end as raw,
  judged.copies,
  concat_ws(
    ',',
    case when judged.datee < judged.dateo then 'end_before_start' end,
    case when coalesce(judged.fk_projet, 0) = 0 or project.rowid is null then 'no_project' end,
    case when judged.progress not between 0 and 100 then 'absurd_progress' end
  ) as notes
from judged
left join (select distinct rowid from dolibarr_projet) as project on project.rowid = judged.fk_projet
