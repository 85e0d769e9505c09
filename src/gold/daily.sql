-- One row per day that has sales.
select
  sale.source,
  sale.sold_on as jour,
  cast(sum(sale.amount) as decimal(38, 8)) as ca,
  count(*) filter (where sale.is_document_head) as nb_achats,
  count(distinct sale.customer_id) as nb_clients,
  cast(sum(sale.amount) as double) / count(*) filter (where sale.is_document_head) as panier_moyen
from fact_sale as sale
where sale.is_revenue
group by sale.source, sale.sold_on
