-- One row per source: its figures in all and over the 365 days that end on the reference day.
with
registered as (
  select source, count(*) as nb_clients_inscrits
  from dim_customer
  where is_current
  group by source
),
sold as (
  select
    sale.source,
    cast(sum(sale.amount) as decimal(38, 8)) as ca_total,
    count(*) filter (where sale.is_document_head) as nb_achats,
    count(distinct sale.customer_id) as nb_clients,
    min(sale.sold_at) as premier_achat,
    max(sale.sold_at) as dernier_achat,
    cast(
      coalesce(
        sum(sale.amount) filter (where date_diff('day', sale.sold_on, run_settings.as_of) between 0 and 364), 0
      ) as decimal(38, 8)
    ) as ca_12m
  from fact_sale as sale
  cross join run_settings
  where sale.is_revenue
  group by sale.source
),
expected as (
  select
    source,
    cast(sum(expected_value_12m) as decimal(38, 8)) as expected_value_12m,
    cast(sum(value_at_risk_12m) as decimal(38, 8)) as value_at_risk_12m
  from client_scores
  group by source
)
select
  coalesce(sold.source, registered.source) as source,
  coalesce(sold.ca_total, 0) as ca_total,
  coalesce(sold.nb_achats, 0) as nb_achats,
  coalesce(sold.nb_clients, 0) as nb_clients,
  coalesce(registered.nb_clients_inscrits, 0) as nb_clients_inscrits,
  cast(sold.ca_total as double) / sold.nb_achats as panier_moyen,
  sold.premier_achat,
  sold.dernier_achat,
  coalesce(sold.ca_12m, 0) as ca_12m,
  coalesce(expected.expected_value_12m, 0) as expected_value_12m,
  coalesce(expected.value_at_risk_12m, 0) as value_at_risk_12m
from sold
full join registered on registered.source = sold.source
left join expected on expected.source = coalesce(sold.source, registered.source)
