-- Every accepted sale line of every source. A document may have several lines.
with
-- Of sources that do not say themselves which line stands for the document: the first that counts in revenue.
head as (
  select source, document_id, coalesce(min(line_id) filter (where is_revenue), min(line_id)) as line_id
  from staged_fact_sale
  where is_document_head is null
  group by source, document_id
)
select
  staged.source,
  surrogate_key(concat_ws('|', staged.source, staged.line_id)) as sale_fact_key,
  staged.line_id,
  staged.document_id,
  coalesce(staged.is_document_head, staged.line_id = head.line_id) as is_document_head,
  staged.document_kind,
  staged.document_number,
  staged.document_type,
  staged.document_state,
  staged.is_revenue,
  customer.version_key as customer_key,
  staged.customer_id,
  item.version_key as item_key,
  staged.item_id,
  staged.item_name,
  colleague.version_key as colleague_key,
  cast(strftime(staged.sold_at, '%Y%m%d') as integer) as date_key,
  staged.sold_at,
  cast(staged.sold_at as date) as sold_on,
  cast(date_trunc('month', staged.sold_at) as date) as sold_month,
  staged.amount,
  staged.colleague_id,
  project.version_key as project_key,
  staged.project_id,
  staged.quantity,
  staged.unit_price_vat_excluded,
  staged.vat_amount,
  staged.line_amount_vat_included,
  staged.discount_rate,
  staged.discount_amount,
  staged.cost_price,
  staged.valid_until,
  staged.due_on,
  staged.origin_document_number,
  staged.origin_document_id,
  staged.amount - staged.cost_price as margin_amount,
  cast(staged.amount - staged.cost_price as double) / nullif(cast(staged.amount as double), 0) as margin_rate,
  staged.changed_at
from staged_fact_sale as staged
left join head on head.source = staged.source and head.document_id = staged.document_id
left join versions_dim_customer as customer
  on customer.source = staged.source and customer.customer_id = staged.customer_id
  and staged.sold_at >= customer.joins_from and staged.sold_at < customer.joins_to
left join versions_dim_item as item
  on item.source = staged.source and item.item_id = staged.item_id
  and staged.sold_at >= item.joins_from and staged.sold_at < item.joins_to
left join versions_dim_colleague as colleague
  on colleague.source = staged.source and colleague.colleague_id = staged.colleague_id
  and staged.sold_at >= colleague.joins_from and staged.sold_at < colleague.joins_to
left join versions_dim_project as project
  on project.source = staged.source and project.project_id = staged.project_id
  and staged.sold_at >= project.joins_from and staged.sold_at < project.joins_to
