-- Amounts due, what each payment pays of them, and the payments, of both sides. A payment marked as unpaid pays
-- nothing, unless the balance of the amount due says that it counts. One query, so that each table is read once.
with
due as (
  select * from ebp_payment_due
),
settlement as (
  select * from ebp_payment_settlement
),
association as (
  select
    'customer' as side, "Id" as id, nullif(trim("CommitmentId"), '') as commitment_id,
    nullif(trim("SettlementId"), '') as settlement_id, "AssignedAmount" as amount,
    "sysCreatedDate" as created_at, coalesce("sysModifiedDate", "sysCreatedDate") as changed_at
  from ebp_SaleSettlementCommitmentAssociation
  union all
  select
    'supplier', "Id", nullif(trim("CommitmentId"), ''),
    nullif(trim("SettlementId"), ''), "AssignedAmount",
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
      partition by side, id order by changed_at desc nulls last, amount desc nulls last, commitment_id, settlement_id
    ) as version
  from counted
),
-- Amounts due whose balance is what is left by all that was assigned.
agreed as (
  select due.side, due.commitment_id
  from due
  inner join ranked on ranked.side = due.side and ranked.commitment_id = due.commitment_id
  where due.reject_reason is null and ranked.version = 1
  group by due.side, due.commitment_id
  having abs(max(due.amount) - max(due.balance) - sum(ranked.amount)) < 0.005
)
select
  side,
  'due' as kind,
  commitment_id as id,
  commitment_id,
  cast(null as varchar) as settlement_id,
  document_id,
  document_kind,
  document_number,
  issued_on,
  third_id,
  third_name,
  due_on,
  cast(null as date) as paid_on,
  amount as stored_amount,
  sign * amount as amount,
  sign * balance as balance,
  changed_at,
  copies,
  reject_reason,
  concat_ws(
    ',', case when document_id is null then 'no_document' end, case when due_on is null then 'no_due_date' end
  ) as notes
from due
union all
select
  ranked.side,
  'paid',
  nullif(trim(ranked.id), ''),
  due.commitment_id,
  ranked.settlement_id,
  due.document_id,
  due.document_kind,
  due.document_number,
  due.issued_on,
  coalesce(due.third_id, settlement.third_id),
  due.third_name,
  due.due_on,
  coalesce(settlement.paid_on, cast(ranked.created_at as date)),
  ranked.amount,
  case when due.sign < 0 and ranked.amount > 0 then -ranked.amount else ranked.amount end,
  null,
  greatest(ranked.changed_at, settlement.changed_at),
  ranked.copies,
  case
    when nullif(trim(ranked.id), '') is null then 'missing_id'
    when ranked.version > 1 then 'duplicate'
    when ranked.amount is null then 'invalid_amount'
    when settlement.is_bounced and agreed.commitment_id is null then 'bounced'
  end,
  concat_ws(
    ',', case when due.commitment_id is null then 'no_commitment' end,
    case when settlement.settlement_id is null then 'no_settlement' end
  )
from ranked
left join (select * from due where reject_reason is null) as due
  on due.side = ranked.side and due.commitment_id = ranked.commitment_id
left join settlement on settlement.side = ranked.side and settlement.settlement_id = ranked.settlement_id
left join agreed on agreed.side = due.side and agreed.commitment_id = due.commitment_id
union all
select
  side, 'unassigned', settlement_id, null, settlement_id, null, null, null, null, third_id, null, null, paid_on,
  amount, null, remaining, changed_at, 1, null, null
from settlement
where not is_bounced
