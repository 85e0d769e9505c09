-- Revenue per month and region of the customer; null is a row of its own.
with
grouped as (
  select
    sale.source,
    sale.sold_month as month,
    customer.customer_region as region,
    cast(sum(sale.amount) as decimal(38, 8)) as revenue,
    cast(sum(sale.margin_amount) as decimal(38, 8)) as margin,
    cast(sum(sale.amount) filter (where sale.margin_amount is not null) as double) as costed_revenue,
    count(*) filter (where sale.is_document_head) as nb_documents,
    count(distinct sale.customer_id) as nb_customers
  from fact_sale as sale
  left join dim_customer as customer
    on customer.source = sale.source and customer.customer_id = sale.customer_id and customer.is_last
  where sale.is_revenue and sale.document_kind <> 'purchase'
  group by sale.source, sale.sold_month, customer.customer_region
)
select
  source,
  month,
  region,
  revenue,
  margin,
  cast(margin as double) / nullif(costed_revenue, 0) as margin_rate,
  nb_documents,
  nb_customers,
  cast(revenue as double) / nullif(cast(sum(revenue) over (partition by source, month) as double), 0) as revenue_share
from grouped
