-- Time entries of tasks: of the table of later versions, or of 9.0's where that holds the entries.
select
  rowid,
  fk_element as fk_task,
  coalesce(element_datehour, cast(element_date as timestamp)) as worked_at,
  element_duration as seconds,
  fk_user,
  thm,
  invoice_id,
  coalesce(tms, datec) as changed_at
from dolibarr_element_time
where elementtype = 'task'
union all
select
  rowid,
  fk_task,
  coalesce(task_datehour, cast(task_date as timestamp)),
  task_duration,
  fk_user,
  thm,
  invoice_id,
  coalesce(tms, cast(datec as timestamp))
from dolibarr_projet_task_time
where not exists (select 1 from dolibarr_element_time where elementtype = 'task')
