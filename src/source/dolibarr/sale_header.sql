-- Invoices, orders and proposals in one shape, those of other entities and repeated ones too. `document_id` is the row's
-- id; ids of orders and proposals carry their kind, for the tables count each on its own.
select
  'invoice' as family,
  rowid,
  cast(rowid as varchar) as document_id,
  coalesce(entity, 1) as entity,
  case type when 2 then 'credit_note' when 3 then 'deposit' when 4 then 'other' else 'invoice' end as document_kind,
  coalesce(ref, facnumber) as document_number,
  type as document_type,
  fk_statut as document_state,
  coalesce(
    fk_statut in (1, 2) and type in (0, 1, 2, 3, 5)
    and not (type = 3 and exists (select 1 from dolibarr_code where domain = 'deposits' and code = 'payments')),
    false
  ) as is_revenue,
  type not in (0, 1, 2, 3, 4, 5) as is_unknown_type,
  fk_soc,
  cast(datef as timestamp) as dated_at,
  datec as created_at,
  coalesce(total_ht, total) as header_amount,
  fk_user_author,
  cast(null as date) as valid_until,
  cast(null as date) as due_on,
  cast(nullif(fk_facture_source, 0) as varchar) as source_document_id,
  cast(nullif(fk_projet, 0) as varchar) as project_id,
  tms as changed_at
from dolibarr_facture
union all
select
  'order',
  rowid,
  'order-' || cast(rowid as varchar),
  coalesce(entity, 1),
  'order',
  ref,
  null,
  fk_statut,
  false,
  false,
  fk_soc,
  cast(date_commande as timestamp),
  date_creation,
  total_ht,
  fk_user_author,
  null,
  cast(coalesce(delivery_date, date_livraison) as date),
  null,
  cast(nullif(fk_projet, 0) as varchar),
  tms
from dolibarr_commande
union all
select
  'quote',
  rowid,
  'quote-' || cast(rowid as varchar),
  coalesce(entity, 1),
  'quote',
  ref,
  null,
  fk_statut,
  false,
  false,
  fk_soc,
  cast(datep as timestamp),
  datec,
  total_ht,
  fk_user_author,
  cast(fin_validite as date),
  null,
  null,
  cast(nullif(fk_projet, 0) as varchar),
  tms
from dolibarr_propal
