-- Products by id with what one costs: the weighted mean, else the cost price entered. `is_ours`: their entity counts.
select
  rowid,
  max(coalesce(nullif(pmp, 0), nullif(cost_price, 0))) as unit_cost,
  max(seuil_stock_alerte) as reorder_threshold,
  max(desiredstock) as desired_stock,
  bool_or(coalesce(entity, 1) in (select entity from dolibarr_entity)) as is_ours
from dolibarr_product
where rowid is not null
group by rowid
