-- Time that colleagues spent on tasks of projects.
select
  staged.*,
  surrogate_key(concat_ws('|', staged.source, staged.time_id)) as time_key,
  project.version_key as project_key,
  colleague.version_key as colleague_key,
  cast(strftime(staged.worked_at, '%Y%m%d') as integer) as date_key,
  cast(staged.worked_at as date) as worked_on,
  cast(date_trunc('month', staged.worked_at) as date) as worked_month
from staged_fact_time as staged
left join versions_dim_project as project
  on project.source = staged.source and project.project_id = staged.project_id
  and staged.worked_at >= project.joins_from and staged.worked_at < project.joins_to
left join versions_dim_colleague as colleague
  on colleague.source = staged.source and colleague.colleague_id = staged.colleague_id
  and staged.worked_at >= colleague.joins_from and staged.worked_at < colleague.joins_to
