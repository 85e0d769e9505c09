-- The lines of every kind of sale document with the item's caption and what is odd about them.
with
item as (
  select trim("Id") as item_id, max(clean_text("Caption")) as caption from ebp_Item group by trim("Id")
),
customer as (
  select distinct trim("Id") as customer_id from ebp_Customer
)
select
  'ebp' as source,
  line.line_id,
  line.document_id,
  line.is_head as is_document_head,
  line.document_kind,
  line.document_number,
  line.document_type,
  line.document_state,
  line.is_revenue,
  line.customer_id,
  line.item_id,
  coalesce(item.caption, clean_text(line.description)) as item_name,
  line.sold_at,
  cast(line.amount as decimal(24, 4)) as amount,
  line.colleague_id,
  cast(line.quantity as double) as quantity,
  cast(line.unit_price as decimal(24, 8)) as unit_price_vat_excluded,
  cast(line.vat_amount as decimal(24, 4)) as vat_amount,
  cast(line.amount + line.vat_amount as decimal(24, 4)) as line_amount_vat_included,
  line.discount_rate,
  cast(line.discount_amount as decimal(24, 4)) as discount_amount,
  cast(line.cost_price as decimal(24, 4)) as cost_price,
  line.valid_until,
  line.due_on,
  line.origin_document_number,
  line.origin_document_id,
  line.changed_at,
  line.reject_reason,
  line.raw,
  line.copies,
  concat_ws(
    ',',
    line.odd_total,
    line.odd_amount,
    case when line.is_head and line.document_kind = 'other' then 'unknown_document_type' end,
    case when line.is_head and line.is_repeated then 'duplicate_document' end,
    case when line.is_head and line.sold_at >= run_settings.as_of + interval 1 day then 'future_date' end,
    case when line.is_head and line.customer_id is null then 'no_customer' end,
    case
      when line.is_head and line.customer_id is not null and customer.customer_id is null then 'unknown_customer'
    end,
    case when line.item_id is null and line.amount <> 0 and line.odd_total is distinct from 'header_only' then 'no_item' end,
    case when line.item_id is not null and item.item_id is null then 'unknown_item' end,
    case when line.cost_price = 0 and line.quantity <> 0 and line.amount <> 0 then 'cost_zero' end
  ) as notes
from ebp_sale_signed as line
cross join run_settings
left join item on item.item_id = line.item_id
left join customer on customer.customer_id = line.customer_id
