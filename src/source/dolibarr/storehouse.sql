-- Warehouses by id. `is_ours`: their entity counts.
select
  rowid,
  clean_text(max(coalesce(ref, lieu))) as storehouse_name,
  bool_or(coalesce(entity, 1) in (select entity from dolibarr_entity)) as is_ours
from dolibarr_entrepot
where rowid is not null
group by rowid
