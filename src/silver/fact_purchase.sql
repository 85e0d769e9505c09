-- Every accepted line of every purchase document.
select
  staged.source,
  surrogate_key(concat_ws('|', staged.source, staged.line_id)) as purchase_fact_key,
  staged.line_id,
  staged.document_id,
  staged.document_kind,
  staged.document_number,
  staged.document_type,
  staged.document_state,
  staged.supplier_id,
  staged.supplier_name,
  staged.item_id,
  staged.item_name,
  staged.bought_at,
  staged.quantity,
  staged.amount,
  staged.vat_amount,
  staged.is_expense,
  staged.delivered_on,
  staged.changed_at,
  item.version_key as item_key,
  cast(strftime(staged.bought_at, '%Y%m%d') as integer) as date_key,
  cast(staged.bought_at as date) as bought_on
from staged_fact_purchase as staged
left join versions_dim_item as item
  on item.source = staged.source and item.item_id = staged.item_id
  and staged.bought_at >= item.joins_from and staged.bought_at < item.joins_to
