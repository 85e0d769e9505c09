-- The amounts due of both sides. That of a credit note is negative, whatever the sign it is stored with.
with
commitment as (
  select
    'customer' as side, "Id" as id, "DocumentId" as document, "ThirdId" as third, "DueDate" as due_at, "Amount" as amount,
    "BalanceDue" as balance, coalesce("sysModifiedDate", "sysCreatedDate") as changed_at
  from ebp_SaleCommitment
  union all
  select
    'supplier', "Id", "DocumentId", "ThirdId", "DueDate", "Amount",
    "BalanceDue", coalesce("sysModifiedDate", "sysCreatedDate")
  from ebp_PurchaseCommitment
),
counted as (
  select *, count(*) as copies from commitment group by all
),
ranked as (
  select
    *,
    row_number() over (
      partition by side, id
      order by changed_at desc nulls last, due_at desc nulls last, amount desc nulls last, balance desc nulls last, document, third
    ) as version
  from counted
)
select
  ranked.side,
  nullif(trim(ranked.id), '') as commitment_id,
  nullif(trim(ranked.document), '') as named_document,
  document.document_id,
  document.document_kind,
  document.document_number,
  document.issued_on,
  coalesce(nullif(trim(ranked.third), ''), document.third_id) as third_id,
  document.third_name,
  cast(ranked.due_at as date) as due_on,
  case when coalesce(document.document_kind = 'credit_note' and ranked.amount > 0, false) then -1 else 1 end as sign,
  ranked.amount,
  ranked.balance,
  ranked.changed_at,
  ranked.copies,
  case
    when nullif(trim(ranked.id), '') is null then 'missing_id'
    when ranked.version > 1 then 'duplicate'
    when ranked.amount is null then 'invalid_amount'
  end as reject_reason
from ranked
left join ebp_payment_document as document
  on document.side = ranked.side and document.document_id = nullif(trim(ranked.document), '')
