-- Every movement of stock.
select
  staged.source,
  surrogate_key(concat_ws('|', staged.source, staged.movement_id)) as stock_movement_key,
  staged.movement_id,
  staged.movement_kind,
  staged.movement_type,
  staged.item_id,
  staged.storehouse_id,
  staged.storehouse_name,
  staged.movement_date,
  staged.quantity,
  staged.unit_cost,
  staged.total_value,
  staged.stock_after,
  staged.reference_document,
  staged.changed_at,
  item.version_key as item_key,
  cast(strftime(staged.movement_date, '%Y%m%d') as integer) as date_key,
  cast(staged.movement_date as date) as moved_on
from staged_fact_stock_movement as staged
left join versions_dim_item as item
  on item.source = staged.source and item.item_id = staged.item_id
  and staged.movement_date >= item.joins_from and staged.movement_date < item.joins_to
