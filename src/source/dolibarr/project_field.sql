-- What the extrafields of projects that the settings name say, a row a project.
select
  fk_object as rowid,
  try_cast(number_or_null(max(budget)) as decimal(24, 8)) as budget,
  clean_text(max(project_city)) as city
from dolibarr_projet_extrafields
where fk_object is not null
group by fk_object
