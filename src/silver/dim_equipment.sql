-- Equipment installed at customers.
select
  staged.source,
  staged.customer_product_id,
  staged.equipment_name,
  staged.customer_id,
  staged.item_id,
  staged.serial_number,
  staged.installation_date,
  staged.warranty_end,
  staged.contract_id,
  staged.contract_end,
  staged.is_active,
  staged.latitude,
  staged.longitude,
  staged.changed_at,
  item.version_key as item_key,
  customer.version_key as customer_key
from staged_dim_equipment as staged
left join versions_dim_item as item on item.source = staged.source and item.item_id = staged.item_id and item.is_last
left join versions_dim_customer as customer
  on customer.source = staged.source and customer.customer_id = staged.customer_id and customer.is_last
