-- Every stock movement. A type of movement that means "out" and whose quantities add up to more than nothing is stored
-- without sign: it is turned.
with
repeated as (
  select "Id" as movement_id
  from ebp_StockMovement
  where "Id" is not null
  group by "Id"
  having count(*) > 1
),
copied as (
  select movement.*, count(*) as copies
  from ebp_StockMovement as movement
  where exists (select 1 from repeated where repeated.movement_id = movement."Id")
  group by all
),
known as (
  select movement.*, 1 as copies, 1 as version
  from ebp_StockMovement as movement
  where not exists (select 1 from repeated where repeated.movement_id = movement."Id")
  union all
  select
    copied.*,
    row_number() over (
      partition by "Id"
      order by
        "sysModifiedDate" desc nulls last, "DocumentDate" desc nulls last, "Quantity" desc nulls last,
        "ItemId", "StorehouseId", "DocumentNumber"
    ) as version
  from copied
),
unsigned as (
  select "MovementType" as movement_type
  from ebp_StockMovement
  where cast("MovementType" as varchar) in (
    select code from ebp_code where domain = 'movement' and meaning = 'out'
  )
  group by "MovementType"
  having sum("Quantity") > 0
),
storehouse as (
  select trim("Id") as storehouse_id, max(clean_text("Caption")) as storehouse_name
  from ebp_Storehouse
  group by 1
)
select
  cast(known."Id" as varchar) as movement_id,
  coalesce(code.meaning, 'other') as movement_kind,
  known."MovementType" as movement_type,
  nullif(trim(known."ItemId"), '') as item_id,
  nullif(trim(known."StorehouseId"), '') as storehouse_id,
  storehouse.storehouse_name,
  coalesce(known."DocumentDate", known."sysCreatedDate") as movement_date,
  known."DocumentDate" is null as is_dated_by_creation,
  case when unsigned.movement_type is null then known."Quantity" else -known."Quantity" end as quantity,
  known."UnitCost" as unit_cost,
  coalesce(known."Cost", cast(known."Quantity" * known."UnitCost" as decimal(24, 8))) as cost,
  known."Pump" as mean_cost,
  known."RealStock" as stock_after,
  clean_text(known."DocumentNumber") as reference_document,
  coalesce(known."sysModifiedDate", known."sysCreatedDate") as changed_at,
  known.copies,
  case
    when known."Id" is null then 'missing_id'
    when known.version > 1 then 'duplicate'
    when nullif(trim(known."ItemId"), '') is null then 'no_item'
    when known."Quantity" is null then 'no_quantity'
    when coalesce(known."DocumentDate", known."sysCreatedDate") is null then 'invalid_date'
  end as reject_reason
from known
left join ebp_code as code on code.domain = 'movement' and code.code = cast(known."MovementType" as varchar)
left join unsigned on unsigned.movement_type = known."MovementType"
left join storehouse on storehouse.storehouse_id = nullif(trim(known."StorehouseId"), '')
