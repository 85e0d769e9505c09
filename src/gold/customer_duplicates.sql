-- Customers that are probably one: the same name (without accents, punctuation and legal form) in the same postal code,
-- with the same phone or the same e-mail. Each is told with its group; nothing is merged. Who shares a phone with one
-- and an e-mail with another is in one group with both.
with recursive
named as (
  select
    *,
    normal_key(customer_name) as name_key,
    replace(upper(coalesce(delivery_zipcode, invoicing_zipcode)), ' ', '') as zip_key
  from dim_customer
  where is_current
),
token as (
  select source, customer_id, concat_ws('|', name_key, zip_key, 'phone', main_contact_phone) as token, 'phone' as kind
  from named
  where name_key is not null and zip_key is not null and main_contact_phone is not null
  union all
  select source, customer_id, concat_ws('|', name_key, zip_key, 'e-mail', email) as token, 'e-mail' as kind
  from named
  where name_key is not null and zip_key is not null and email is not null
),
shared as (
  select
    source,
    customer_id,
    kind,
    count(*) over (partition by source, token) as copies,
    min(customer_id) over (partition by source, token) as first_id
  from token
),
link as (
  select source, customer_id, first_id as other_id from shared where copies > 1
  union
  select source, first_id, customer_id from shared where copies > 1
),
reached as (
  select source, customer_id, other_id from link
  union
  select reached.source, reached.customer_id, link.other_id
  from reached
  inner join link on link.source = reached.source and link.customer_id = reached.other_id
),
grouped as (
  select source, customer_id, min(other_id) as group_id, count(*) as group_size
  from reached
  group by source, customer_id
),
reason as (
  select source, customer_id, string_agg(kind, ', ' order by kind desc) as shares
  from shared
  where copies > 1
  group by source, customer_id
)
select
  named.source,
  grouped.group_id,
  named.customer_id,
  named.customer_name,
  grouped.group_size,
  concat('name, postal code, ', reason.shares) as reason,
  coalesce(named.delivery_zipcode, named.invoicing_zipcode) as zipcode,
  coalesce(named.delivery_city, named.invoicing_city) as city,
  named.main_contact_phone as phone,
  named.email,
  named.registered_on,
  named.is_active,
  named.lifetime_value
from named
inner join grouped on grouped.source = named.source and grouped.customer_id = named.customer_id
inner join reason on reason.source = named.source and reason.customer_id = named.customer_id
