-- One row per line of a sale document, each different content of an id apart: `version` 1 is the one that is kept,
-- `copies` how many equal rows it stands for.
with
line as (
  select
    nullif(trim("Id"), '') as line_id,
    nullif(trim("DocumentId"), '') as document_id,
    "LineType" as line_type,
    nullif(trim("ItemId"), '') as item_id,
    "DescriptionClear" as description,
    coalesce("RealQuantity", "Quantity") as quantity,
    "SalePriceVatExcluded" as unit_price,
    -- CostPrice is that of a unit.
    coalesce("CostPrice", "PurchasePrice") as unit_cost,
    "TotalDiscountRate" as discount_percent,
    coalesce("RealNetAmountVatExcludedWithDiscount", "NetAmountVatExcludedWithDiscount") as net_discounted,
    coalesce("NetAmountVatExcluded", "RealNetAmountVatExcluded") as net,
    coalesce("RealNetAmountVatIncludedWithDiscount", "NetAmountVatIncludedWithDiscount") as gross_discounted,
    "VatAmount" as vat_amount,
    nullif(trim("ColleagueId"), '') as colleague_id,
    cast("DeliveryDate" as date) as due_on,
    greatest("sysModifiedDate", "sysCreatedDate") as changed_at
  from ebp_SaleDocumentLine
),
-- Finding the repeated ids first keeps the ranking small.
repeated as (
  select line_id from line where line_id is not null group by line_id having count(*) > 1
),
copy as (
  select line.*, count(*) as copies
  from line
  where exists (select 1 from repeated where repeated.line_id = line.line_id)
  group by all
)
select line.*, 1 as copies, 1 as version
from line
where not exists (select 1 from repeated where repeated.line_id = line.line_id)
union all
select
  copy.*,
  row_number() over (
    partition by line_id
    order by
      changed_at desc nulls last, document_id, net_discounted desc nulls last, net desc nulls last,
      quantity desc nulls last, unit_price desc nulls last, unit_cost desc nulls last, item_id, description
  ) as version
from copy
