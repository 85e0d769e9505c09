-- Items as the stock models need them: one row per id.
select
  trim("Id") as item_id,
  "ManageStock" as is_managed,
  "RealStock" as real_stock,
  coalesce(nullif("Pump", 0), nullif("CostPrice", 0), "PurchasePrice") as unit_cost,
  "sysModifiedDate" as changed_at
from ebp_Item
where nullif(trim("Id"), '') is not null
qualify row_number() over (partition by trim("Id") order by "sysModifiedDate" desc nulls last, "Caption") = 1
