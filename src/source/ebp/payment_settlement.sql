-- The payments of both sides, one row per id.
with
settlement as (
  select
    'customer' as side, "Id" as id, "ThirdId" as third, "SettlementDate" as paid_at, "Amount" as amount,
    "RemainingAmount" as remaining, coalesce("IsUnpaid", false) as is_bounced,
    coalesce("sysModifiedDate", "sysCreatedDate") as changed_at
  from ebp_SaleSettlement
  union all
  select
    'supplier', "Id", "ThirdId", "SettlementDate", "Amount",
    "RemainingAmount", false,
    coalesce("sysModifiedDate", "sysCreatedDate")
  from ebp_PurchaseSettlement
)
select
  side,
  trim(id) as settlement_id,
  nullif(trim(third), '') as third_id,
  cast(paid_at as date) as paid_on,
  amount,
  remaining,
  is_bounced,
  changed_at
from settlement
where nullif(trim(id), '') is not null
qualify row_number() over (
  partition by side, trim(id) order by changed_at desc nulls last, paid_at desc nulls last, amount desc nulls last
) = 1
