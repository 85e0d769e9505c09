-- Tasks of projects as they are now.
select
  staged.*,
  project.version_key as project_key
from staged_dim_task as staged
left join versions_dim_project as project
  on project.source = staged.source and project.project_id = staged.project_id and project.is_last
