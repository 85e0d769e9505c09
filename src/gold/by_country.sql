-- One row per country of the customer; null is a row of its own.
with
grouped as (
  select
    sale.source,
    customer.country as pays,
    cast(sum(sale.amount) as decimal(38, 8)) as ca,
    count(*) filter (where sale.is_document_head) as nb_achats,
    count(distinct sale.customer_id) as nb_clients
  from fact_sale as sale
  left join dim_customer as customer
      on customer.source = sale.source and customer.customer_id = sale.customer_id and customer.is_last
  where sale.is_revenue
  group by sale.source, customer.country
)
select
  source,
  pays,
  ca,
  nb_achats,
  nb_clients,
  cast(ca as double) / nb_achats as panier_moyen,
  cast(ca as double) / nullif(cast(sum(ca) over (partition by source) as double), 0) as part_ca
from grouped
