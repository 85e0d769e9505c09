-- Kept: the lines, whether they can be used, and what they come to before credit notes are turned: the net amount, VAT
-- excluded, of which the first that the source says is taken. Decimals of more than 18 digits change their scale by way of
-- doubles, exact here, for DuckDB takes ten times as long otherwise.
with
setting as (
  select count(*) as line_types from ebp_code where domain = 'line'
)
select
  line.line_id,
  line.document_id,
  line.line_type,
  line.item_id,
  line.description,
  line.unit_price,
  line.net,
  line.net_discounted,
  line.colleague_id,
  line.due_on,
  line.changed_at,
  line.copies,
  coalesce(document.is_revenue, false) and (setting.line_types = 0 or kind.code is not null) as is_revenue,
  case
    when line.line_id is null then 'missing_id'
    when line.version > 1 then 'duplicate'
    when document.document_id is null then 'no_document'
    when document.sold_at is null then 'invalid_date'
  end as reject_reason,
  cast(coalesce(
    line.net_discounted,
    cast(line.net as double) * document.discount_left,
    cast(line.quantity as double) * cast(line.unit_price as double)
      * (100 - coalesce(cast(line.discount_percent as double), 0)) / 100 * document.discount_left,
    0
  ) as decimal(24, 4)) as net_amount,
  line.net_discounted is null and line.net is null and (line.quantity is null or line.unit_price is null) as has_no_amount,
  line.quantity as stated_quantity,
  -- Returned: a positive quantity at a positive price whose amount is negative.
  case
    when line.net_discounted < 0 and line.quantity > 0 and line.unit_price > 0 then -line.quantity
    else line.quantity
  end as quantity,
  line.unit_cost,
  cast(cast(coalesce(line.gross_discounted - line.net_discounted, line.vat_amount) as double) as decimal(24, 4))
    as vat_amount,
  case
    when line.discount_percent is not null or document.discount_percent is not null
      then 1 - (100 - coalesce(cast(line.discount_percent as double), 0)) / 100 * document.discount_left
  end as discount_rate
from ebp_sale_line as line
cross join setting
left join ebp_sale_document as document on document.document_id = line.document_id
left join ebp_code as kind on kind.domain = 'line' and kind.code = cast(line.line_type as varchar)
