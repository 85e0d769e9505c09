-- Purchases of each month, VAT excluded: the invoices of suppliers (:invoice is their document type).
select to_char(d."DocumentDate", 'YYYY-MM-01') as month,
  round(sum(l."RealNetAmountVatExcludedWithDiscount"), 2)::float8 as purchases
from "PurchaseDocumentLine" l, "PurchaseDocument" d
where d."Id" = l."DocumentId" and d."DocumentType" = :invoice
group by 1 order by 1
