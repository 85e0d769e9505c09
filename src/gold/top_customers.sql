-- Customers by revenue, over all time and over the 365 days that end on the reference day.
with
line as (
  select sale.*, date_diff('day', sale.sold_on, run_settings.as_of) between 0 and 364 as in_window
  from fact_sale as sale
  cross join run_settings
  where sale.is_revenue and sale.document_kind <> 'purchase' and sale.customer_id is not null
),
spanned as (
  select line.*, 'all' as span from line
  union all
  select line.*, '12m' as span from line where in_window
),
grouped as (
  select
    source,
    span,
    customer_id,
    cast(sum(amount) as decimal(38, 8)) as revenue,
    cast(sum(margin_amount) as decimal(38, 8)) as margin,
    cast(sum(amount) filter (where margin_amount is not null) as double) as costed_revenue,
    count(*) filter (where is_document_head) as nb_documents,
    max(sold_on) as last_sale_on
  from spanned
  group by source, span, customer_id
)
select
  grouped.source,
  grouped.span,
  cast(row_number() over (
    partition by grouped.source, grouped.span order by grouped.revenue desc, grouped.customer_id
  ) as integer) as rank,
  grouped.customer_id,
  customer.customer_name,
  customer.customer_segment,
  customer.customer_region,
  grouped.revenue,
  grouped.margin,
  cast(grouped.margin as double) / nullif(grouped.costed_revenue, 0) as margin_rate,
  grouped.nb_documents,
  grouped.last_sale_on,
  cast(grouped.revenue as double)
    / nullif(cast(sum(grouped.revenue) over (partition by grouped.source, grouped.span) as double), 0) as revenue_share
from grouped
left join dim_customer as customer
  on customer.source = grouped.source and customer.customer_id = grouped.customer_id and customer.is_last
