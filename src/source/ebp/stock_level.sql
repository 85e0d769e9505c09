-- Stock by item and storehouse: as the source says; of an item that it does not say it of, the sum of its movements; of
-- one without these either, what its own row says.
with
storehouse as (
  select trim("Id") as storehouse_id, max(clean_text("Caption")) as storehouse_name
  from ebp_Storehouse
  group by 1
),
held as (
  select *
  from ebp_StockItem
  where nullif(trim("ItemId"), '') is not null
  qualify row_number() over (
    partition by trim("ItemId"), coalesce(trim("StorehouseId"), '')
    order by "sysModifiedDate" desc nulls last, "RealStock" desc nulls last, "StockValue" desc nulls last
  ) = 1
),
moved as (
  select
    item_id,
    storehouse_id,
    sum(quantity) over (partition by item_id, coalesce(storehouse_id, '')) as real_stock,
    coalesce(mean_cost, unit_cost) as unit_cost,
    max(changed_at) over (partition by item_id, coalesce(storehouse_id, '')) as changed_at
  from ebp_stock_movement as movement
  where reject_reason is null
    and not exists (select 1 from held where trim(held."ItemId") = movement.item_id)
  qualify row_number() over (
    partition by item_id, coalesce(storehouse_id, '') order by movement_date desc, length(movement_id) desc, movement_id desc
  ) = 1
),
level as (
  select
    trim(held."ItemId") as item_id,
    coalesce(nullif(trim(held."StorehouseId"), ''), '-') as storehouse_id,
    coalesce(held."RealStock", 0) as real_stock,
    held."StockValue" as stock_value,
    coalesce(nullif(held."Pump", 0), item.unit_cost) as unit_cost,
    held."MinStock" as min_stock,
    held."MaxStock" as max_stock,
    held."StockToOrderThreshold" as reorder_threshold,
    held."OrderedQuantity" as customer_orders,
    held."SuppliersOrderedQuantity" as supplier_orders,
    held."sysModifiedDate" as changed_at,
    case when item.item_id is null then 'unknown_item' end as note
  from held
  left join ebp_stock_item as item on item.item_id = trim(held."ItemId")
  union all
  select
    moved.item_id,
    coalesce(moved.storehouse_id, '-'),
    moved.real_stock,
    null,
    coalesce(moved.unit_cost, item.unit_cost),
    null,
    null,
    null,
    null,
    null,
    moved.changed_at,
    'from_movements'
  from moved
  left join ebp_stock_item as item on item.item_id = moved.item_id
  union all
  select
    item.item_id,
    '-',
    item.real_stock,
    null,
    item.unit_cost,
    null,
    null,
    null,
    null,
    null,
    item.changed_at,
    'from_item'
  from ebp_stock_item as item
  where (item.real_stock <> 0 or (item.real_stock = 0 and item.is_managed))
    and not exists (select 1 from held where trim(held."ItemId") = item.item_id)
    and not exists (select 1 from moved where moved.item_id = item.item_id)
)
select
  'ebp' as source,
  level.item_id,
  level.storehouse_id,
  storehouse.storehouse_name,
  cast(level.real_stock as double) as real_stock,
  cast(coalesce(level.stock_value, level.real_stock * level.unit_cost) as decimal(24, 8)) as stock_value,
  level.unit_cost,
  cast(level.min_stock as double) as min_stock,
  cast(level.max_stock as double) as max_stock,
  cast(level.reorder_threshold as double) as reorder_threshold,
  cast(level.customer_orders as double) as customer_orders,
  cast(level.supplier_orders as double) as supplier_orders,
  level.changed_at,
  concat_ws(',', level.note, case when level.real_stock < 0 then 'negative_stock' end) as notes
from level
left join storehouse on storehouse.storehouse_id = level.storehouse_id
