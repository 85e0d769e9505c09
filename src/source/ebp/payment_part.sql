-- What each payment pays of each amount due, of both sides. A payment marked as unpaid pays nothing, unless the balance
-- of the amount due says that it counts.
with
association as (
  select
    'customer' as side, "Id" as id, "CommitmentId" as commitment, "SettlementId" as settlement, "AssignedAmount" as amount,
    "sysCreatedDate" as created_at, coalesce("sysModifiedDate", "sysCreatedDate") as changed_at
  from ebp_SaleSettlementCommitmentAssociation
  union all
  select
    'supplier', "Id", "CommitmentId", "SettlementId", "AssignedAmount",
    "sysCreatedDate", coalesce("sysModifiedDate", "sysCreatedDate")
  from ebp_PurchaseSettlementCommitmentAssociation
),
counted as (
  select *, count(*) as copies from association group by all
),
ranked as (
  select
    *,
    row_number() over (
      partition by side, id order by changed_at desc nulls last, amount desc nulls last, commitment, settlement
    ) as version
  from counted
),
due as (
  select * from ebp_payment_due where reject_reason is null
),
-- Amounts due whose balance is what is left by all that was assigned.
agreed as (
  select due.side, due.commitment_id
  from due
  inner join ranked on ranked.side = due.side and nullif(trim(ranked.commitment), '') = due.commitment_id
  where ranked.version = 1
  group by due.side, due.commitment_id
  having abs(max(due.amount) - max(due.balance) - sum(ranked.amount)) < 0.005
)
select
  ranked.side,
  nullif(trim(ranked.id), '') as association_id,
  due.commitment_id,
  due.document_id,
  due.document_kind,
  due.document_number,
  due.issued_on,
  due.due_on,
  coalesce(due.third_id, settlement.third_id) as third_id,
  due.third_name,
  nullif(trim(ranked.settlement), '') as settlement_id,
  settlement.settlement_id is null as has_no_settlement,
  coalesce(settlement.paid_on, cast(ranked.created_at as date)) as paid_on,
  ranked.amount as stored_amount,
  case when due.sign < 0 and ranked.amount > 0 then -ranked.amount else ranked.amount end as amount,
  greatest(ranked.changed_at, settlement.changed_at) as changed_at,
  ranked.copies,
  case
    when nullif(trim(ranked.id), '') is null then 'missing_id'
    when ranked.version > 1 then 'duplicate'
    when ranked.amount is null then 'invalid_amount'
    when settlement.is_bounced and agreed.commitment_id is null then 'bounced'
  end as reject_reason
from ranked
left join due on due.side = ranked.side and due.commitment_id = nullif(trim(ranked.commitment), '')
left join ebp_payment_settlement as settlement
  on settlement.side = ranked.side and settlement.settlement_id = nullif(trim(ranked.settlement), '')
left join agreed on agreed.side = due.side and agreed.commitment_id = due.commitment_id
