-- The features of each customer with their quintiles, expected value and segment.
select
  features.source,
  features.id_client,
  features.freq_12m,
  features.monetary_12m,
  features.monetary_avg_12m,
  features.recency_days,
  features.tenure_days,
  features.product_diversity_12m,
  features.total_orders_all,
  features.total_spend_all,
  features.avg_order_value_all,
  rfm.r,
  rfm.f,
  rfm.m,
  rfm.prob_reachat_12m,
  rfm.expected_value_12m,
  rfm.value_at_risk_12m,
  rfm.segment_label
from client_features as features
inner join rfm on rfm.source = features.source and rfm.id_client = features.id_client
