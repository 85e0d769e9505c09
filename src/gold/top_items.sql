-- Items by revenue, over all time and over the 365 days that end on the reference day. Lines without an item are a
-- row of their own, so that shares are of all that was sold.
with
line as (
  select sale.*, date_diff('day', sale.sold_on, run_settings.as_of) between 0 and 364 as in_window
  from fact_sale as sale
  cross join run_settings
  where sale.is_revenue and sale.document_kind <> 'purchase'
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
    item_id,
    case when item_id is not null then max(item_name) end as item_name,
    sum(cast(quantity as double)) as quantity,
    cast(sum(amount) as decimal(38, 8)) as revenue,
    cast(sum(margin_amount) as decimal(38, 8)) as margin,
    cast(sum(amount) filter (where margin_amount is not null) as double) as costed_revenue,
    count(distinct document_id) as nb_documents,
    count(distinct customer_id) as nb_customers
  from spanned
  group by source, span, item_id
),
ranked as (
  select
    grouped.*,
    cast(row_number() over (partition by source, span order by revenue desc, item_id) as integer) as rank,
    cast(row_number() over (partition by source, span order by quantity desc nulls last, item_id) as integer) as quantity_rank,
    cast(row_number() over (partition by source, span order by margin desc nulls last, item_id) as integer) as margin_rank,
    cast(revenue as double) / nullif(cast(sum(revenue) over (partition by source, span) as double), 0) as revenue_share
  from grouped
)
select
  ranked.source,
  ranked.span,
  ranked.rank,
  ranked.item_id,
  coalesce(item.item_name, ranked.item_name) as item_name,
  item.item_family_id,
  item.item_family_name,
  ranked.quantity,
  ranked.revenue,
  ranked.margin,
  cast(ranked.margin as double) / nullif(ranked.costed_revenue, 0) as margin_rate,
  ranked.nb_documents,
  ranked.nb_customers,
  ranked.revenue_share,
  ranked.quantity_rank,
  ranked.margin_rank
from ranked
left join dim_item as item
  on item.source = ranked.source and item.item_id = ranked.item_id and item.is_last
