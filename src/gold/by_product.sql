-- One row per product, told apart by its id: two may have one name. What has no product is a row of its own.
with
grouped as (
  select
    sale.source,
    sale.item_id,
    case when sale.item_id is not null then max(sale.item_name) end as produit,
    cast(sum(sale.amount) as decimal(38, 8)) as ca,
    count(distinct sale.document_id) as nb_achats,
    count(distinct sale.customer_id) as nb_clients
  from fact_sale as sale
  where sale.is_revenue
  group by sale.source, sale.item_id
)
select
  source,
  produit,
  ca,
  nb_achats,
  nb_clients,
  cast(ca as double) / nb_achats as panier_moyen,
  cast(ca as double) / nullif(cast(sum(ca) over (partition by source) as double), 0) as part_ca,
  item_id
from grouped
