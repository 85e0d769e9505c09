-- One row per ISO week that has sales, named by its Monday.
select
  sale.source,
  day.week_start as semaine,
  cast(sum(sale.amount) as decimal(38, 4)) as ca,
  count(distinct sale.document_id) as nb_achats,
  count(distinct sale.customer_id) as nb_clients,
  cast(sum(sale.amount) as double) / count(distinct sale.document_id) as panier_moyen
from fact_sale as sale
inner join dim_date as day on day.date = sale.sold_on
where sale.is_revenue
group by sale.source, day.week_start
