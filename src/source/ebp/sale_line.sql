-- One row per line of a sale document, each different content of an id apart: `version` 1 is the one that is kept,
-- `copies` how many equal rows it stands for.
with
-- Finding the repeated ids first keeps the ranking small.
repeated as (
  select line_id from ebp_sale_row where line_id is not null group by line_id having count(*) > 1
),
copy as (
  select line.*, count(*) as copies
  from ebp_sale_row as line
  where exists (select 1 from repeated where repeated.line_id = line.line_id)
  group by all
)
select line.*, 1 as copies, 1 as version
from ebp_sale_row as line
where not exists (select 1 from repeated where repeated.line_id = line.line_id)
union all
select
  copy.*,
  row_number() over (
    partition by line_id
    order by
      changed_at desc nulls last, document_id, net_discounted desc nulls last, net desc nulls last,
      quantity desc nulls last, unit_price desc nulls last, unit_cost desc nulls last, item_id, description
  ) as version
from copy
