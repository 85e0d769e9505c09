-- The document that a line was copied from, as the source links lines.
select nullif(trim("TransferedLineId"), '') as line_id, min(nullif(trim("OriginDocumentId"), '')) as origin_document_id
from ebp_DocumentLineAssociation
where nullif(trim("TransferedLineId"), '') is not null
group by 1
