-- The movements of stock; the quantity carries its sign. Two of a product that cancel out between two warehouses under
-- one code are a transfer. What goes out is valued at the cost of the item: its price is what it was sold for.
with
copy as (
  select *, count(*) as copies from dolibarr_stock_mouvement group by all
),
ranked as (
  select
    *,
    row_number() over (partition by rowid order by tms desc nulls last, datem desc nulls last, value desc nulls last) as version
  from copy
),
transfer as (
  select distinct gone.rowid as gone_id, come.rowid as come_id
  from dolibarr_stock_mouvement as gone
  inner join dolibarr_stock_mouvement as come
    on come.fk_product = gone.fk_product and come.inventorycode = gone.inventorycode and come.value = -gone.value
    and come.fk_entrepot <> gone.fk_entrepot
  where gone.type_mouvement = 1 and come.type_mouvement = 0 and trim(gone.inventorycode) <> ''
),
moved as (
  select gone_id as rowid from transfer
  union
  select come_id from transfer
),
judged as (
  select
    ranked.*,
    item.rowid is null as is_unknown_item,
    coalesce(ranked.datem, ranked.tms) as moved_at,
    storehouse.storehouse_name,
    moved.rowid is not null as is_transfer,
    case
      when ranked.value > 0 then coalesce(nullif(ranked.price, 0), item.unit_cost)
      else coalesce(item.unit_cost, case when ranked.type_mouvement = 1 then nullif(ranked.price, 0) end)
    end as unit_cost,
    case
      when ranked.rowid is null then 'missing_id'
      when ranked.version > 1 then 'duplicate'
      when coalesce(ranked.fk_product, 0) = 0 then 'no_item'
      when ranked.value is null then 'no_quantity'
      when coalesce(ranked.datem, ranked.tms) is null then 'invalid_date'
    end as reject_reason
  from ranked
  left join dolibarr_stock_item as item on item.rowid = ranked.fk_product
  left join dolibarr_storehouse as storehouse on storehouse.rowid = ranked.fk_entrepot
  left join moved on moved.rowid = ranked.rowid
  where coalesce(item.is_ours, true) and coalesce(storehouse.is_ours, true)
)
select
  'dolibarr' as source,
  cast(judged.rowid as varchar) as movement_id,
  case
    when judged.is_transfer then 'transfer'
    when judged.origintype = 'inventory' then 'inventory'
    when judged.type_mouvement in (0, 3) then 'in'
    when judged.type_mouvement in (1, 2) then 'out'
    else 'other'
  end as movement_kind,
  judged.type_mouvement as movement_type,
  cast(nullif(judged.fk_product, 0) as varchar) as item_id,
  cast(nullif(judged.fk_entrepot, 0) as varchar) as storehouse_id,
  judged.storehouse_name,
  judged.moved_at as movement_date,
  cast(judged.value as double) as quantity,
  judged.unit_cost,
  try_cast(cast(judged.value as double) * cast(judged.unit_cost as double) as decimal(24, 8)) as total_value,
  coalesce(
    case
      when judged.origintype in ('facture', 'commande') then clean_text(document.document_number)
      when judged.fk_origin > 0 then clean_text(concat_ws(' ', judged.origintype, cast(judged.fk_origin as varchar)))
    end,
    clean_text(judged.inventorycode)
  ) as reference_document,
  judged.tms as changed_at,
  judged.reject_reason,
  case
    when judged.reject_reason is not null then to_json(struct_pack(
      rowid := judged.rowid, fk_product := judged.fk_product, "value" := judged.value, datem := judged.datem
    ))
  end as raw,
  judged.copies,
  concat_ws(
    ',',
    case when judged.type_mouvement is null or judged.type_mouvement not in (0, 1, 2, 3) then 'unknown_movement_type' end,
    case
      when (judged.type_mouvement in (0, 3) and judged.value < 0) or (judged.type_mouvement in (1, 2) and judged.value > 0)
        then 'sign_differs'
    end,
    case when judged.datem is null then 'no_date' end,
    case when judged.moved_at >= run_settings.as_of + interval 1 day then 'future_date' end,
    case when judged.is_unknown_item then 'unknown_item' end
  ) as notes
from judged
cross join run_settings
left join dolibarr_sale_document as document
  on document.rowid = judged.fk_origin
  and document.family = case judged.origintype when 'facture' then 'invoice' when 'commande' then 'order' end
