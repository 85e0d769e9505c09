-- The middle of a postal code, by the table of postal codes where it has coordinates; a code may have several towns.
select
  replace(upper(clean_text("ZipCode")), ' ', '') as place_key,
  coalesce(nullif(upper(clean_text("CountryIsoCode")), 'FRA'), 'FR') as place_country,
  avg(latitude_or_null("Latitude")) as latitude,
  avg(longitude_or_null("Longitude")) as longitude
from ebp_Zipcode
where is_located(latitude_or_null("Latitude"), longitude_or_null("Longitude")) and clean_text("ZipCode") is not null
group by 1, 2
