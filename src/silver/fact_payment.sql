-- Amounts due and payments, of customers and to suppliers. The balance of an amount due is what its source says, else
-- what is left of it by the payments.
with
paid as (
  select source, side, commitment_id, sum(amount) as amount
  from staged_fact_payment
  where payment_kind = 'paid'
  group by source, side, commitment_id
)
select
  staged.source,
  surrogate_key(concat_ws('|', staged.source, staged.payment_id)) as payment_key,
  staged.payment_id,
  staged.payment_kind,
  staged.side,
  staged.commitment_id,
  staged.document_id,
  staged.document_kind,
  staged.document_number,
  staged.issued_on,
  staged.third_id,
  staged.third_name,
  staged.due_on,
  staged.paid_on,
  staged.amount,
  case
    when staged.payment_kind = 'due'
      then cast(coalesce(staged.balance, staged.amount - coalesce(paid.amount, 0)) as decimal(24, 8))
  end as balance,
  coalesce(staged.document_kind not in ('quote', 'order', 'delivery'), true) as is_owed,
  staged.changed_at,
  cast(strftime(coalesce(staged.paid_on, staged.due_on), '%Y%m%d') as integer) as date_key
from staged_fact_payment as staged
-- Equalities alone, so that the join is hashed.
left join paid
  on paid.source = staged.source and paid.side = staged.side
  and paid.commitment_id = case when staged.payment_kind = 'due' then staged.commitment_id end
