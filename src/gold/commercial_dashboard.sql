-- Revenue of the 365 days that end on the reference day, by day, customer and family.
with
line as (
  select
    sale.*,
    day.month_name,
    customer.customer_name,
    customer.customer_segment,
    item.item_family_id,
    item.item_family_name
  from fact_sale as sale
  cross join run_settings
  inner join dim_date as day on day.full_date = sale.sold_on
  left join dim_customer as customer
    on customer.source = sale.source and customer.customer_id = sale.customer_id and customer.is_last
  left join dim_item as item
    on item.source = sale.source and item.item_id = sale.item_id and item.is_last
  where sale.is_revenue and sale.document_kind <> 'purchase'
    and date_diff('day', sale.sold_on, run_settings.as_of) between 0 and 364
)
select
  source,
  sold_on as full_date,
  max(month_name) as month_name,
  customer_id,
  max(customer_name) as customer_name,
  max(customer_segment) as customer_segment,
  item_family_id,
  max(item_family_name) as item_family_name,
  count(distinct document_id) as nb_documents,
  cast(sum(amount) as decimal(38, 8)) as revenue,
  cast(sum(margin_amount) as decimal(38, 8)) as margin,
  cast(avg(cast(margin_rate as decimal(24, 9))) as double) as avg_margin_rate
from line
group by source, sold_on, customer_id, item_family_id
