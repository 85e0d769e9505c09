-- One row per storehouse; what is stored nowhere in particular is under '-'.
with
moved as (
  select distinct source, item_id, coalesce(storehouse_id, '-') as storehouse_id
  from fact_stock_movement
),
level as (
  select
    level.*,
    coalesce(item.is_active, true) and coalesce(item.is_stockable, true)
      and (level.reorder_threshold > 0 or level.min_stock > 0 or moved.item_id is not null) as is_wanted
  from stock_level as level
  inner join dim_item as item on item.source = level.source and item.item_id = level.item_id and item.is_last
  left join moved
    on moved.source = level.source and moved.item_id = level.item_id and moved.storehouse_id = level.storehouse_id
),
reorder as (
  select source, storehouse_id, count(*) as nb_to_reorder, cast(sum(suggested_value) as decimal(38, 8)) as suggested_value
  from stock_reorder
  group by source, storehouse_id
)
select
  level.source,
  level.storehouse_id,
  max(level.storehouse_name) as storehouse_name,
  cast(count_if(level.real_stock > 0) as bigint) as nb_items_in_stock,
  cast(count_if(level.real_stock <= 0 and coalesce(level.is_wanted, false)) as bigint) as nb_out_of_stock,
  cast(coalesce(sum(level.stock_value), 0) as decimal(38, 8)) as stock_value,
  coalesce(max(reorder.nb_to_reorder), 0) as nb_to_reorder,
  coalesce(max(reorder.suggested_value), 0) as suggested_value,
  max(level.changed_at) as gold_updated_at
from level
left join reorder on reorder.source = level.source and reorder.storehouse_id = level.storehouse_id
group by level.source, level.storehouse_id
