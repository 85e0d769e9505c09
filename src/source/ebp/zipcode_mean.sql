-- The middle of the customers of a postal code whose coordinates the installation knows.
select
  place_key,
  coalesce(nullif(place_country, 'FRA'), 'FR') as place_country,
  avg(latitude) as latitude,
  avg(longitude) as longitude
from ebp_customer_place
where latitude is not null and place_key is not null and version = 1
group by 1, 2
