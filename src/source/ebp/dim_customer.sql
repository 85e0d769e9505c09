-- One row per customer: of rows that share an id the last change is kept. Coordinates: the source's, else the middle of
-- the postal code, by the table of postal codes, else by the other customers there.
with
family as (
  select trim("Id") as family_id, max(clean_text("Caption")) as caption from ebp_CustomerFamily group by trim("Id")
),
active as (
  select code from ebp_code where domain = 'active'
)
select
  'ebp' as source,
  place.customer_id,
  place.customer_name,
  place.main_contact_email as email,
  coalesce(place.delivery_country, place.invoicing_country) as country,
  cast(place.created_at as date) as registered_on,
  place.customer_type,
  place.active_state,
  case when place.active_state is not null then active.code is not null end as is_active,
  place.main_contact_name,
  place.main_contact_phone,
  place.main_contact_email,
  place.delivery_address_full,
  place.delivery_city,
  place.delivery_zipcode,
  coalesce(place.latitude, listed.latitude, mean.latitude) as delivery_latitude,
  coalesce(place.longitude, listed.longitude, mean.longitude) as delivery_longitude,
  case
    when place.latitude is not null then 'source'
    when listed.latitude is not null then 'zipcode table'
    when mean.latitude is not null then 'zipcode mean'
  end as located_by,
  place.delivery_country,
  place.invoicing_address_full,
  place.invoicing_city,
  place.invoicing_zipcode,
  french_region(place.place_zipcode, place.place_country) as customer_region,
  place.family_id as customer_family_id,
  family.caption as customer_family_name,
  place.colleague_id,
  place.created_at,
  place.changed_at,
  case
    when place.customer_id is null then 'missing_id'
    when place.version > 1 then 'duplicate'
  end as reject_reason,
  case when place.customer_id is null or place.version > 1 then place.raw end as raw,
  place.copies,
  concat_ws(
    ',',
    case when place.customer_name is null then 'missing_name' end,
    case when place.any_phone is not null and place.main_contact_phone is null then 'invalid_phone' end,
    case when place.any_email is not null and place.main_contact_email is null then 'invalid_email' end,
    case
      when place.place_zipcode is not null and coalesce(place.place_country, 'FR') in ('FR', 'FRA')
        and french_department(place.place_zipcode, place.place_country) is null
        then 'unknown_zipcode'
    end
  ) as notes
from ebp_customer_place as place
left join family on family.family_id = place.family_id
left join active on active.code = cast(place.active_state as varchar)
left join ebp_zipcode_table as listed
  on listed.place_key = place.place_key
  and listed.place_country = coalesce(nullif(place.place_country, 'FRA'), 'FR')
left join ebp_zipcode_mean as mean
  on mean.place_key = place.place_key
  and mean.place_country = coalesce(nullif(place.place_country, 'FRA'), 'FR')
