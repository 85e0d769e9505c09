-- One row per document: the last change of an id. `is_ours`: its entity counts.
with
ranked as (
  select
    header.*,
    count(*) over (partition by header.family, header.rowid) > 1 as is_repeated,
    row_number() over (
      partition by header.family, header.rowid
      order by header.changed_at desc nulls last, header.dated_at desc nulls last, header.document_number
    ) as version
  from dolibarr_sale_header as header
  where header.rowid is not null
)
select
  ranked.* exclude (version, source_document_id),
  ranked.entity in (select entity from dolibarr_entity) as is_ours,
  coalesce(ranked.dated_at, ranked.created_at) as sold_at,
  cast(nullif(ranked.fk_soc, 0) as varchar) as customer_id,
  cast(nullif(coalesce(seller.user_id, ranked.fk_user_author), 0) as varchar) as colleague_id,
  coalesce(ranked.source_document_id, origin.origin_document_id) as origin_document_id,
  origin.origin_document_number
from ranked
left join dolibarr_sale_origin as origin on origin.family = ranked.family and origin.rowid = ranked.rowid
left join dolibarr_contact as seller
  on seller.code = 'SALESREPFOLL' and seller.element_id = ranked.rowid
  and seller.element = case ranked.family when 'invoice' then 'facture' when 'order' then 'commande' else 'propal' end
where ranked.version = 1
