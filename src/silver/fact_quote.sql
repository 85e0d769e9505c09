-- One row per quote, with the first document that was made from it.
with
quote as (
  select
    source,
    document_id,
    min(document_number) as document_number,
    max(customer_id) as customer_id,
    max(colleague_id) filter (where is_document_head) as colleague_id,
    min(sold_on) as quoted_on,
    max(valid_until) as valid_until,
    cast(sum(amount) as decimal(38, 8)) as amount,
    max(changed_at) as changed_at
  from fact_sale
  where document_kind = 'quote'
  group by source, document_id
),
followed as (
  select
    source,
    origin_document_id,
    min(sold_on) as converted_on,
    min(sold_on) filter (where document_kind = 'order') as ordered_on,
    max(changed_at) as changed_at
  from fact_sale
  where document_kind in ('order', 'delivery', 'invoice') and origin_document_id is not null
  group by source, origin_document_id
)
select
  quote.source,
  quote.document_id,
  quote.document_number,
  quote.customer_id,
  quote.colleague_id,
  quote.quoted_on,
  cast(date_trunc('month', quote.quoted_on) as date) as quoted_month,
  quote.valid_until,
  quote.amount,
  followed.converted_on,
  followed.ordered_on,
  -- Engines leave nulls out of greatest: a quote that is not converted has no days.
  case
    when followed.converted_on is not null
      then cast(greatest(date_diff('day', quote.quoted_on, followed.converted_on), 0) as integer)
  end as days_to_conversion,
  followed.converted_on is null and quote.quoted_on <= run_settings.as_of
    and (quote.valid_until is null or quote.valid_until >= run_settings.as_of) as is_open,
  greatest(quote.changed_at, followed.changed_at) as changed_at
from quote
cross join run_settings
left join followed on followed.source = quote.source and followed.origin_document_id = quote.document_id
