-- One row per project. The budget and the city are the extrafields that the settings name, else those of the standard
-- columns and of the customer.
with
ranked as (
  select copy.*, row_number() over (partition by copy.rowid order by copy.tms desc nulls last, copy.raw) as version
  from (
    select project.*, count(*) as copies
    from (select project.*, cast(to_json(project) as varchar) as raw from dolibarr_projet as project) as project
    where coalesce(project.entity, 1) in (select entity from dolibarr_entity)
    group by all
  ) as copy
),
own as (
  select * from dolibarr_project_field
),
town as (
  select rowid, max(clean_text(town)) as city from dolibarr_societe group by rowid
),
judged as (
  select
    *,
    case when rowid is null then 'missing_id' when version > 1 then 'duplicate' end as reject_reason
  from ranked
)
select
  'dolibarr' as source,
  cast(judged.rowid as varchar) as project_id,
  clean_text(judged.ref) as project_number,
  clean_text(judged.title) as project_name,
  cast(nullif(judged.fk_soc, 0) as varchar) as customer_id,
  third.third_name as customer_name,
  coalesce(own.city, town.city) as city,
  cast(leader.user_id as varchar) as colleague_id,
  judged.fk_statut as status,
  case judged.fk_statut when 0 then 'draft' when 1 then 'open' when 2 then 'closed' end as status_name,
  judged.fk_statut = 1 as is_active,
  judged.dateo as started_on,
  judged.datee as due_on,
  case when judged.fk_statut = 2 then judged.date_close end as closed_at,
  coalesce(own.budget, judged.budget_amount) as budget_amount,
  judged.opp_amount as opportunity_amount,
  cast(judged.opp_percent as double) as opportunity_percent,
  judged.datec as created_at,
  judged.tms as changed_at,
  judged.reject_reason,
  case when judged.reject_reason is not null then judged.raw end as raw,
  judged.copies,
  concat_ws(
    ',',
    case when judged.datee < judged.dateo then 'end_before_start' end,
    case when judged.fk_statut = 2 and judged.date_close is null then 'closed_without_date' end,
    case when judged.fk_statut <> 2 and judged.date_close is not null then 'open_with_close_date' end,
    case when judged.fk_statut not in (0, 1, 2) then 'unknown_status' end,
    case when judged.fk_soc > 0 and third.rowid is null then 'unknown_customer' end
  ) as notes
from judged
left join own on own.rowid = judged.rowid
left join dolibarr_third_known as third on third.rowid = judged.fk_soc
left join town on town.rowid = judged.fk_soc
left join dolibarr_contact as leader
  on leader.element = 'project' and leader.code = 'PROJECTLEADER' and leader.element_id = judged.rowid
