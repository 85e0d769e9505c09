-- One row per customer of an ERP, those who never bought too: what they bought in all, when, and how they rank.
with
-- The shop's customers have client_scores.
shop as (
  select distinct source from fact_sale where document_kind = 'purchase'
),
document as (
  select
    source,
    customer_id,
    document_id,
    document_kind,
    bool_or(is_revenue) as is_revenue,
    max(sold_on) as sold_on,
    sum(amount) filter (where is_revenue) as revenue,
    sum(margin_amount) filter (where is_revenue) as margin,
    max(changed_at) as changed_at
  from fact_sale
  where customer_id is not null
    and (document_kind in ('quote', 'order') or (is_revenue and document_kind <> 'purchase'))
  group by source, customer_id, document_id, document_kind
),
bought as (
  select
    source,
    customer_id,
    min(sold_on) as first_document_on,
    min(sold_on) filter (where document_kind = 'invoice' and is_revenue) as first_order_date,
    max(sold_on) filter (where document_kind = 'invoice' and is_revenue) as last_order_date,
    count(*) filter (where document_kind = 'order') as total_orders,
    count(*) filter (where document_kind = 'quote') as total_quotes,
    count(*) filter (where document_kind = 'invoice' and is_revenue) as total_invoices,
    cast(sum(revenue) as decimal(38, 8)) as lifetime_revenue,
    cast(sum(margin) as decimal(38, 8)) as lifetime_margin,
    cast(max(revenue) filter (where document_kind = 'invoice') as decimal(38, 8)) as max_order_value,
    max(changed_at) as changed_at
  from document
  group by source, customer_id
),
known as (
  select
    customer.source,
    customer.customer_key,
    customer.customer_id,
    customer.customer_name,
    customer.registered_on,
    customer.silver_updated_at,
    run_settings.as_of
  from dim_customer as customer
  cross join run_settings
  where customer.is_last
    and not exists (select 1 from shop where shop.source = customer.source)
),
measured as (
  select
    known.source,
    known.customer_key,
    known.customer_id,
    known.customer_name,
    bought.first_order_date,
    bought.last_order_date,
    -- What is dated ahead was bought today at the latest.
    case
      when bought.last_order_date > known.as_of then 0
      else cast(date_diff('day', bought.last_order_date, known.as_of) as integer)
    end as days_since_last_order,
    cast(date_diff('day', least(known.registered_on, bought.first_document_on), known.as_of) as integer) as customer_age_days,
    coalesce(bought.total_orders, 0) as total_orders,
    coalesce(bought.total_quotes, 0) as total_quotes,
    coalesce(bought.total_invoices, 0) as total_invoices,
    coalesce(bought.lifetime_revenue, 0) as lifetime_revenue,
    bought.lifetime_margin,
    bought.max_order_value,
    date_diff('day', bought.first_order_date, known.as_of) as days_since_first_order,
    cast(date_diff('day', bought.first_order_date, bought.last_order_date) as double)
      / nullif(bought.total_invoices - 1, 0) as avg_days_between_orders,
    greatest(known.silver_updated_at, bought.changed_at) as gold_updated_at
  from known
  left join bought on bought.source = known.source and bought.customer_id = known.customer_id
),
ranked as (
  select
    source,
    customer_id,
    cast(ntile(10) over (partition by source order by total_invoices, customer_id) as integer) as f,
    cast(11 - ntile(10) over (partition by source order by days_since_last_order, customer_id) as integer) as r,
    cast(ntile(10) over (partition by source order by lifetime_revenue, customer_id) as integer) as m
  from measured
  where total_invoices > 0
)
select
  measured.source,
  measured.customer_key,
  measured.customer_id,
  measured.customer_name,
  measured.first_order_date,
  measured.last_order_date,
  measured.days_since_last_order,
  measured.customer_age_days,
  measured.total_orders,
  measured.total_quotes,
  measured.total_invoices,
  measured.lifetime_revenue,
  measured.lifetime_margin,
  cast(measured.lifetime_revenue as double) / nullif(measured.total_invoices, 0) as avg_order_value,
  measured.max_order_value,
  measured.avg_days_between_orders,
  ranked.f as order_frequency_score,
  ranked.r as recency_score,
  ranked.m as monetary_score,
  case
    when ranked.r is null then 'Prospects'
    when ranked.r >= 8 and ranked.f + ranked.m >= 16 then 'Champions'
    when measured.days_since_first_order <= 90 then 'Nouveaux'
    when ranked.r >= 6 and ranked.f + ranked.m >= 12 then 'Loyaux'
    when ranked.r >= 6 then 'Potentiels'
    when ranked.f + ranked.m >= 12 then 'À risque'
    when ranked.r >= 3 then 'En sommeil'
    else 'Perdus'
  end as rfm_segment,
  cast(null as double) as churn_probability,
  cast(null as date) as predicted_next_order_date,
  cast(null as decimal(38, 8)) as predicted_ltv_12m,
  measured.gold_updated_at
from measured
left join ranked on ranked.source = measured.source and ranked.customer_id = measured.customer_id
