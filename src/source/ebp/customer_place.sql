-- Where a customer is delivered: by its own coordinates, and by the place that its postal code names. Delivery comes
-- first; what it does not say, invoicing says.
select
  customer.*,
  coalesce(delivery_zipcode, invoicing_zipcode) as place_zipcode,
  case when delivery_zipcode is null then invoicing_country else delivery_country end as place_country,
  replace(upper(coalesce(delivery_zipcode, invoicing_zipcode)), ' ', '') as place_key,
  case
    when is_located(own_latitude, own_longitude) then own_latitude
    when delivery_zipcode is null and delivery_city is null and is_located(invoicing_latitude, invoicing_longitude)
      then invoicing_latitude
  end as latitude,
  case
    when is_located(own_latitude, own_longitude) then own_longitude
    when delivery_zipcode is null and delivery_city is null and is_located(invoicing_latitude, invoicing_longitude)
      then invoicing_longitude
  end as longitude
from ebp_customer_clean as customer
