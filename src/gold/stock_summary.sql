-- One row per source that has stock: its dashboard.
select
  source,
  count(*) as nb_items,
  cast(sum(stock_value) as decimal(38, 8)) as stock_value,
  -- Each item as a decimal first: the last digits of a sum of doubles depend on the order of the rows.
  cast(sum(cast(avg_stock_level * unit_cost as decimal(38, 8))) as decimal(38, 8)) as avg_stock_value,
  cast(sum(cost_out_12m) as decimal(38, 8)) as cost_out_12m,
  cast(sum(cost_out_12m) as double) / nullif(sum(greatest(avg_stock_level * unit_cost, 0)), 0) as stock_rotation_rate,
  sum(greatest(current_stock, 0) * unit_cost) * 90 / nullif(sum(greatest(quantity_out_90d, 0) * unit_cost), 0) as coverage_days,
  cast(count_if(is_out_of_stock) as bigint) as nb_out_of_stock,
  cast(count_if(is_dormant) as bigint) as nb_dormant,
  cast(coalesce(sum(stock_value) filter (where is_dormant), 0) as decimal(38, 8)) as dormant_value,
  cast(count_if(to_reorder) as bigint) as nb_to_reorder,
  max(gold_updated_at) as gold_updated_at
from stock_status
group by source
