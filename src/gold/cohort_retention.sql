-- For each cohort and each month since, the customers who bought.
with
cohort as (
  select source, customer_id, min(sold_month) as cohorte
  from fact_sale
  where is_revenue and customer_id is not null
  group by source, customer_id
),
active as (
  select
    sale.source,
    cohort.cohorte,
    cast(
      (extract(year from sale.sold_month) - extract(year from cohort.cohorte)) * 12
      + extract(month from sale.sold_month) - extract(month from cohort.cohorte)
      as integer
    ) as mois_index,
    count(distinct sale.customer_id) as clients_actifs,
    cast(sum(sale.amount) as decimal(38, 8)) as ca
  from fact_sale as sale
  inner join cohort on cohort.source = sale.source and cohort.customer_id = sale.customer_id
  where sale.is_revenue
  group by sale.source, cohort.cohorte, sale.sold_month
)
select
  source,
  cohorte,
  mois_index,
  clients_actifs,
  -- Everybody of a cohort bought in its month 0, which is its largest.
  cast(clients_actifs as double) / max(clients_actifs) over (partition by source, cohorte) as retention,
  ca
from active
