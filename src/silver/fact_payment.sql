-- Amounts due and payments, of customers and to suppliers.
select
  staged.source,
  surrogate_key(concat_ws('|', staged.source, staged.payment_id)) as payment_key,
  staged.payment_id,
  staged.payment_kind,
  staged.side,
  staged.commitment_id,
  staged.document_id,
  staged.third_id,
  staged.due_on,
  staged.paid_on,
  staged.amount,
  staged.balance,
  staged.changed_at,
  cast(strftime(coalesce(staged.paid_on, staged.due_on), '%Y%m%d') as integer) as date_key
from staged_fact_payment as staged
