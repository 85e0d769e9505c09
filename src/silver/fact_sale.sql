-- Every accepted sale line of every source. A document may have several lines.
select
  source,
  line_id,
  document_id,
  customer_id,
  sold_at,
  cast(sold_at as date) as sold_on,
  cast(date_trunc('month', sold_at) as date) as sold_month,
  amount,
  item_id,
  item_name
from staged_fact_sale
