-- Amounts due, what was paid of them, and what of a payment pays nothing yet; of customers and to suppliers.
with
entry as (
  select * from ebp_payment_entry
),
paid as (
  select side, commitment_id, sum(amount) as amount
  from entry
  where kind = 'paid' and reject_reason is null and commitment_id is not null
  group by side, commitment_id
),
assigned as (
  select side, settlement_id, sum(stored_amount) as amount
  from entry
  where kind = 'paid' and reject_reason is null and settlement_id is not null
  group by side, settlement_id
),
payment as (
  select
    entry.* exclude (amount, balance),
    case
      when entry.kind = 'unassigned'
        then coalesce(entry.balance, entry.stored_amount - coalesce(assigned.amount, 0))
      else entry.amount
    end as amount,
    case when entry.kind = 'due' then entry.balance end as balance,
    case
      when entry.kind = 'due' and abs(entry.balance - (entry.amount - coalesce(paid.amount, 0))) >= 0.005
        then 'balance_differs'
      when entry.kind = 'unassigned' and abs(entry.balance - (entry.stored_amount - coalesce(assigned.amount, 0))) >= 0.005
        then 'remainder_differs'
    end as difference
  from entry
  -- Equalities alone, so that the joins are hashed.
  left join paid
    on paid.side = entry.side and paid.commitment_id = case when entry.kind = 'due' then entry.commitment_id end
  left join assigned
    on assigned.side = entry.side
    and assigned.settlement_id = case when entry.kind = 'unassigned' then entry.settlement_id end
)
select
  'ebp' as source,
  concat_ws('-', payment.side, payment.kind, payment.id) as payment_id,
  payment.kind as payment_kind,
  payment.side,
  payment.commitment_id,
  payment.document_id,
  payment.document_kind,
  payment.document_number,
  payment.issued_on,
  payment.third_id,
  coalesce(third.third_name, payment.third_name) as third_name,
  payment.due_on,
  payment.paid_on,
  cast(payment.amount as decimal(24, 8)) as amount,
  cast(payment.balance as decimal(24, 8)) as balance,
  payment.changed_at,
  payment.reject_reason,
  case
    when payment.reject_reason is not null then to_json(struct_pack(
      kind := payment.kind,
      "Id" := payment.id,
      "CommitmentId" := payment.commitment_id,
      "DocumentId" := payment.document_id,
      "ThirdId" := payment.third_id,
      "Amount" := payment.stored_amount
    ))
  end as raw,
  payment.copies,
  concat_ws(
    ',', nullif(payment.notes, ''), payment.difference, case when payment.third_id is null then 'no_third_party' end
  ) as notes
from payment
left join ebp_payment_third as third on third.side = payment.side and third.third_id = payment.third_id
where payment.kind <> 'unassigned' or payment.amount <> 0
