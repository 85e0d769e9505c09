-- Quotes by month, and those that an order, a delivery or an invoice names as its origin.
select to_char(q."DocumentDate", 'YYYY-MM-01') as month, count(*)::int as quotes,
  count(*) filter (where exists (
    select 1 from "SaleDocument" o
    where o."OriginDocumentNumber" = q."DocumentNumber" and o."OriginDocumentType" = 1 and o."DocumentType" in (2, 3, 4)
  ))::int as converted, sum(q."AmountVatExcludedWithDiscount")::float8 as amount
from "SaleDocument" q where q."DocumentType" = 1
group by 1 order by 1
