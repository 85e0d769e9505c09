-- Amounts due, what was paid of them, and what of a payment pays nothing yet; of customers and to suppliers.
with
paid as (
  select side, commitment_id, sum(amount) as amount
  from ebp_payment_part
  where reject_reason is null and commitment_id is not null
  group by side, commitment_id
),
assigned as (
  select side, settlement_id, sum(stored_amount) as amount
  from ebp_payment_part
  where reject_reason is null and settlement_id is not null
  group by side, settlement_id
),
payment as (
  select
    due.side,
    'due' as payment_kind,
    due.commitment_id as id,
    due.commitment_id,
    due.document_id,
    due.document_kind,
    due.document_number,
    due.issued_on,
    due.third_id,
    due.third_name,
    due.due_on,
    cast(null as date) as paid_on,
    due.sign * due.amount as amount,
    due.sign * due.balance as balance,
    due.changed_at,
    due.copies,
    due.reject_reason,
    concat_ws(
      ',',
      case when due.document_id is null then 'no_document' end,
      case when due.due_on is null then 'no_due_date' end,
      case
        when abs(due.sign * due.balance - (due.sign * due.amount - coalesce(paid.amount, 0))) >= 0.005 then 'balance_differs'
      end
    ) as notes
  from ebp_payment_due as due
  left join paid on paid.side = due.side and paid.commitment_id = due.commitment_id
  union all
  select
    part.side,
    'paid',
    part.association_id,
    part.commitment_id,
    part.document_id,
    part.document_kind,
    part.document_number,
    part.issued_on,
    part.third_id,
    part.third_name,
    part.due_on,
    part.paid_on,
    part.amount,
    null,
    part.changed_at,
    part.copies,
    part.reject_reason,
    concat_ws(
      ',',
      case when part.commitment_id is null then 'no_commitment' end,
      case when part.has_no_settlement then 'no_settlement' end
    )
  from ebp_payment_part as part
  union all
  select
    settlement.side,
    'unassigned',
    settlement.settlement_id,
    null,
    null,
    null,
    null,
    null,
    settlement.third_id,
    null,
    null,
    settlement.paid_on,
    coalesce(settlement.remaining, settlement.amount - coalesce(assigned.amount, 0)),
    null,
    settlement.changed_at,
    1,
    null,
    case
      when abs(settlement.remaining - (settlement.amount - coalesce(assigned.amount, 0))) >= 0.005 then 'remainder_differs'
    end
  from ebp_payment_settlement as settlement
  left join assigned on assigned.side = settlement.side and assigned.settlement_id = settlement.settlement_id
  where not settlement.is_bounced
    and coalesce(settlement.remaining, settlement.amount - coalesce(assigned.amount, 0)) <> 0
)
select
  'ebp' as source,
  concat_ws('-', payment.side, payment.payment_kind, payment.id) as payment_id,
  payment.payment_kind,
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
  payment.amount,
  payment.balance,
  payment.changed_at,
  payment.reject_reason,
  case
    when payment.reject_reason is not null then to_json(struct_pack(
      kind := payment.payment_kind,
      "Id" := payment.id,
      "CommitmentId" := payment.commitment_id,
      "DocumentId" := payment.document_id,
      "ThirdId" := payment.third_id,
      "Amount" := payment.amount
    ))
  end as raw,
  payment.copies,
  concat_ws(',', nullif(payment.notes, ''), case when payment.third_id is null then 'no_third_party' end) as notes
from payment
left join ebp_payment_third as third on third.side = payment.side and third.third_id = payment.third_id
