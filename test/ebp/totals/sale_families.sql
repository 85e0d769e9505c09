-- Revenue of all time by family of the item.
select coalesce(i."FamilyId", '') as family, sum(s.net)::float8 as revenue
from (
  select distinct l."Id", l."ItemId", l."RealNetAmountVatExcludedWithDiscount" as net
  from "SaleDocumentLine" l where l."DocumentId" in (select "Id" from "SaleDocument" where "DocumentType" = 4)
) s left join "Item" i on i."Id" = s."ItemId"
group by 1 order by 1
