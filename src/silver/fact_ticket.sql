-- Calls for help: incidents and tickets.
select
  staged.source,
  staged.incident_id,
  staged.caption,
  staged.status,
  staged.is_open,
  staged.priority,
  staged.customer_id,
  staged.equipment_id,
  staged.contract_id,
  staged.colleague_id,
  staged.reported_at,
  staged.resolved_at,
  staged.predicted_hours,
  staged.actual_hours,
  staged.predicted_cost,
  staged.cost,
  staged.changed_at,
  customer.version_key as customer_key,
  cast(strftime(staged.reported_at, '%Y%m%d') as integer) as date_key
from staged_fact_ticket as staged
left join versions_dim_customer as customer
  on customer.source = staged.source and customer.customer_id = staged.customer_id
  and staged.reported_at >= customer.joins_from and staged.reported_at < customer.joins_to
