-- Stock by item and warehouse. Thresholds are those of the item: each of its warehouses repeats them.
with
held as (
  select *
  from dolibarr_product_stock
  where fk_product > 0
  qualify row_number() over (partition by fk_product, coalesce(fk_entrepot, 0) order by tms desc nulls last, rowid desc) = 1
)
select
  'dolibarr' as source,
  cast(held.fk_product as varchar) as item_id,
  coalesce(cast(nullif(held.fk_entrepot, 0) as varchar), '-') as storehouse_id,
  storehouse.storehouse_name,
  cast(coalesce(held.reel, 0) as double) as real_stock,
  try_cast(cast(coalesce(held.reel, 0) as double) * cast(item.unit_cost as double) as decimal(24, 8)) as stock_value,
  item.unit_cost,
  cast(item.desired_stock as double) as max_stock,
  cast(item.reorder_threshold as double) as reorder_threshold,
  held.tms as changed_at,
  concat_ws(
    ',',
    case when item.rowid is null then 'unknown_item' end,
    case when held.reel < 0 then 'negative_stock' end
  ) as notes
from held
left join dolibarr_stock_item as item on item.rowid = held.fk_product
left join dolibarr_storehouse as storehouse on storehouse.rowid = held.fk_entrepot
where coalesce(item.is_ours, true) and coalesce(storehouse.is_ours, true)
