-- One row per item: of rows that share an id the last change is kept. EBP's code of an item is its reference.
with
family as (
  select trim("Id") as family_id, max(clean_text("Caption")) as caption from ebp_ItemFamily group by trim("Id")
),
subfamily as (
  select trim("Id") as subfamily_id, max(clean_text("Caption")) as caption from ebp_ItemSubFamily group by trim("Id")
),
active as (
  select code from ebp_code where domain = 'active'
),
ranked as (
  select
    copy.*,
    row_number() over (
      partition by trim(copy."Id")
      order by coalesce(copy."sysModifiedDate", copy."sysCreatedDate") desc nulls last, copy."sysRecordVersion" desc nulls last, copy.raw
    ) as version
  from (
    select item.*, count(*) as copies
    from (select item.*, cast(to_json(item) as varchar) as raw from ebp_Item as item) as item
    group by all
  ) as copy
)
select
  'ebp' as source,
  nullif(trim(ranked."Id"), '') as item_id,
  nullif(trim(ranked."Id"), '') as item_reference,
  clean_text(ranked."Caption") as item_name,
  ranked."ItemType" as item_type,
  nullif(trim(ranked."FamilyId"), '') as item_family_id,
  family.caption as item_family_name,
  nullif(trim(ranked."SubFamilyId"), '') as item_subfamily_id,
  subfamily.caption as item_subfamily_name,
  ranked."SalePriceVatExcluded" as selling_price_vat_excluded,
  ranked."SalePriceVatIncluded" as selling_price_vat_included,
  ranked."PurchasePrice" as purchase_price,
  ranked."ItemType" = 1 as is_service,
  ranked."ManageStock" as is_stockable,
  case when ranked."ActiveState" is not null then active.code is not null end as is_active,
  case when isfinite(ranked."sysCreatedDate") then ranked."sysCreatedDate" end as created_at,
  case when isfinite(ranked."sysModifiedDate") then ranked."sysModifiedDate" end as changed_at,
  case
    when nullif(trim(ranked."Id"), '') is null then 'missing_id'
    when ranked.version > 1 then 'duplicate'
  end as reject_reason,
  case when nullif(trim(ranked."Id"), '') is null or ranked.version > 1 then ranked.raw end as raw,
  ranked.copies,
  concat_ws(
    ',',
    case when clean_text(ranked."Caption") is null then 'missing_name' end,
    case when ranked."SalePriceVatExcluded" < 0 or ranked."PurchasePrice" < 0 then 'negative_price' end
  ) as notes
from ranked
left join family on family.family_id = trim(ranked."FamilyId")
left join subfamily on subfamily.subfamily_id = trim(ranked."SubFamilyId")
left join active on active.code = cast(ranked."ActiveState" as varchar)
