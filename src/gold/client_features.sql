-- The customers who bought, with their recency, frequency and value; windows end on the reference day.
with
line as (
  select
    sale.*,
    date_diff('day', sale.sold_on, run_settings.as_of) between 0 and 364 as in_window,
    run_settings.as_of
  from fact_sale as sale
  cross join run_settings
  where sale.is_revenue and sale.customer_id is not null
),
grouped as (
  select
    source,
    customer_id as id_client,
    max(as_of) as as_of,
    count(*) filter (where in_window and is_document_head) as freq_12m,
    cast(coalesce(sum(amount) filter (where in_window), 0) as decimal(38, 8)) as monetary_12m,
    max(sold_on) as last_day,
    min(sold_on) as first_day,
    count(distinct item_id) filter (where in_window) as product_diversity_12m,
    count(*) filter (where is_document_head) as total_orders_all,
    cast(sum(amount) as decimal(38, 8)) as total_spend_all
  from line
  group by source, customer_id
)
select
  source,
  id_client,
  freq_12m,
  monetary_12m,
  cast(monetary_12m as double) / nullif(freq_12m, 0) as monetary_avg_12m,
  -- What is dated ahead was bought today at the latest.
  case when last_day > as_of then 0 else cast(date_diff('day', last_day, as_of) as integer) end as recency_days,
  cast(date_diff('day', first_day, as_of) as integer) as tenure_days,
  product_diversity_12m,
  total_orders_all,
  total_spend_all,
  cast(total_spend_all as double) / total_orders_all as avg_order_value_all
from grouped
