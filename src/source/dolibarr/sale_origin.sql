-- The document that another one was made from: the order before the quote where there are both.
with
link as (
  select
    case link.targettype when 'facture' then 'invoice' when 'commande' then 'order' end as family,
    link.fk_target as rowid,
    case link.sourcetype when 'propal' then 'quote' when 'commande' then 'order' end as origin_family,
    link.fk_source as origin_rowid
  from dolibarr_element_element as link
  where link.targettype in ('facture', 'commande') and link.sourcetype in ('propal', 'commande')
)
select
  link.family,
  link.rowid,
  origin.document_id as origin_document_id,
  origin.document_number as origin_document_number
from link
inner join dolibarr_sale_header as origin on origin.family = link.origin_family and origin.rowid = link.origin_rowid
where link.family is not null
qualify row_number() over (
  partition by link.family, link.rowid order by link.origin_family, link.origin_rowid, origin.changed_at desc nulls last
) = 1
