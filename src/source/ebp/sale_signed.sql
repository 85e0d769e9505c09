-- The lines of every kind of sale document with their sign, and the documents that have none. What is odd about a
-- document stands with one of its lines, the head.
with
line as (
  select
    priced.*,
    document.* exclude (document_id, colleague_id, due_on, changed_at, is_revenue),
    coalesce(priced.colleague_id, document.colleague_id) as salesperson_id,
    coalesce(priced.due_on, document.due_on) as delivery_on,
    greatest(priced.changed_at, document.changed_at) as last_changed_at,
    coalesce(priced.line_id = total.head_id, false) as is_head,
    total.lines_amount,
    -- A credit note takes away: where its lines add up to more than nothing all of them are turned.
    case when document.document_kind = 'credit_note' and total.lines_amount > 0 then -1 else 1 end as sign
  from ebp_sale_priced as priced
  left join ebp_sale_document as document on document.document_id = priced.document_id
  left join ebp_sale_total as total on total.document_id = priced.document_id
)
select
  line.line_id,
  line.document_id,
  line.document_kind,
  line.document_number,
  line.document_type,
  line.document_state,
  line.is_revenue,
  line.is_head,
  line.customer_id,
  line.item_id,
  line.description,
  line.sold_at,
  line.sign * line.net_amount as amount,
  line.salesperson_id as colleague_id,
  line.sign * line.quantity as quantity,
  line.unit_price,
  line.sign * line.vat_amount as vat_amount,
  line.discount_rate,
  line.sign * cast(line.quantity as double) * cast(line.unit_price as double) * line.discount_rate as discount_amount,
  line.sign * cast(line.quantity as double) * cast(line.unit_cost as double) as cost_price,
  line.valid_until,
  line.delivery_on as due_on,
  line.origin_document_number,
  coalesce(origin.origin_document_id, line.origin_document_id) as origin_document_id,
  line.last_changed_at as changed_at,
  line.reject_reason,
  line.copies,
  line.is_repeated,
  case when line.is_head and abs(abs(line.lines_amount) - abs(line.header_amount)) > 0.05 then 'amounts_differ' end as odd_total,
  case when line.has_no_amount and line.item_id is not null and line.stated_quantity <> 0 then 'no_amount' end as odd_amount,
  case
    when line.reject_reason is not null then to_json(struct_pack(
      Id := line.line_id,
      DocumentId := line.document_id,
      LineType := line.line_type,
      ItemId := line.item_id,
      DescriptionClear := line.description,
      Quantity := line.stated_quantity,
      SalePriceVatExcluded := line.unit_price,
      NetAmountVatExcluded := line.net,
      NetAmountVatExcludedWithDiscount := line.net_discounted
    ))
  end as raw
from line
left join ebp_sale_origin as origin on origin.line_id = line.line_id
union all
select
  'document:' || document_id,
  document_id,
  document_kind,
  document_number,
  document_type,
  document_state,
  is_revenue and is_whole,
  true,
  customer_id,
  null,
  null,
  sold_at,
  sign * coalesce(header_amount, 0),
  colleague_id,
  null,
  null,
  cast(sign * cast(header_vat as double) as decimal(24, 4)),
  null,
  null,
  sign * cast(header_cost as double),
  valid_until,
  due_on,
  origin_document_number,
  origin_document_id,
  changed_at,
  case when sold_at is null then 'invalid_date' end,
  1,
  is_repeated,
  case when is_whole then 'header_only' else 'no_lines' end,
  null,
  case
    when sold_at is null then to_json(struct_pack(Id := document_id, DocumentNumber := document_number, AmountVatExcluded := header_amount))
  end
from ebp_sale_bare
