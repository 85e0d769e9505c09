-- Every version of every customer, with what it is worth as of the run; that opens no version.
with
bought as (
  select
    source,
    customer_id,
    cast(sum(amount) as decimal(38, 8)) as ca,
    coalesce(
      cast(sum(amount) filter (where date_diff('day', sold_on, run_settings.as_of) between 0 and 364) as decimal(38, 8)), 0
    ) as ca_12m
  from fact_sale
  cross join run_settings
  where is_revenue and customer_id is not null
  group by source, customer_id
)
select
  version.source,
  version.version_key as customer_key,
  version.customer_id,
  version.customer_name,
  version.email,
  version.country,
  version.registered_on,
  version.customer_type,
  version.active_state,
  version.is_active,
  version.main_contact_name,
  version.main_contact_phone,
  version.main_contact_email,
  version.delivery_address_full,
  version.delivery_city,
  version.delivery_zipcode,
  version.delivery_latitude,
  version.delivery_longitude,
  version.located_by,
  version.delivery_country,
  version.invoicing_address_full,
  version.invoicing_city,
  version.invoicing_zipcode,
  version.customer_region,
  version.customer_family_id,
  version.customer_family_name,
  version.colleague_id,
  case
    when bought.ca_12m >= run_settings.segment_vip then 'VIP'
    when bought.ca_12m >= run_settings.segment_standard then 'Standard'
    else 'Petit'
  end as customer_segment,
  coalesce(bought.ca, 0) as lifetime_value,
  version.valid_from,
  version.valid_to,
  version.is_current,
  version.is_last,
  version.seen_at as silver_created_at,
  version.updated_at as silver_updated_at
from versions_dim_customer as version
cross join run_settings
left join bought on bought.source = version.source and bought.customer_id = version.customer_id
