-- Amounts that customers owe, one for each validated invoice; what was paid of them; what of a payment belongs to no
-- invoice. An abandoned invoice is owed no more.
with
payment as (
  select *
  from dolibarr_paiement
  where rowid is not null and coalesce(entity, 1) in (select entity from dolibarr_entity)
  qualify row_number() over (partition by rowid order by tms desc nulls last, datep desc nulls last) = 1
),
part as (
  select *, row_number() over (partition by rowid order by fk_paiement, fk_facture, amount desc nulls last) as version
  from (select *, count(*) as copies from dolibarr_paiement_facture group by all) as copy
),
assigned as (
  select fk_paiement, sum(amount) as amount from part where version = 1 group by fk_paiement
),
foreign_payment as (
  select distinct rowid from dolibarr_paiement
  where coalesce(entity, 1) not in (select entity from dolibarr_entity)
),
entry as (
  select
    'due-' || cast(invoice.rowid as varchar) as payment_id,
    'due' as payment_kind,
    invoice.document_id as commitment_id,
    invoice.rowid as invoice_rowid,
    invoice.due_on,
    cast(null as date) as paid_on,
    cast(invoice.amount as decimal(24, 8)) as amount,
    cast(invoice.balance as decimal(24, 8)) as balance,
    invoice.changed_at,
    1 as copies,
    cast(null as varchar) as reject_reason,
    concat_ws(
      ',',
      case when invoice.due_on is null then 'no_due_date' end,
      case when invoice.document_state = 3 then 'abandoned' end,
      case when invoice.document_state = 2 and abs(invoice.rest) >= 0.01 then 'balance_differs' end,
      case when invoice.due_on < invoice.issued_on then 'due_before_issue' end
    ) as notes
  from dolibarr_payment_invoice as invoice
  union all
  select
    'paid-' || cast(part.rowid as varchar),
    'paid',
    invoice.document_id,
    part.fk_facture,
    invoice.due_on,
    cast(coalesce(payment.datep, payment.datec) as date),
    coalesce(part.amount, 0),
    null,
    coalesce(payment.tms, payment.datec),
    part.copies,
    case
      when part.rowid is null then 'missing_id'
      when part.version > 1 then 'duplicate'
      when payment.rowid is null then 'no_payment'
      when coalesce(payment.datep, payment.datec) is null then 'invalid_date'
    end,
    concat_ws(
      ',',
      case when invoice.rowid is null then 'no_commitment' end,
      case when cast(payment.datep as date) > run_settings.as_of then 'future_date' end
    )
  from part
  cross join run_settings
  left join payment on payment.rowid = part.fk_paiement
  left join dolibarr_payment_invoice as invoice on invoice.rowid = part.fk_facture
  where not exists (select 1 from foreign_payment where foreign_payment.rowid = part.fk_paiement)
  union all
  select
    'unassigned-' || cast(payment.rowid as varchar),
    'unassigned',
    null,
    null,
    null,
    cast(coalesce(payment.datep, payment.datec) as date),
    cast(coalesce(payment.amount, 0) - coalesce(assigned.amount, 0) as decimal(24, 8)),
    null,
    coalesce(payment.tms, payment.datec),
    1,
    case when coalesce(payment.datep, payment.datec) is null then 'invalid_date' end,
    ''
  from payment
  left join assigned on assigned.fk_paiement = payment.rowid
  where abs(coalesce(payment.amount, 0) - coalesce(assigned.amount, 0)) >= 0.005
)
select
  'dolibarr' as source,
  entry.payment_id,
  entry.payment_kind,
  'customer' as side,
  entry.commitment_id,
  invoice.document_id,
  invoice.document_kind,
  clean_text(invoice.document_number) as document_number,
  invoice.issued_on,
  invoice.customer_id as third_id,
  third.third_name,
  entry.due_on,
  entry.paid_on,
  entry.amount,
  entry.balance,
  entry.changed_at,
  entry.reject_reason,
  case
    when entry.reject_reason is not null then to_json(struct_pack(
      payment := entry.payment_id, invoice := entry.invoice_rowid, amount := entry.amount
    ))
  end as raw,
  entry.copies,
  entry.notes
from entry
left join dolibarr_payment_invoice as invoice on invoice.rowid = entry.invoice_rowid
left join dolibarr_third_known as third on third.third_id = invoice.customer_id
