-- Every customer with what they bought in all; days run to the reference day.
with
bought as (
  select
    source,
    customer_id,
    min(sold_at) as first_purchase,
    max(sold_at) as last_purchase,
    count(*) filter (where is_document_head) as total_orders,
    cast(sum(amount) as decimal(38, 8)) as total_spend
  from fact_sale
  where is_revenue and customer_id is not null
  group by source, customer_id
)
select
  customer.source,
  customer.customer_id as id_client,
  customer.customer_name as nom,
  customer.email,
  customer.country as pays,
  customer.registered_on as date_inscription,
  bought.first_purchase,
  bought.last_purchase,
  case
    when cast(bought.last_purchase as date) > run_settings.as_of then 0
    else cast(date_diff('day', cast(bought.last_purchase as date), run_settings.as_of) as integer)
  end as recency_days,
  cast(date_diff('day', cast(bought.first_purchase as date), run_settings.as_of) as integer) as tenure_days,
  coalesce(bought.total_orders, 0) as total_orders,
  coalesce(bought.total_spend, 0) as total_spend,
  cast(bought.total_spend as double) / bought.total_orders as avg_order_value
from dim_customer as customer
cross join run_settings
left join bought on bought.source = customer.source and bought.customer_id = customer.customer_id
where customer.is_current
