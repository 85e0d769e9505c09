-- Third parties of the entities that count, the last change of an id first. A customer is one that is marked so, and
-- anyone who was invoiced or served; a supplier or a prospect alone is none.
with
copy as (
  select third.*, count(*) as copies
  from (select third.*, cast(to_json(third) as varchar) as raw from dolibarr_societe as third) as third
  where coalesce(third.entity, 1) in (select entity from dolibarr_entity)
  group by all
),
served as (
  select fk_soc from dolibarr_facture
  union
  select fk_soc from dolibarr_commande
  union
  select fk_soc from dolibarr_ticket
  union
  select fk_soc from dolibarr_fichinter
)
select
  copy.*,
  cast(copy.rowid as varchar) as third_id,
  clean_text(copy.nom) as third_name,
  coalesce(copy.client in (1, 3), false) or served.fk_soc is not null as is_customer,
  row_number() over (partition by copy.rowid order by copy.tms desc nulls last, copy.raw) as version
from copy
left join served on served.fk_soc = copy.rowid
