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
  cast(strftime(staged.reported_at, '%Y%m%d') as integer) as date_key,
  staged.ticket_number,
  staged.status_name,
  staged.ticket_type,
  staged.ticket_category,
  staged.severity,
  staged.project_id,
  staged.assigned_colleague_id,
  staged.read_at,
  staged.first_response_at,
  case when staged.satisfaction_score between 1 and 5 then staged.satisfaction_score end as satisfaction_score,
  staged.city,
  assigned.version_key as assigned_colleague_key,
  project.version_key as project_key
from staged_fact_ticket as staged
left join versions_dim_customer as customer
  on customer.source = staged.source and customer.customer_id = staged.customer_id
  and staged.reported_at >= customer.joins_from and staged.reported_at < customer.joins_to
left join versions_dim_colleague as assigned
  on assigned.source = staged.source and assigned.colleague_id = staged.assigned_colleague_id
  and staged.reported_at >= assigned.joins_from and staged.reported_at < assigned.joins_to
left join versions_dim_project as project
  on project.source = staged.source and project.project_id = staged.project_id
  and staged.reported_at >= project.joins_from and staged.reported_at < project.joins_to
