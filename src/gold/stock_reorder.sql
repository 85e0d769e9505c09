-- What to order: one row per item and storehouse whose stock, with what suppliers owe us and without what customers
-- ordered, has come down to its threshold.
with
outgoing as (
  select
    movement.source,
    movement.item_id,
    coalesce(movement.storehouse_id, '-') as storehouse_id,
    -sum(movement.quantity) as quantity
  from fact_stock_movement as movement
  cross join run_settings
  where (movement.movement_kind = 'out' or (movement.movement_kind = 'other' and movement.quantity < 0))
    and date_diff('day', movement.moved_on, run_settings.as_of) between 0 and 89
  group by 1, 2, 3
),
available as (
  select
    level.*,
    level.real_stock + coalesce(level.supplier_orders, 0) - coalesce(level.customer_orders, 0) as available_stock,
    greatest(coalesce(level.reorder_threshold, 0), coalesce(level.min_stock, 0), 0) as reorder_level,
    greatest(coalesce(outgoing.quantity, 0), 0) / 90 as mean_daily_out,
    item.item_name,
    item.item_family_name,
    item.item_key as current_item_key,
    item.silver_updated_at
  from stock_level as level
  inner join dim_item as item on item.source = level.source and item.item_id = level.item_id and item.is_last
  left join outgoing
    on outgoing.source = level.source and outgoing.item_id = level.item_id
    and outgoing.storehouse_id = level.storehouse_id
  where coalesce(item.is_active, true) and coalesce(item.is_stockable, true)
),
wanted as (
  select
    *,
    case when max_stock > reorder_level then max_stock else reorder_level + 30 * mean_daily_out end as target_stock
  from available
  where (reorder_level > 0 and available_stock <= reorder_level) or available_stock < 0
)
select
  source,
  current_item_key as item_key,
  item_id,
  item_name,
  item_family_name,
  storehouse_id,
  storehouse_name,
  real_stock,
  coalesce(supplier_orders, 0) as supplier_orders,
  coalesce(customer_orders, 0) as customer_orders,
  available_stock,
  reorder_level,
  target_stock,
  mean_daily_out,
  greatest(ceil(round(target_stock - available_stock, 6)), 1) as suggested_quantity,
  unit_cost,
  cast(greatest(ceil(round(target_stock - available_stock, 6)), 1) * cast(unit_cost as double) as decimal(38, 8))
    as suggested_value,
  greatest(changed_at, silver_updated_at) as gold_updated_at
from wanted
