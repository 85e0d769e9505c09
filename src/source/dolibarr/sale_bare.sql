-- Documents without a line, as one line each of no amount: revenue is the sum of lines.
select document.*
from dolibarr_sale_document as document
where document.is_ours and not exists (
  select 1 from dolibarr_sale_line as line
  where line.family = document.family and line.document_rowid = document.rowid
)
