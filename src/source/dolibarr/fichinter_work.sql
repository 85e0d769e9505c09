-- Interventions with their lines added up: when the work began and ended, and how long it took in seconds. One of lines
-- without a date began on the day entered, else when it was made.
with
line as (
  select
    fk_fichinter,
    min("date") as started_at,
    max("date" + coalesce(greatest(duree, 0), 0) * interval 1 second) as ended_at,
    sum(case when duree > 0 then duree end) as seconds
  from (
    select * from dolibarr_fichinterdet qualify row_number() over (partition by rowid order by "date" desc nulls last) = 1
  ) as line
  group by fk_fichinter
),
ranked as (
  select
    *,
    row_number() over (partition by rowid order by tms desc nulls last, datec desc nulls last, ref) as version
  from (
    select document.*, count(*) as copies
    from dolibarr_fichinter as document
    where coalesce(document.entity, 1) in (select entity from dolibarr_entity)
    group by all
  ) as copy
)
select
  ranked.*,
  line.started_at is null as has_no_line_date,
  coalesce(line.started_at, cast(ranked.dateo as timestamp), cast(ranked.datei as timestamp), ranked.datec) as started_at,
  coalesce(line.ended_at, cast(ranked.datee as timestamp), cast(ranked.datet as timestamp)) as ended_at,
  coalesce(line.seconds, case when ranked.duree > 0 then ranked.duree end) as seconds,
  ranked.version = 1 and ranked.fk_statut in (1, 2, 3) as is_valid
from ranked
left join line on line.fk_fichinter = ranked.rowid
