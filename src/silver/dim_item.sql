-- Every version of every item, with how it sells as of the run; that opens no version. An item is A when the items that
-- sell better make less than 80 % of the revenue: the one that crosses the bound belongs to the better class.
with
sold as (
  select
    sale.source,
    sale.item_id,
    cast(sum(sale.amount) as double) as ca,
    sum(sale.quantity) as quantity
  from fact_sale as sale
  cross join run_settings
  where sale.is_revenue and sale.item_id is not null
    and date_diff('day', sale.sold_on, run_settings.as_of) between 0 and 364
  group by sale.source, sale.item_id
),
ranked as (
  select
    source,
    item_id,
    quantity,
    ca,
    sum(greatest(ca, 0)) over (partition by source) as total,
    sum(greatest(ca, 0)) over (
      partition by source order by ca desc, item_id rows between unbounded preceding and current row
    ) - greatest(ca, 0) as better
  from sold
)
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
  case
    when ranked.ca > 0 and ranked.better < 0.8 * ranked.total then 'A'
    when ranked.ca > 0 and ranked.better < 0.95 * ranked.total then 'B'
    else 'C'
  end as item_category,
  coalesce(cast(ranked.quantity as double), 0) / 12 as avg_monthly_sales,
  version.valid_from,
  version.valid_to,
  version.is_current,
  version.is_last,
  version.seen_at as silver_created_at,
  version.updated_at as silver_updated_at
from versions_dim_item as version
left join ranked on ranked.source = version.source and ranked.item_id = version.item_id
