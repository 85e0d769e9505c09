-- Every row of the purchase lines once, with how many identical rows it stands for. Of rows that share an id the one
-- changed last is version 1.
with
-- Finding the repeated ids first keeps the ranking small: over every line it would not fit in memory.
repeated as (
  select "Id" as line_id
  from ebp_PurchaseDocumentLine
  where "Id" is not null
  group by "Id"
  having count(*) > 1
),
copied as (
  select line.*, count(*) as copies
  from ebp_PurchaseDocumentLine as line
  where exists (select 1 from repeated where repeated.line_id = line."Id")
  group by all
)
select line.*, 1 as copies, 1 as version
from ebp_PurchaseDocumentLine as line
where not exists (select 1 from repeated where repeated.line_id = line."Id")
union all
select
  copied.*,
  row_number() over (
    partition by "Id"
    order by
      "sysModifiedDate" desc nulls last, "NetAmountVatExcluded" desc nulls last, "Quantity" desc nulls last,
      "DocumentId", "ItemId", "DescriptionClear", "LineOrder"
  ) as version
from copied
