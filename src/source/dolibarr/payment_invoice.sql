-- Invoices that are or were to be paid, with what payments and used credit notes and deposits took off. A closed one has
-- nothing left to be paid, whatever its payments say: the rest was a discount, a credit or a loss.
with
paid as (
  select part.fk_facture, sum(part.amount) as amount
  from dolibarr_paiement_facture as part
  inner join (select distinct rowid from dolibarr_paiement) as payment on payment.rowid = part.fk_paiement
  group by part.fk_facture
),
credit as (
  select fk_facture, sum(amount_ttc) as amount from dolibarr_societe_remise_except where fk_facture > 0 group by fk_facture
)
select
  invoice.rowid,
  document.document_id,
  document.document_kind,
  document.document_number,
  document.document_state,
  cast(document.sold_at as date) as issued_on,
  document.customer_id,
  invoice.date_lim_reglement as due_on,
  coalesce(invoice.total_ttc, 0) as amount,
  cast(coalesce(invoice.total_ttc, 0) - coalesce(paid.amount, 0) - coalesce(credit.amount, 0) as decimal(24, 8)) as rest,
  case
    when document.document_state in (2, 3) then 0
    else cast(coalesce(invoice.total_ttc, 0) - coalesce(paid.amount, 0) - coalesce(credit.amount, 0) as decimal(24, 8))
  end as balance,
  document.changed_at
from dolibarr_sale_document as document
inner join (
  select *
  from dolibarr_facture
  qualify row_number() over (partition by rowid order by tms desc nulls last, datef desc nulls last, ref) = 1
) as invoice on invoice.rowid = document.rowid
left join paid on paid.fk_facture = invoice.rowid
left join credit on credit.fk_facture = invoice.rowid
where document.family = 'invoice' and document.is_ours and document.document_state in (1, 2, 3)
  and document.document_type in (0, 1, 2, 3, 5)
