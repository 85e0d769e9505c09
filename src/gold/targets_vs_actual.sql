-- Each target of TARGETS_FILE beside the revenue of its month, in all or of its family.
with
family as (
  select source, item_family_id, max(item_family_name) as item_family_name
  from dim_item
  where is_last and item_family_id is not null
  group by source, item_family_id
),
captioned as (
  select source, lower(item_family_name) as caption, min(item_family_id) as item_family_id
  from family
  group by source, lower(item_family_name)
),
aimed as (
  select
    target.source,
    target.month,
    target.family,
    coalesce(family.item_family_id, captioned.item_family_id) as item_family_id,
    target.target
  from sales_target as target
  left join family on family.source = target.source and lower(family.item_family_id) = lower(target.family)
  left join captioned on captioned.source = target.source and captioned.caption = lower(target.family)
),
compared as (
  select
    aimed.*,
    family.item_family_name,
    cast(
      coalesce(case when aimed.family is null then monthly.ca else sold.revenue end, 0) as decimal(38, 8)
    ) as actual
  from aimed
  left join family on family.source = aimed.source and family.item_family_id = aimed.item_family_id
  left join monthly on monthly.source = aimed.source and monthly.mois = aimed.month
  left join sales_by_family as sold
    on sold.source = aimed.source and sold.month = aimed.month and sold.item_family_id = aimed.item_family_id
)
select
  compared.source,
  compared.month,
  compared.family,
  compared.item_family_id,
  compared.item_family_name,
  compared.target,
  compared.actual,
  cast(compared.actual - compared.target as decimal(38, 8)) as gap,
  cast(compared.actual as double) / nullif(cast(compared.target as double), 0) as attainment,
  last_day(compared.month) < run_settings.as_of as is_over
from compared
cross join run_settings
