-- Every version of every item, with how it sells as of the run; that opens no version.
select
  version.source,
  version.version_key as item_key,
  version.item_id,
  version.item_reference,
  version.item_name,
  version.item_type,
  version.item_family_id,
  version.item_family_name,
  version.item_subfamily_id,
  version.item_subfamily_name,
  version.selling_price_vat_excluded,
  version.selling_price_vat_included,
  version.purchase_price,
  version.is_service,
  version.is_stockable,
  version.is_active,
  cast(version.selling_price_vat_excluded - version.purchase_price as double)
    / nullif(cast(version.selling_price_vat_excluded as double), 0) as margin_rate,
  cast(null as varchar) as item_category,
  cast(null as double) as avg_monthly_sales,
  version.valid_from,
  version.valid_to,
  version.is_current,
  version.is_last,
  version.changed_at as silver_created_at,
  load.loaded_at as silver_updated_at
from versions_dim_item as version
inner join source_load as load on load.source = version.source
