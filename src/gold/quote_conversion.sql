-- One row per month that has quotes: what became of them up to now.
select
  source,
  quoted_month as month,
  count(*) as nb_quotes,
  count(converted_on) as nb_converted,
  count(ordered_on) as nb_ordered,
  count(*) filter (where days_to_conversion <= 30) as nb_converted_30d,
  count(*) filter (where days_to_conversion <= 90) as nb_converted_90d,
  count(*) filter (where is_open) as nb_open,
  cast(sum(amount) as decimal(38, 8)) as quoted_amount,
  cast(coalesce(sum(amount) filter (where converted_on is not null), 0) as decimal(38, 8)) as converted_amount,
  cast(count(converted_on) as double) / count(*) as conversion_rate,
  cast(count(ordered_on) as double) / count(*) as order_rate,
  cast(coalesce(sum(amount) filter (where converted_on is not null), 0) as double)
    / nullif(cast(sum(amount) as double), 0) as amount_conversion_rate,
  avg(cast(days_to_conversion as double)) as avg_days_to_conversion
from fact_quote
group by source, quoted_month
