-- Kept: what the lines of a document that can be used add up to, and the one that stands for it: the first that counts in
-- revenue, else the first.
select
  document_id,
  sum(net_amount) as lines_amount,
  coalesce(min(line_id) filter (where is_revenue), min(line_id)) as head_id
from ebp_sale_priced
where reject_reason is null
group by document_id
