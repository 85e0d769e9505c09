-- The shop's acceptance rule. Identical copies of a purchase collapse; of rows that share an id the latest date is
-- kept; then client, date and amount are judged. The first reason that applies is the one given.
with
-- Finding the repeated ids first keeps the ranking small: over every purchase it would not fit in memory.
repeated as (
  select document_id
  from retail_purchase
  where document_id is not null
  group by document_id
  having count(*) > 1
),
ranked as (
  select
    copy.*,
    row_number() over (
      partition by document_id
      order by sold_at desc nulls last, amount desc nulls last, customer_id, item_name, raw_date, raw_amount, raw_item
    ) as version
  from (
    select purchase.*, count(*) as copies
    from retail_purchase as purchase
    where exists (select 1 from repeated where repeated.document_id = purchase.document_id)
    group by all
  ) as copy
),
purchase as (
  select purchase.*, 1 as copies, 1 as version
  from retail_purchase as purchase
  where not exists (select 1 from repeated where repeated.document_id = purchase.document_id)
  union all
  select * from ranked
),
known as (
  select distinct customer_id from retail_customer where customer_id is not null
),
spelling as (
  select lower(item_name) as folded, item_name
  from retail_purchase
  where item_name is not null
  group by item_name
  qualify row_number() over (partition by lower(item_name) order by count(*) desc, item_name) = 1
),
judged as (
  select
    purchase.*,
    spelling.item_name as item,
    case
      when purchase.document_id is null then 'missing_id'
      when purchase.version > 1 then 'duplicate'
      when known.customer_id is null then 'unknown_client'
      when purchase.sold_at is null then 'invalid_date'
      when purchase.sold_at >= run_settings.as_of + interval 1 day then 'future_date'
      when purchase.amount is null then 'invalid_amount'
      when purchase.amount <= 0 then 'not_positive_amount'
      when purchase.amount >= run_settings.amount_max then 'amount_too_high'
    end as reject_reason
  from purchase
  cross join run_settings
  left join known on known.customer_id = purchase.customer_id
  left join spelling on spelling.folded = lower(purchase.item_name)
)
select
  'retail' as source,
  document_id as line_id,
  document_id,
  'purchase' as document_kind,
  true as is_revenue,
  true as is_document_head,
  customer_id,
  sold_at,
  amount,
  item as item_id,
  item as item_name,
  reject_reason,
  case
    when reject_reason is not null then to_json(struct_pack(
      id_achat := raw_id,
      id_client := raw_customer,
      date_achat := raw_date,
      montant := raw_amount,
      produit := raw_item
    ))
  end as raw,
  copies
from judged
