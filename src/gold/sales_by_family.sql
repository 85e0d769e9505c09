-- Revenue per month and family of the item; null is a row of its own.
with
grouped as (
  select
    sale.source,
    sale.sold_month as month,
    item.item_family_id,
    max(item.item_family_name) as item_family_name,
    cast(sum(sale.amount) as decimal(38, 8)) as revenue,
    cast(sum(sale.margin_amount) as decimal(38, 8)) as margin,
    cast(sum(sale.amount) filter (where sale.margin_amount is not null) as double) as costed_revenue,
    count(distinct sale.document_id) as nb_documents,
    count(distinct sale.customer_id) as nb_customers
  from fact_sale as sale
  left join dim_item as item
    on item.source = sale.source and item.item_id = sale.item_id and item.is_last
  where sale.is_revenue and sale.document_kind <> 'purchase'
  group by sale.source, sale.sold_month, item.item_family_id
)
select
  source,
  month,
  item_family_id,
  item_family_name,
  revenue,
  margin,
  cast(margin as double) / nullif(costed_revenue, 0) as margin_rate,
  nb_documents,
  nb_customers,
  cast(revenue as double) / nullif(cast(sum(revenue) over (partition by source, month) as double), 0) as revenue_share
from grouped
