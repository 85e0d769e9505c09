-- Lines of invoices, orders and proposals. An amount is what the line says; Dolibarr writes credit notes negative. The
-- discount follows from the rate and the net amount, for a line of a situation bills a part of its gross amount.
with
priced as (
  select
    line.*,
    document.document_id,
    document.document_kind,
    document.document_number,
    document.document_type,
    document.document_state,
    document.is_revenue,
    document.is_unknown_type,
    document.is_repeated,
    document.dated_at,
    document.sold_at,
    document.customer_id,
    document.colleague_id,
    document.project_id,
    document.valid_until,
    document.due_on,
    document.origin_document_id,
    document.origin_document_number,
    document.changed_at,
    document.header_amount,
    cast(coalesce(line.total_ht, 0) as decimal(24, 8)) as amount,
    cast(nullif(line.fk_product, 0) as varchar) as item_id,
    case
      when line.rowid is null then 'missing_id'
      when line.version > 1 then 'duplicate'
      when document.document_id is null then 'no_document'
      when document.sold_at is null then 'invalid_date'
    end as reject_reason
  from dolibarr_sale_line as line
  left join dolibarr_sale_document as document
    on document.family = line.family and document.rowid = line.document_rowid
  where document.is_ours or document.rowid is null
),
headed as (
  select
    priced.*,
    row_number() over (
      partition by document_id order by case when reject_reason is null then 0 else 1 end, version, rowid
    ) = 1 as is_first
  from priced
)
select
  'dolibarr' as source,
  headed.line_id,
  headed.document_id,
  headed.document_kind,
  clean_text(headed.document_number) as document_number,
  headed.document_type,
  headed.document_state,
  headed.is_revenue,
  headed.customer_id,
  headed.item_id,
  coalesce(clean_text(item.label), clean_text(item.ref), clean_text(headed.caption)) as item_name,
  headed.sold_at,
  headed.amount,
  headed.colleague_id,
  headed.project_id,
  cast(headed.quantity as double) as quantity,
  headed.subprice as unit_price_vat_excluded,
  headed.total_tva as vat_amount,
  headed.total_ttc as line_amount_vat_included,
  case when headed.remise_percent between 0 and 100 then cast(headed.remise_percent as double) / 100 end as discount_rate,
  try_cast(
    case
      when headed.remise_percent > 0 and headed.remise_percent < 100
        then cast(headed.amount as double) * cast(headed.remise_percent as double) / (100 - cast(headed.remise_percent as double))
      when headed.remise_percent = 100 then cast(headed.qty as double) * cast(headed.subprice as double)
      when headed.remise_percent = 0 then 0
    end as decimal(24, 8)
  ) as discount_amount,
  try_cast(cast(headed.quantity as double) * abs(cast(headed.buy_price_ht as double)) as decimal(24, 8)) as cost_price,
  headed.valid_until,
  headed.due_on,
  clean_text(headed.origin_document_number) as origin_document_number,
  headed.origin_document_id,
  headed.changed_at,
  headed.reject_reason,
  case
    when headed.reject_reason is not null then to_json(struct_pack(
      family := headed.family,
      rowid := headed.rowid,
      document := headed.document_rowid,
      fk_product := headed.fk_product,
      qty := headed.qty,
      total_ht := headed.total_ht,
      description := headed.caption
    ))
  end as raw,
  headed.copies,
  concat_ws(
    ',',
    case when headed.is_first and headed.is_unknown_type then 'unknown_document_type' end,
    case when headed.is_first and headed.is_repeated then 'duplicate_document' end,
    case when headed.is_first and headed.dated_at is null then 'no_date' end,
    case when headed.is_first and headed.sold_at >= run_settings.as_of + interval 1 day then 'future_date' end,
    case when headed.is_first and headed.customer_id is null then 'no_customer' end,
    case when headed.is_first and headed.customer_id is not null and third.rowid is null then 'unknown_customer' end,
    case when headed.is_first and abs(amounts.lines_amount - headed.header_amount) >= 0.01 then 'amounts_differ' end,
    case when headed.total_ht is null then 'no_amount' end,
    case when headed.item_id is null and headed.amount <> 0 then 'no_item' end,
    case when headed.item_id is not null and item.rowid is null then 'unknown_item' end,
    case when headed.is_title then 'title' end,
    case when headed.item_id is not null and headed.amount <> 0 and coalesce(headed.buy_price_ht, 0) = 0 then 'no_cost' end
  ) as notes
from headed
cross join run_settings
left join dolibarr_third_known as third on third.third_id = headed.customer_id
left join dolibarr_sale_amounts as amounts
  on amounts.family = headed.family and amounts.document_rowid = headed.document_rowid
left join (
  select rowid, max(label) as label, max(ref) as ref from dolibarr_product group by rowid
) as item on item.rowid = headed.fk_product
union all
select
  'dolibarr',
  document.document_id || '-head',
  document.document_id,
  document.document_kind,
  clean_text(document.document_number),
  document.document_type,
  document.document_state,
  document.is_revenue,
  document.customer_id,
  null,
  null,
  document.sold_at,
  0,
  document.colleague_id,
  document.project_id,
  null,
  null,
  null,
  null,
  null,
  null,
  null,
  document.valid_until,
  document.due_on,
  clean_text(document.origin_document_number),
  document.origin_document_id,
  document.changed_at,
  case when document.sold_at is null then 'invalid_date' end,
  case
    when document.sold_at is null then to_json(struct_pack(
      family := document.family, rowid := document.rowid, document := document.document_number
    ))
  end,
  1,
  concat_ws(
    ',',
    'no_lines',
    case when document.header_amount <> 0 then 'amounts_differ' end,
    case when document.customer_id is null then 'no_customer' end
  )
from dolibarr_sale_bare as document
