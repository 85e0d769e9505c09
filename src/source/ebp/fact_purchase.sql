-- The lines of purchase documents. The net amount is the first there is of: after all discounts, after the document's
-- discount, before it less that discount, quantity x price; a line of text has none and counts 0. What is odd about a
-- document is noted on one of its lines.
with
item as (
  select trim("Id") as item_id, max(clean_text("Caption")) as item_name
  from ebp_Item
  where nullif(trim("Id"), '') is not null
  group by 1
),
priced as (
  select
    nullif(trim(line."Id"), '') as line_id,
    nullif(trim(line."DocumentId"), '') as named_document,
    document.*,
    nullif(trim(line."ItemId"), '') as item_id,
    coalesce(line."Quantity", line."RealQuantity") as quantity,
    coalesce(line."NetPriceVatExcluded", line."PurchasePrice") as price,
    coalesce(
      line."RealNetAmountVatExcludedWithDiscount",
      line."NetAmountVatExcludedWithDiscount",
      cast(line."NetAmountVatExcluded" * document.kept_share as decimal(24, 8)),
      cast(
        coalesce(line."Quantity", line."RealQuantity") * coalesce(line."NetPriceVatExcluded", line."PurchasePrice")
        as decimal(24, 8)
      )
    ) as net_amount,
    line."NetAmountVatExcluded" as undiscounted,
    coalesce(line."VatAmount", line."NetAmountVatIncluded" - line."NetAmountVatExcluded") as vat,
    clean_text(line."DescriptionClear") as text,
    not exists (select 1 from ebp_code where domain = 'line')
      or exists (
        select 1 from ebp_code as counted
        where counted.domain = 'line' and counted.code = cast(line."LineType" as varchar)
      ) as line_counts,
    coalesce(line."sysModifiedDate", line."sysCreatedDate") as line_changed_at,
    line.copies,
    line.version
  from ebp_purchase_line as line
  left join ebp_purchase_document as document on document.document_id = nullif(trim(line."DocumentId"), '')
),
-- A source may store credit notes and returns with either sign.
total as (
  select
    document_id,
    min(line_id) as first_line,
    count(*) as nb_lines,
    sum(net_amount) as net_amount,
    bool_or(document_kind in ('credit_note', 'return')) and coalesce(sum(net_amount), 0) >= 0 as is_turned
  from priced
  where version = 1 and document_id is not null
  group by document_id
),
signed as (
  select
    priced.*,
    case when total.is_turned then -1 else 1 end as sign,
    priced.line_id = total.first_line as is_head,
    priced.line_id = total.first_line
      and abs(total.net_amount - priced.amount) > 0.01 * (total.nb_lines + 1) as is_total_wrong,
    case
      when priced.line_id is null then 'missing_id'
      when priced.version > 1 then 'duplicate'
      when priced.document_id is null then 'no_document'
      when priced.bought_at is null then 'invalid_date'
    end as reject_reason
  from priced
  left join total on total.document_id = priced.document_id
)
select
  'ebp' as source,
  signed.line_id,
  signed.document_id,
  signed.document_kind,
  signed.document_number,
  signed.document_type,
  signed.document_state,
  signed.supplier_id,
  signed.supplier_name,
  signed.item_id,
  coalesce(item.item_name, signed.text) as item_name,
  signed.bought_at,
  cast(signed.sign * signed.quantity as double) as quantity,
  cast(signed.sign * coalesce(signed.net_amount, 0) as decimal(24, 8)) as amount,
  cast(signed.sign * signed.vat as decimal(24, 8)) as vat_amount,
  coalesce(signed.document_kind in ('invoice', 'credit_note') and signed.counts and signed.line_counts, false) as is_expense,
  signed.delivered_on,
  greatest(signed.changed_at, signed.line_changed_at) as changed_at,
  signed.reject_reason,
  case
    when signed.reject_reason is not null then to_json(struct_pack(
      "Id" := signed.line_id,
      "DocumentId" := signed.named_document,
      "ItemId" := signed.item_id,
      "Quantity" := signed.quantity,
      "NetAmountVatExcluded" := signed.undiscounted
    ))
  end as raw,
  signed.copies,
  concat_ws(
    ',',
    case when signed.is_head and signed.document_kind = 'other' then 'unknown_document_type' end,
    case when signed.is_head and signed.is_dated_by_creation then 'no_date' end,
    case when signed.is_head and signed.bought_at >= run_settings.as_of + interval 1 day then 'future_date' end,
    case when signed.is_head and signed.supplier_id is null then 'no_supplier' end,
    case when signed.item_id is null and coalesce(signed.net_amount, 0) = 0 then 'text_line' end,
    case when signed.item_id is null and signed.net_amount <> 0 then 'no_item' end,
    case when signed.item_id is not null and item.item_id is null then 'unknown_item' end,
    case
      when abs(signed.undiscounted - signed.quantity * signed.price) > 0.01 * (abs(signed.quantity) + 1)
        then 'line_amount_differs'
    end,
    case when signed.is_total_wrong then 'document_total_differs' end
  ) as notes
from signed
cross join run_settings
left join item on item.item_id = signed.item_id
