-- Every item, sold or not: sales, classes, stock, trend. Months are the 12 that were over on the reference day.
with
calendar as (
  select as_of, month_index(as_of) - case when as_of = last_day(as_of) then 0 else 1 end as last_month
  from run_settings
),
line as (
  select
    sale.source,
    sale.item_id,
    sale.quantity,
    sale.amount,
    sale.margin_amount,
    sale.changed_at,
    date_diff('day', sale.sold_on, calendar.as_of) as age,
    calendar.last_month - month_index(sale.sold_month) as month_age
  from fact_sale as sale
  cross join calendar
  where sale.is_revenue and sale.document_kind <> 'purchase' and sale.item_id is not null
),
sold as (
  select
    source,
    item_id,
    coalesce(sum(quantity), 0) as total_qty_sold,
    cast(sum(amount) as decimal(38, 8)) as total_revenue,
    cast(sum(margin_amount) as decimal(38, 8)) as total_margin,
    cast(sum(amount) filter (where margin_amount is not null) as double) as costed_revenue,
    cast(sum(amount) filter (where age between 0 and 364) as double) as revenue_12m,
    cast(sum(amount) filter (where age between 365 and 729) as double) as revenue_before,
    max(changed_at) as changed_at
  from line
  group by source, item_id
),
monthly as (
  select source, item_id, month_age, coalesce(sum(quantity), 0) as quantity, cast(sum(amount) as double) as revenue
  from line
  where month_age between 0 and 11
  group by source, item_id, month_age
),
-- Months without a sale count as 0.
varied as (
  select
    source,
    item_id,
    sum(quantity) / 12 as mean,
    sqrt(greatest(sum(quantity * quantity) / 12 - power(sum(quantity) / 12, 2), 0)) as deviation,
    coalesce(sum(revenue) filter (where month_age < 6), 0) as late_revenue,
    coalesce(sum(revenue) filter (where month_age >= 6), 0) as early_revenue
  from monthly
  group by source, item_id
),
ranked as (
  select
    source,
    item_id,
    coalesce(
      sum(revenue_12m) over (
        partition by source order by revenue_12m desc, item_id rows between unbounded preceding and 1 preceding
      ), 0
    ) / sum(revenue_12m) over (partition by source) as share_before
  from sold
  where revenue_12m > 0
)
select
  item.source,
  item.item_key,
  item.item_id,
  item.item_name,
  item.item_family_name,
  coalesce(sold.total_qty_sold, 0) as total_qty_sold,
  coalesce(sold.total_revenue, 0) as total_revenue,
  sold.total_margin,
  cast(sold.total_margin as double) / nullif(sold.costed_revenue, 0) as margin_rate,
  cast(coalesce(sold.revenue_12m, 0) as decimal(38, 8)) as revenue_12m,
  case when ranked.share_before < 0.8 then 'A' when ranked.share_before < 0.95 then 'B' else 'C' end as abc_category,
  case
    when varied.mean > 0 and varied.deviation <= 0.5 * varied.mean then 'X'
    when varied.mean > 0 and varied.deviation <= varied.mean then 'Y'
    else 'Z'
  end as xyz_category,
  stock.current_stock,
  stock.avg_stock_level,
  stock.stock_rotation_rate,
  stock.stockout_days,
  case
    when varied.item_id is null then null
    when varied.early_revenue > 0 and varied.late_revenue > 1.1 * varied.early_revenue then 'Croissance'
    when varied.early_revenue > 0 and varied.late_revenue < 0.9 * varied.early_revenue then 'Déclin'
    when varied.early_revenue > 0 then 'Stable'
    when varied.late_revenue > 0 then 'Croissance'
    else 'Stable'
  end as sales_trend,
  case when sold.revenue_before > 0 then coalesce(sold.revenue_12m, 0) / sold.revenue_before - 1 end as yoy_growth_rate,
  greatest(item.silver_updated_at, sold.changed_at, stock.gold_updated_at) as gold_updated_at
from dim_item as item
left join sold on sold.source = item.source and sold.item_id = item.item_id
left join varied on varied.source = item.source and varied.item_id = item.item_id
left join ranked on ranked.source = item.source and ranked.item_id = item.item_id
left join stock_status as stock on stock.source = item.source and stock.item_id = item.item_id
where item.is_last
