-- The RFM heuristic of each customer who bought. Weights and half-way points stand in the first step alone; each
-- component is x / (x + half), between 0 and 1 and growing with what it measures (recency: falling with the days).
-- An ERP may have invoices dated after the reference day: they are as recent as can be.
with
setting as (
  select
    0.35 as recency_weight, 180.0 as recency_half_days,
    0.30 as frequency_weight, 2.0 as frequency_half_orders,
    0.20 as value_weight, 500.0 as value_half_amount,
    0.15 as diversity_weight, 2.0 as diversity_half_products
),
-- Ids order as numbers where all of a source's are digits, as text elsewhere.
numbered as (
  select
    features.*,
    case
      when bool_and(regexp_matches(id_client, '^[0-9]+$')) over (partition by source)
        then lpad(id_client, 40, '0')
      else id_client
    end as id_order
  from client_features as features
),
ranked as (
  select
    source,
    id_client,
    recency_days,
    total_orders_all,
    monetary_12m,
    freq_12m,
    product_diversity_12m,
    cast(6 - ntile(5) over (partition by source order by recency_days, id_order, id_client) as integer) as r,
    cast(ntile(5) over (partition by source order by total_orders_all, id_order, id_client) as integer) as f,
    cast(ntile(5) over (partition by source order by total_spend_all, id_order, id_client) as integer) as m
  from numbered
),
scored as (
  select
    ranked.*,
    cast(recency_weight as double) * cast(recency_half_days as double) / (recency_half_days + greatest(recency_days, 0))
    + cast(frequency_weight as double) * freq_12m / (freq_12m + cast(frequency_half_orders as double))
    + cast(value_weight as double) * greatest(cast(monetary_12m as double), 0)
      / (greatest(cast(monetary_12m as double), 0) + cast(value_half_amount as double))
    + cast(diversity_weight as double) * product_diversity_12m
      / (product_diversity_12m + cast(diversity_half_products as double)) as prob_reachat_12m
  from ranked
  cross join setting
),
valued as (
  select
    scored.*,
    cast(cast(monetary_12m as double) * prob_reachat_12m as decimal(18, 2)) as expected_value_12m
  from scored
)
select
  source,
  id_client,
  r,
  f,
  m,
  prob_reachat_12m,
  expected_value_12m,
  cast(monetary_12m - expected_value_12m as decimal(38, 8)) as value_at_risk_12m,
  case
    when recency_days > 730 then 'Dormants'
    when recency_days > 365 then 'A relancer'
    when f >= 4 and m = 5 then 'VIP'
    when total_orders_all >= 2 then 'Actifs'
    else 'A potentiel'
  end as segment_label
from valued
