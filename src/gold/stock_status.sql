-- One row per item whose stock is managed or known, over all storehouses. The running stock is walked back from the
-- stock of today by the movements of the last 365 days: a row per day that moved, not per day.
with
level as (
  select
    source,
    item_id,
    round(sum(real_stock), 6) as current_stock,
    cast(sum(stock_value) as decimal(38, 8)) as stock_value,
    sum(customer_orders) as customer_orders,
    sum(supplier_orders) as supplier_orders,
    max(cast(unit_cost as double)) as highest_cost,
    -- Not the sum: a source that has one threshold for the item repeats it for each of its storehouses.
    nullif(max(greatest(coalesce(reorder_threshold, 0), coalesce(min_stock, 0), 0)), 0) as reorder_level,
    max(changed_at) as changed_at
  from stock_level
  group by source, item_id
),
moved as (
  select
    source,
    item_id,
    max(moved_on) filter (where is_out and age >= 0) as last_out_on,
    max(moved_on) filter (where quantity > 0 and age >= 0 and not is_out) as last_in_on,
    max(moved_on) filter (where age >= 0) as last_moved_on,
    min(moved_on) as first_moved_on,
    coalesce(-sum(quantity) filter (where is_out and age between 0 and 89), 0) as quantity_out_90d,
    coalesce(-sum(quantity) filter (where is_out and age between 0 and 364), 0) as quantity_out_12m,
    cast(coalesce(-sum(total_value) filter (where is_out and age between 0 and 364), 0) as decimal(38, 8)) as cost_out_12m,
    max(changed_at) as changed_at
  from (
    select
      movement.*,
      movement.movement_kind = 'out' or (movement.movement_kind = 'other' and movement.quantity < 0) as is_out,
      date_diff('day', movement.moved_on, run_settings.as_of) as age
    from fact_stock_movement as movement
    cross join run_settings
  ) as aged
  group by source, item_id
),
known as (
  select
    source,
    item_id,
    cast(min(valid_from) as date) as known_from
  from dim_item
  group by source, item_id
),
managed as (
  select
    item.source,
    item.item_key,
    item.item_id,
    item.item_name,
    item.item_family_name,
    item.is_active,
    item.is_stockable,
    item.silver_updated_at,
    coalesce(level.current_stock, 0) as current_stock,
    coalesce(level.stock_value, 0) as stock_value,
    coalesce(
      cast(level.stock_value as double) / nullif(level.current_stock, 0), level.highest_cost, cast(item.purchase_price as double)
    ) as unit_cost,
    coalesce(level.customer_orders, 0) as customer_orders,
    coalesce(level.supplier_orders, 0) as supplier_orders,
    level.reorder_level,
    level.changed_at as level_changed_at,
    -- The days judged: the last 365, or those since the item exists.
    greatest(
      cast(run_settings.as_of - interval 364 day as date),
      least(known.known_from, coalesce(moved.first_moved_on, known.known_from), run_settings.as_of)
    ) as judged_from,
    moved.last_out_on,
    moved.last_in_on,
    moved.last_moved_on,
    coalesce(moved.quantity_out_90d, 0) as quantity_out_90d,
    coalesce(moved.quantity_out_12m, 0) as quantity_out_12m,
    coalesce(moved.cost_out_12m, 0) as cost_out_12m,
    moved.changed_at as moved_changed_at
  from dim_item as item
  cross join run_settings
  inner join known on known.source = item.source and known.item_id = item.item_id
  left join level on level.source = item.source and level.item_id = item.item_id
  left join moved on moved.source = item.source and moved.item_id = item.item_id
  where item.is_last and (item.is_stockable or level.item_id is not null)
),
net as (
  select movement.source, movement.item_id, movement.moved_on, sum(movement.quantity) as quantity
  from fact_stock_movement as movement
  cross join run_settings
  where date_diff('day', movement.moved_on, run_settings.as_of) < 365
  group by 1, 2, 3
),
stepped as (
  select
    source,
    item_id,
    moved_on,
    quantity,
    coalesce(
      sum(quantity) over (partition by source, item_id order by moved_on desc rows between unbounded preceding and 1 preceding), 0
    ) as moved_later,
    lead(moved_on) over (partition by source, item_id order by moved_on) as next_moved_on,
    row_number() over (partition by source, item_id order by moved_on) = 1 as is_first
  from net
),
-- Each stretch of days [from, to) of one stock; the first one reaches back to the beginning.
stretch as (
  select
    managed.source,
    managed.item_id,
    round(managed.current_stock - stepped.moved_later, 6) as stock,
    greatest(stepped.moved_on, managed.judged_from) as from_day,
    least(coalesce(stepped.next_moved_on, date '9999-12-31'), cast(run_settings.as_of + interval 1 day as date)) as to_day
  from stepped
  inner join managed on managed.source = stepped.source and managed.item_id = stepped.item_id
  cross join run_settings
  union all
  select
    managed.source,
    managed.item_id,
    round(managed.current_stock - coalesce(stepped.moved_later + stepped.quantity, 0), 6),
    managed.judged_from,
    least(coalesce(stepped.moved_on, date '9999-12-31'), cast(run_settings.as_of + interval 1 day as date))
  from managed
  cross join run_settings
  left join stepped on stepped.source = managed.source and stepped.item_id = managed.item_id and stepped.is_first
),
lived as (
  select
    source,
    item_id,
    sum(date_diff('day', from_day, to_day)) as days,
    sum(stock * date_diff('day', from_day, to_day)) / sum(date_diff('day', from_day, to_day)) as avg_stock_level,
    sum(case when stock <= 0 then date_diff('day', from_day, to_day) else 0 end) as stockout_days
  from stretch
  where from_day < to_day
  group by source, item_id
),
reorder as (
  select source, item_id, sum(suggested_quantity) as suggested_quantity
  from stock_reorder
  group by source, item_id
)
select
  managed.source,
  managed.item_key,
  managed.item_id,
  managed.item_name,
  managed.item_family_name,
  coalesce(managed.is_stockable, true) as is_stockable,
  managed.current_stock,
  managed.stock_value,
  managed.unit_cost,
  managed.customer_orders,
  managed.supplier_orders,
  managed.current_stock + managed.supplier_orders - managed.customer_orders as available_stock,
  managed.last_in_on,
  managed.last_out_on,
  cast(date_diff('day', managed.last_moved_on, run_settings.as_of) as integer) as days_since_last_move,
  managed.quantity_out_90d,
  managed.quantity_out_12m,
  managed.cost_out_12m,
  lived.avg_stock_level,
  case
    when lived.avg_stock_level > 0
      then managed.quantity_out_12m * 365 / cast(lived.days as double) / lived.avg_stock_level
  end as stock_rotation_rate,
  case when coalesce(managed.is_stockable, true) then cast(lived.stockout_days as integer) end as stockout_days,
  case
    when managed.quantity_out_90d > 0 then greatest(managed.current_stock, 0) * 90 / managed.quantity_out_90d
  end as coverage_days,
  coalesce(managed.is_stockable, true) and coalesce(managed.is_active, true) and managed.current_stock <= 0 as is_out_of_stock,
  managed.current_stock > 0
    and coalesce(date_diff('day', managed.last_out_on, run_settings.as_of) > 183, true) as is_dormant,
  managed.reorder_level,
  reorder.item_id is not null as to_reorder,
  reorder.suggested_quantity,
  greatest(managed.silver_updated_at, managed.level_changed_at, managed.moved_changed_at) as gold_updated_at
from managed
cross join run_settings
left join lived on lived.source = managed.source and lived.item_id = managed.item_id
left join reorder on reorder.source = managed.source and reorder.item_id = managed.item_id
