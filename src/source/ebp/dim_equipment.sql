-- Equipment at customers. It stands there since its guarantee began, else since it was entered; the guarantee ends
-- with the later of labour and parts. Of several contracts the one in force counts, else the last to end.
with
contract as (
  select
    trim(covered.CustomerProductId) as equipment_id,
    trim(contract.Id) as contract_id,
    cast(coalesce(contract.CancellationDate, contract.EndDate) as date) as contract_end
  from ebp_MaintenanceContractCustomerProduct as covered
  inner join ebp_MaintenanceContract as contract on trim(contract.Id) = trim(covered.ContractId)
  cross join run_settings
  qualify row_number() over (
    partition by trim(covered.CustomerProductId)
    order by
      coalesce(contract.StartDate < run_settings.as_of + interval 1 day, true) desc,
      coalesce(contract.CancellationDate, contract.EndDate) desc nulls first,
      contract.Id
  ) = 1
),
copy as (
  select *, count(*) as copies from ebp_CustomerProduct group by all
),
judged as (
  select
    copy.*,
    nullif(trim(copy.CustomerId), '') as customer_id,
    nullif(trim(copy.ItemId), '') as item_id,
    coalesce(copy.LabourStartDate, copy.PartsStartDate, copy.sysCreatedDate) as installed_at,
    is_located(copy.DeliveryAddress_Latitude, copy.DeliveryAddress_Longitude) as has_place,
    case
      when trim(copy.Id) is null or trim(copy.Id) = '' then 'missing_id'
      when row_number() over (
        partition by trim(copy.Id)
        order by copy.sysModifiedDate desc nulls last, copy.LabourStartDate desc nulls last, copy.CustomerId, copy.Caption
      ) > 1 then 'duplicate'
    end as reject_reason
  from copy
)
select
  'ebp' as source,
  trim(judged.Id) as customer_product_id,
  clean_text(judged.Caption) as equipment_name,
  judged.customer_id,
  judged.item_id,
  clean_text(judged.TrackingNumber) as serial_number,
  cast(judged.installed_at as date) as installation_date,
  cast(greatest(judged.LabourEndDate, judged.PartsEndDate) as date) as warranty_end,
  contract.contract_id,
  contract.contract_end,
  case when judged.ActiveState is not null then active.code is not null end as is_active,
  case when judged.has_place then cast(judged.DeliveryAddress_Latitude as double) end as latitude,
  case when judged.has_place then cast(judged.DeliveryAddress_Longitude as double) end as longitude,
  coalesce(judged.sysModifiedDate, judged.sysCreatedDate) as changed_at,
  judged.reject_reason,
  case
    when judged.reject_reason is not null then to_json(struct_pack(
      Id := judged.Id,
      Caption := judged.Caption,
      CustomerId := judged.CustomerId,
      ItemId := judged.ItemId,
      sysModifiedDate := judged.sysModifiedDate
    ))
  end as raw,
  judged.copies,
  concat_ws(
    ',',
    case when judged.customer_id is null then 'no_customer' end,
    case when judged.customer_id is not null and customer.id is null then 'unknown_customer' end,
    case when judged.installed_at is null then 'no_date' end,
    case when judged.installed_at >= run_settings.as_of + interval 1 day then 'future_date' end,
    case when greatest(judged.LabourEndDate, judged.PartsEndDate) < judged.installed_at then 'end_before_start' end
  ) as notes
from judged
cross join run_settings
left join contract on contract.equipment_id = trim(judged.Id)
left join ebp_event_known as customer on customer.kind = 'customer' and customer.id = judged.customer_id
left join ebp_code as active on active.domain = 'active' and active.code = cast(judged.ActiveState as varchar)
