-- Every accepted sale line with the country of its customer and its month; a purchase of the shop is one line.
select
  sale.source,
  sale.document_id as id_achat,
  sale.customer_id as id_client,
  sale.sold_at as date_achat,
  sale.amount as montant,
  sale.item_name as produit,
  customer.country as pays,
  sale.sold_month as mois,
  sale.line_id
from fact_sale as sale
left join dim_customer as customer
  on customer.source = sale.source and customer.customer_id = sale.customer_id and customer.is_last
where sale.is_revenue
