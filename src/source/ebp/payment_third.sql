-- Names of customers and suppliers.
select 'customer' as side, trim("Id") as third_id, max(clean_text("Name")) as third_name
from ebp_Customer
group by 2
union all
select 'supplier', trim("Id"), max(clean_text("Name"))
from ebp_Supplier
group by 2
