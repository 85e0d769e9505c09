-- Documents without a line, as one line each. Where the installation has no lines at all their
-- amounts are the headers'; elsewhere revenue is the sum of lines, and a header that says more is only noted.
with
landed as (
  select (select count(*) from ebp_SaleDocumentLine) = 0 as without_lines
),
lined as (
  select distinct trim("DocumentId") as document_id from ebp_SaleDocumentLine where trim("Id") <> ''
)
select
  document.*,
  landed.without_lines as is_whole,
  case
    when landed.without_lines and document.document_kind = 'credit_note' and document.header_amount > 0 then -1
    when landed.without_lines then 1
    else 0
  end as sign
from ebp_sale_document as document
cross join landed
where (landed.without_lines or document.header_amount <> 0)
  and not exists (select 1 from lined where lined.document_id = document.document_id)
