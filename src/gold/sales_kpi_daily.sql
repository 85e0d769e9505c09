-- One row per day, version of the customer and family of the item that has a quote, an order, an invoice or a
-- credit note. The shop has its own datasets.
with
line as (
  select
    sale.*,
    item.item_family_id,
    item.item_family_name,
    customer.customer_name
  from fact_sale as sale
  left join dim_item as item
    on item.source = sale.source and item.item_id = sale.item_id and item.is_last
  left join dim_customer as customer
    on customer.source = sale.source and customer.customer_id = sale.customer_id and customer.is_last
  where sale.document_kind in ('quote', 'order') or (sale.is_revenue and sale.document_kind <> 'purchase')
),
grouped as (
  select
    source,
    date_key,
    customer_key,
    item_family_id,
    max(sold_on) as full_date,
    customer_id,
    max(customer_name) as customer_name,
    max(item_family_name) as item_family_name,
    count(distinct document_id) filter (where document_kind = 'order') as nb_orders,
    count(distinct document_id) filter (where document_kind = 'quote') as nb_quotes,
    count(distinct document_id) filter (where document_kind = 'invoice' and is_revenue) as nb_invoices,
    count(distinct customer_id) as nb_unique_customers,
    cast(coalesce(sum(amount) filter (where is_revenue), 0) as decimal(38, 8)) as total_revenue_vat_excluded,
    -- Unknown VAT makes the total unknown, not smaller; without revenue it is nothing.
    case
      when bool_or(is_revenue and line_amount_vat_included is null) then null
      else cast(coalesce(sum(line_amount_vat_included) filter (where is_revenue), 0) as decimal(38, 8))
    end as total_revenue_vat_included,
    cast(sum(margin_amount) filter (where is_revenue) as decimal(38, 8)) as total_margin,
    cast(sum(amount) filter (where is_revenue and margin_amount is not null) as double) as costed_revenue,
    max(changed_at) as gold_created_at
  from line
  group by source, date_key, customer_key, customer_id, item_family_id
)
select
  source,
  date_key,
  customer_key,
  item_family_id,
  full_date,
  customer_id,
  customer_name,
  item_family_name,
  nb_orders,
  nb_quotes,
  nb_invoices,
  nb_unique_customers,
  total_revenue_vat_excluded,
  total_revenue_vat_included,
  total_margin,
  cast(total_revenue_vat_excluded as double) / nullif(nb_invoices, 0) as avg_order_value,
  cast(total_margin as double) / nullif(costed_revenue, 0) as margin_rate,
  gold_created_at
from grouped
