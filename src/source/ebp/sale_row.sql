-- One row per row of SaleDocumentLine: trimmed, with the first column of each figure that the installation fills.
select
  nullif(trim("Id"), '') as line_id,
  nullif(trim("DocumentId"), '') as document_id,
  "LineType" as line_type,
  nullif(trim("ItemId"), '') as item_id,
  "DescriptionClear" as description,
  coalesce("RealQuantity", "Quantity") as quantity,
  "SalePriceVatExcluded" as unit_price,
  -- CostPrice is that of a unit. One of 0 is kept: what EBP shows as the margin of the line is computed with it.
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
