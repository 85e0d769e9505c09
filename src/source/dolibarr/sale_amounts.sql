-- What the lines of a document add up to.
select family, document_rowid, cast(sum(total_ht) as decimal(38, 8)) as lines_amount
from dolibarr_sale_line
where version = 1
group by family, document_rowid
