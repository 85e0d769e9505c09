-- One row per equipment: its incidents and what they cost. Where a source keeps no tickets, the repairs at the equipment
-- stand for its incidents. The cost of a ticket is its own, else that of its interventions.
with
ticketed as (
  select distinct source from fact_ticket
),
visited as (
  select source, incident_id, sum(cost) as cost
  from fact_intervention
  where is_done and incident_id is not null
  group by source, incident_id
),
event as (
  select
    ticket.source,
    ticket.equipment_id,
    cast(ticket.reported_at as date) as happened_on,
    true as is_incident,
    coalesce(ticket.cost, visited.cost) as cost,
    ticket.changed_at
  from fact_ticket as ticket
  left join visited on visited.source = ticket.source and visited.incident_id = ticket.incident_id
  union all
  select
    visit.source,
    visit.equipment_id,
    visit.started_on as happened_on,
    ticketed.source is null and coalesce(visit.intervention_category = 'Dépannage', false) as is_incident,
    visit.cost,
    visit.changed_at
  from fact_intervention as visit
  left join ticketed on ticketed.source = visit.source
  left join fact_ticket as ticket on ticket.source = visit.source and ticket.incident_id = visit.incident_id
  where visit.is_done and ticket.incident_id is null
),
history as (
  select
    source,
    equipment_id,
    count(*) as nb_events,
    count(*) filter (where is_incident) as nb_incidents,
    min(happened_on) filter (where is_incident) as first_incident_date,
    max(happened_on) filter (where is_incident) as last_incident_date,
    cast(sum(cost) as decimal(38, 8)) as total_maintenance_cost,
    cast(avg(cast(cost as decimal(24, 4))) filter (where is_incident) as double) as avg_repair_cost,
    max(changed_at) as changed_at
  from event
  where equipment_id is not null
  group by source, equipment_id
),
aged as (
  select
    equipment.*,
    run_settings.as_of,
    case
      when equipment.installation_date <= run_settings.as_of
        then month_index(run_settings.as_of) - month_index(equipment.installation_date)
          - case when extract(day from run_settings.as_of) < extract(day from equipment.installation_date) then 1 else 0 end
    end as equipment_age_months,
    coalesce(equipment.warranty_end >= run_settings.as_of, false) as is_under_warranty,
    equipment.contract_id is not null and coalesce(equipment.contract_end >= run_settings.as_of, true) as is_under_contract,
    coalesce(history.nb_incidents, 0) as nb_incidents,
    history.first_incident_date,
    history.last_incident_date,
    case when history.nb_events is null then cast(0 as decimal(38, 8)) else history.total_maintenance_cost end as total_maintenance_cost,
    history.avg_repair_cost,
    history.changed_at as event_changed_at
  from dim_equipment as equipment
  cross join run_settings
  left join history on history.source = equipment.source and history.equipment_id = equipment.customer_product_id
),
measured as (
  select
    aged.*,
    case
      when nb_incidents >= 2 then date_diff('day', first_incident_date, last_incident_date) / cast(nb_incidents - 1 as double)
      when nb_incidents = 1 and installation_date <= as_of then cast(date_diff('day', installation_date, as_of) as double)
    end as mtbf_days
  from aged
)
select
  measured.source,
  measured.item_key,
  measured.customer_product_id,
  measured.equipment_name,
  measured.item_id,
  item.item_name,
  measured.customer_key,
  measured.customer_id,
  customer.customer_name,
  measured.installation_date,
  measured.equipment_age_months,
  measured.is_under_warranty,
  measured.is_under_contract,
  measured.nb_incidents,
  measured.first_incident_date,
  measured.last_incident_date,
  measured.mtbf_days,
  measured.total_maintenance_cost,
  measured.avg_repair_cost,
  cast(null as double) as failure_risk_score,
  case
    when not measured.is_active then 'Aucune'
    when measured.nb_incidents >= 3 and not measured.is_under_warranty
      and (measured.equipment_age_months >= 120 or measured.mtbf_days < 90) then 'Remplacement'
    when measured.nb_incidents >= 2 and measured.mtbf_days < 365 then 'Maintenance préventive'
    when measured.nb_incidents >= 1 and measured.equipment_age_months >= 60 and not measured.is_under_contract
      then 'Maintenance préventive'
    when measured.nb_incidents >= 1 or measured.equipment_age_months >= 120 then 'Surveillance'
    else 'Aucune'
  end as recommended_action,
  greatest(measured.changed_at, measured.event_changed_at) as gold_updated_at
from measured
left join dim_item as item on item.source = measured.source and item.item_id = measured.item_id and item.is_last
left join dim_customer as customer
  on customer.source = measured.source and customer.customer_id = measured.customer_id and customer.is_last
