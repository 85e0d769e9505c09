-- Kept: one row per sale document, with what its type and state mean and what it was made from. Of rows that share an id
-- the last changed is kept.
with
ranked as (
  select
    nullif(trim("Id"), '') as document_id,
    nullif(trim("DocumentNumber"), '') as document_number,
    "DocumentType" as document_type,
    "DocumentState" as document_state,
    "DocumentDate" as sold_at,
    nullif(trim("CustomerId"), '') as customer_id,
    nullif(trim("ColleagueId"), '') as colleague_id,
    -- What a document takes off all of its lines, as the share that is left.
    (100 - coalesce(cast("DiscountRate" as double), 0)) / 100 as discount_left,
    "DiscountRate" as discount_percent,
    coalesce("AmountVatExcludedWithDiscount", "AmountVatExcluded") as header_amount,
    "VatAmount" as header_vat,
    "CostPrice" as header_cost,
    cast("ValidityDate" as date) as valid_until,
    cast("DeliveryDate" as date) as due_on,
    nullif(trim("OriginDocumentNumber"), '') as origin_document_number,
    "OriginDocumentType" as origin_document_type,
    greatest("sysModifiedDate", "sysCreatedDate") as changed_at,
    row_number() over (
      partition by trim("Id")
      order by "sysModifiedDate" desc nulls last, "DocumentDate" desc nulls last, "DocumentNumber", "AmountVatExcluded"
    ) as version,
    count(*) over (partition by trim("Id")) > 1 as is_repeated
  from ebp_SaleDocument
),
document as (
  select * from ranked where version = 1 and document_id is not null
),
numbered as (
  select document_number, document_type, min(document_id) as document_id
  from document
  where document_number is not null
  group by document_number, document_type
),
-- Where the type of the origin is not said, the number must be of one document alone.
named as (
  select document_number, min(document_id) as document_id
  from document
  where document_number is not null
  group by document_number
  having count(*) = 1
),
counted as (
  select count(*) as states from ebp_code where domain = 'state'
)
select
  document.document_id,
  document.document_number,
  document.document_type,
  document.document_state,
  coalesce(kind.meaning, 'other') as document_kind,
  coalesce(kind.meaning in ('invoice', 'credit_note'), false)
    and (counted.states = 0 or state.code is not null) as is_revenue,
  document.sold_at,
  document.customer_id,
  document.colleague_id,
  document.discount_left,
  document.discount_percent,
  document.header_amount,
  document.header_vat,
  document.header_cost,
  document.valid_until,
  document.due_on,
  document.origin_document_number,
  nullif(
    case
      when document.origin_document_type is null then named.document_id
      else numbered.document_id
    end,
    document.document_id
  ) as origin_document_id,
  document.changed_at,
  document.is_repeated
from document
cross join counted
left join ebp_code as kind on kind.domain = 'document' and kind.code = cast(document.document_type as varchar)
left join ebp_code as state on state.domain = 'state' and state.code = cast(document.document_state as varchar)
left join numbered
  on numbered.document_number = document.origin_document_number
  and numbered.document_type = document.origin_document_type
left join named on named.document_number = document.origin_document_number
