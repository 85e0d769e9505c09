-- Every version of every colleague, with what they did as of the run; that opens no version.
select
  version.source,
  version.version_key as colleague_key,
  version.colleague_id,
  version.colleague_name,
  version.colleague_firstname,
  version.email,
  version.phone,
  version.cell_phone,
  version.function,
  version.department,
  version.specialties,
  version.active_state,
  version.is_active,
  version.hourly_cost,
  version.weekly_hours,
  false as is_field_technician,
  cast(null as double) as avg_interventions_per_month,
  cast(null as double) as avg_ticket_resolution_hours,
  version.valid_from,
  version.valid_to,
  version.is_current,
  version.is_last,
  version.changed_at as silver_created_at,
  load.loaded_at as silver_updated_at
from versions_dim_colleague as version
inner join source_load as load on load.source = version.source
