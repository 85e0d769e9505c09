-- The incidents that entries of the planning answer, one row each, with the first equipment they name.
with
product as (
  select trim(IncidentId) as incident_id, min(nullif(trim(CustomerProductId), '')) as equipment_id
  from ebp_IncidentCustomerProduct
  group by trim(IncidentId)
)
select
  trim(incident.Id) as incident_id,
  incident.StartDate as reported_at,
  case when incident.EndDate >= incident.StartDate then incident.EndDate end as resolved_at,
  nullif(trim(incident.CustomerId), '') as customer_id,
  nullif(trim(incident.ContractId), '') as contract_id,
  product.equipment_id
from ebp_Incident as incident
left join product on product.incident_id = trim(incident.Id)
where trim(incident.Id) <> ''
qualify row_number() over (
  partition by trim(incident.Id) order by incident.sysModifiedDate desc nulls last, incident.StartDate desc nulls last
) = 1
