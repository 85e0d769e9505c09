-- Revenue, cost and gross margin of each month and item family.
select
  sale.source,
  sale.sold_month as month,
  coalesce(item.item_family_id, '-') as item_family_id,
  max(item.item_family_name) as item_family_name,
  count(distinct sale.document_id) as nb_documents,
  cast(sum(sale.amount) as decimal(38, 8)) as revenue,
  cast(coalesce(sum(sale.amount) filter (where sale.margin_amount is not null), 0) as decimal(38, 8)) as costed_revenue,
  cast(sum(sale.cost_price) as decimal(38, 8)) as cost,
  cast(sum(sale.margin_amount) as decimal(38, 8)) as gross_margin,
  cast(sum(sale.margin_amount) as double)
    / nullif(cast(sum(sale.amount) filter (where sale.margin_amount is not null) as double), 0) as gross_margin_rate,
  max(sale.changed_at) as gold_updated_at
from fact_sale as sale
left join dim_item as item on item.source = sale.source and item.item_id = sale.item_id and item.is_last
where sale.is_revenue and sale.document_kind <> 'purchase'
group by sale.source, sale.sold_month, coalesce(item.item_family_id, '-')
