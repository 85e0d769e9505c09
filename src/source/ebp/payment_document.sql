-- What payments need of the documents that they are for: one row per sale or purchase document.
with
document as (
  select
    'customer' as side, "Id" as id, "DocumentType" as document_type, "DocumentDate" as dated_at, "DocumentNumber" as number,
    "CustomerId" as third_id, "CustomerName" as third_name, "sysCreatedDate" as created_at, "sysModifiedDate" as modified_at
  from ebp_SaleDocument
  union all
  select
    'supplier', "Id", "DocumentType", "DocumentDate", "DocumentNumber",
    "SupplierId", "SupplierName", "sysCreatedDate", "sysModifiedDate"
  from ebp_PurchaseDocument
)
select
  document.side,
  trim(document.id) as document_id,
  coalesce(code.meaning, 'other') as document_kind,
  clean_text(document.number) as document_number,
  cast(coalesce(document.dated_at, document.created_at) as date) as issued_on,
  nullif(trim(document.third_id), '') as third_id,
  clean_text(document.third_name) as third_name
from document
left join ebp_code as code on code.domain = 'document' and code.code = cast(document.document_type as varchar)
where nullif(trim(document.id), '') is not null
qualify row_number() over (
  partition by document.side, trim(document.id)
  order by document.modified_at desc nulls last, document.dated_at desc nulls last, document.number
) = 1
