-- Lines of invoices, orders and proposals in one shape, identical copies counted, the last of an id first. A line of
-- type 9 is a title or a subtotal: its quantity is a level.
with
line as (
  select
    'invoice' as family,
    rowid,
    cast(rowid as varchar) as line_id,
    fk_facture as document_rowid,
    fk_product,
    product_type,
    coalesce(label, description) as caption,
    qty,
    subprice,
    remise_percent,
    total_ht,
    total_tva,
    total_ttc,
    buy_price_ht
  from dolibarr_facturedet
  union all
  select
    'order', rowid, 'order-' || cast(rowid as varchar), fk_commande, fk_product, product_type,
    coalesce(label, description), qty, subprice, remise_percent, total_ht, total_tva, total_ttc, buy_price_ht
  from dolibarr_commandedet
  union all
  select
    'quote', rowid, 'quote-' || cast(rowid as varchar), fk_propal, fk_product, product_type,
    coalesce(label, description), qty, subprice, remise_percent, total_ht, total_tva, total_ttc, buy_price_ht
  from dolibarr_propaldet
),
copy as (
  select *, count(*) as copies from line group by all
)
select
  copy.*,
  coalesce(product_type = 9, false) as is_title,
  case
    when product_type = 9 then null
    when total_ht < 0 then -abs(qty)
    when total_ht > 0 then abs(qty)
    else qty
  end as quantity,
  row_number() over (
    partition by family, rowid
    order by document_rowid, total_ht desc nulls last, qty desc nulls last, subprice desc nulls last, fk_product, caption
  ) as version
from copy
