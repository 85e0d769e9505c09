-- Revenue, margin, invoices and customers by month: lines that are there twice count once.
with line as (
  select distinct l."Id", l."DocumentId", l."CustomerId", l.month, l.net, l.cost
  from (
    select s."Id", s."DocumentId", d."CustomerId", to_char(d."DocumentDate", 'YYYY-MM-01') as month,
      s."RealNetAmountVatExcludedWithDiscount" as net,
      s."CostPrice" * abs(s."Quantity") * sign(s."RealNetAmountVatExcludedWithDiscount") as cost
    from "SaleDocumentLine" s join "SaleDocument" d on d."Id" = s."DocumentId"
    where d."DocumentType" = 4
  ) l
)
select month, sum(net)::float8 as revenue, sum(net - cost)::float8 as margin,
  count(distinct "DocumentId")::int as documents, count(distinct nullif("CustomerId", ''))::int as customers
from line group by month order by month
