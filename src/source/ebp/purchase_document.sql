-- One row per purchase document, the copy that was changed last: what its lines need of it.
with
ranked as (
  select
    *,
    row_number() over (
      partition by "Id"
      order by "sysModifiedDate" desc nulls last, "DocumentDate" desc nulls last, "DocumentNumber"
    ) as version
  from ebp_PurchaseDocument
  where nullif(trim("Id"), '') is not null
),
supplier as (
  select trim("Id") as supplier_id, max(clean_text("Name")) as supplier_name
  from ebp_Supplier
  where nullif(trim("Id"), '') is not null
  group by 1
)
select
  trim(document."Id") as document_id,
  coalesce(code.meaning, 'other') as document_kind,
  clean_text(document."DocumentNumber") as document_number,
  document."DocumentType" as document_type,
  document."DocumentState" as document_state,
  nullif(trim(document."SupplierId"), '') as supplier_id,
  coalesce(clean_text(document."SupplierName"), supplier.supplier_name) as supplier_name,
  coalesce(document."DocumentDate", document."sysCreatedDate") as bought_at,
  document."DocumentDate" is null as is_dated_by_creation,
  cast(document."DeliveryDate" as date) as delivered_on,
  document."AmountVatExcludedWithDiscount" as amount,
  -- What is left of an amount by the document's discount.
  cast(
    coalesce(
      1 - document."DiscountRate" / 100,
      document."AmountVatExcludedWithDiscount" / nullif(document."AmountVatExcluded", 0),
      1
    ) as decimal(18, 8)
  ) as kept_share,
  not exists (select 1 from ebp_code where domain = 'state')
    or exists (
      select 1 from ebp_code as state
      where state.domain = 'state' and state.code = cast(document."DocumentState" as varchar)
    ) as counts,
  coalesce(document."sysModifiedDate", document."sysCreatedDate") as changed_at
from ranked as document
left join ebp_code as code
  on code.domain = 'document' and code.code = cast(document."DocumentType" as varchar)
left join supplier on supplier.supplier_id = nullif(trim(document."SupplierId"), '')
where document.version = 1
