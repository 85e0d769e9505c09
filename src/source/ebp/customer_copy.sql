-- Customers with identical copies counted, the last change of an id first.
select
  copy.*,
  row_number() over (
    partition by trim(copy."Id")
    order by coalesce(copy."sysModifiedDate", copy."sysCreatedDate") desc nulls last, copy."sysRecordVersion" desc nulls last, copy.raw
  ) as version
from (
  select customer.*, count(*) as copies
  from (select customer.*, cast(to_json(customer) as varchar) as raw from ebp_Customer as customer) as customer
  group by all
) as copy
