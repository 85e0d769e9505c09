-- One row per product or service: the id is that of the row, the reference what the company uses. Its price of purchase
-- is the cost price entered, else the weighted mean of what was bought.
with
family as (
  select member.fk_product, family.rowid as family_id, clean_text(family.label) as family_name, family.fk_parent
  from dolibarr_categorie_product as member
  inner join dolibarr_categorie as family on family.rowid = member.fk_categorie
  where coalesce(family.type, 0) = 0
  qualify row_number() over (partition by member.fk_product order by family.rowid) = 1
),
ranked as (
  select copy.*, row_number() over (partition by copy.rowid order by copy.tms desc nulls last, copy.raw) as version
  from (
    select item.*, count(*) as copies
    from (select item.*, cast(to_json(item) as varchar) as raw from dolibarr_product as item) as item
    where coalesce(item.entity, 1) in (select entity from dolibarr_entity)
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
  cast(judged.rowid as varchar) as item_id,
  clean_text(judged.ref) as item_reference,
  clean_text(judged.label) as item_name,
  judged.fk_product_type as item_type,
  cast(coalesce(parent.rowid, family.family_id) as varchar) as item_family_id,
  coalesce(clean_text(parent.label), family.family_name) as item_family_name,
  case when parent.rowid is not null then cast(family.family_id as varchar) end as item_subfamily_id,
  case when parent.rowid is not null then family.family_name end as item_subfamily_name,
  judged.price as selling_price_vat_excluded,
  judged.price_ttc as selling_price_vat_included,
  coalesce(nullif(judged.cost_price, 0), nullif(judged.pmp, 0)) as purchase_price,
  judged.fk_product_type = 1 as is_service,
  judged.fk_product_type = 0 as is_stockable,
  judged.tosell = 1 or judged.tobuy = 1 as is_active,
  judged.datec as created_at,
  judged.tms as changed_at,
  judged.reject_reason,
  case when judged.reject_reason is not null then judged.raw end as raw,
  judged.copies,
  concat_ws(
    ',',
    case when clean_text(judged.label) is null then 'missing_name' end,
    case when judged.price < 0 or judged.cost_price < 0 then 'negative_price' end
  ) as notes
from judged
left join family on family.fk_product = judged.rowid
left join dolibarr_categorie as parent on parent.rowid = family.fk_parent
