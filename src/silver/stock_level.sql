-- Stock of each item in each storehouse when the source was read.
select
  staged.source,
  staged.item_id,
  staged.storehouse_id,
  staged.storehouse_name,
  staged.real_stock,
  staged.stock_value,
  staged.unit_cost,
  staged.min_stock,
  staged.max_stock,
  staged.reorder_threshold,
  staged.customer_orders,
  staged.supplier_orders,
  staged.changed_at,
  item.version_key as item_key
from staged_stock_level as staged
left join versions_dim_item as item on item.source = staged.source and item.item_id = staged.item_id and item.is_last
