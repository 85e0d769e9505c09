-- The movements of stock, values with the sign of their quantity.
select
  'ebp' as source,
  movement.movement_id,
  movement.movement_kind,
  movement.movement_type,
  movement.item_id,
  movement.storehouse_id,
  movement.storehouse_name,
  movement.movement_date,
  cast(movement.quantity as double) as quantity,
  movement.unit_cost,
  case when movement.quantity < 0 then -abs(movement.cost) when movement.quantity > 0 then abs(movement.cost) else movement.cost end
    as total_value,
  cast(movement.stock_after as double) as stock_after,
  movement.reference_document,
  movement.changed_at,
  movement.reject_reason,
  case
    when movement.reject_reason is not null then to_json(struct_pack(
      "Id" := movement.movement_id,
      "ItemId" := movement.item_id,
      "MovementType" := movement.movement_type,
      "DocumentDate" := movement.movement_date,
      "Quantity" := movement.quantity
    ))
  end as raw,
  movement.copies,
  concat_ws(
    ',',
    case when movement.movement_kind = 'other' then 'unknown_movement_type' end,
    case when movement.is_dated_by_creation then 'no_date' end,
    case when movement.movement_date >= run_settings.as_of + interval 1 day then 'future_date' end,
    case when item.item_id is null then 'unknown_item' end
  ) as notes
from ebp_stock_movement as movement
cross join run_settings
left join ebp_stock_item as item on item.item_id = movement.item_id
