-- One row per segment that has customers.
select
  source,
  segment_label,
  count(*) as nb_clients,
  cast(sum(total_spend_all) as decimal(38, 8)) as ca,
  cast(sum(expected_value_12m) as decimal(38, 8)) as expected_value_12m,
  cast(sum(value_at_risk_12m) as decimal(38, 8)) as value_at_risk_12m,
  median(cast(total_orders_all as double)) as freq_med,
  median(cast(recency_days as double)) as recency_med
from client_scores
group by source, segment_label
