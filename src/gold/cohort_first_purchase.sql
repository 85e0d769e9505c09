-- One row per month in which customers bought for the first time.
with
cohort as (
  select source, customer_id, min(sold_month) as cohorte
  from fact_sale
  where is_revenue and customer_id is not null
  group by source, customer_id
)
select
  sale.source,
  cohort.cohorte,
  count(distinct sale.customer_id) as nouveaux_clients,
  cast(sum(case when sale.sold_month = cohort.cohorte then sale.amount else 0 end) as decimal(38, 8)) as ca_premier_mois,
  cast(sum(sale.amount) as decimal(38, 8)) as ca_total
from fact_sale as sale
inner join cohort on cohort.source = sale.source and cohort.customer_id = sale.customer_id
where sale.is_revenue
group by sale.source, cohort.cohorte
