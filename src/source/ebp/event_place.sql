-- Where each entry of the planning takes place: its own coordinates, else those of the customer's delivery address,
-- else the middle of the town or of the postal code; none where nothing is known.
with
town as (
  select
    trim(ZipCode) as zipcode,
    normal_key(City) as city,
    avg(cast(Latitude as double)) as latitude,
    avg(cast(Longitude as double)) as longitude
  from ebp_Zipcode
  where is_located(Latitude, Longitude)
  group by trim(ZipCode), normal_key(City)
),
area as (
  select zipcode, avg(latitude) as latitude, avg(longitude) as longitude from town group by zipcode
),
customer as (
  select
    trim(Id) as customer_id,
    min(trim(MainDeliveryAddress_ZipCode)) as zipcode,
    min(clean_text(MainDeliveryAddress_City)) as city,
    min(cast(MainDeliveryAddress_Latitude as double)) as latitude,
    min(cast(MainDeliveryAddress_Longitude as double)) as longitude
  from ebp_Customer
  group by trim(Id)
),
event as (
  select
    event.Id as event_id,
    min(coalesce(nullif(trim(event.Address_ZipCode), ''), customer.zipcode)) as zipcode,
    min(coalesce(clean_text(event.Address_City), customer.city)) as city,
    min(cast(event.Address_Latitude as double)) as own_latitude,
    min(cast(event.Address_Longitude as double)) as own_longitude,
    min(customer.latitude) as customer_latitude,
    min(customer.longitude) as customer_longitude
  from ebp_ScheduleEvent as event
  left join customer on customer.customer_id = trim(event.CustomerId)
  group by event.Id
)
select
  event.event_id,
  event.zipcode,
  event.city,
  case
    when is_located(own_latitude, own_longitude) then own_latitude
    when is_located(customer_latitude, customer_longitude) then customer_latitude
    else coalesce(town.latitude, area.latitude)
  end as latitude,
  case
    when is_located(own_latitude, own_longitude) then own_longitude
    when is_located(customer_latitude, customer_longitude) then customer_longitude
    else coalesce(town.longitude, area.longitude)
  end as longitude
from event
left join town on town.zipcode = event.zipcode and town.city = normal_key(event.city)
left join area on area.zipcode = event.zipcode
