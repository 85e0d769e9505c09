-- Every customer of every source, once.
select source, customer_id, customer_name, email, country, registered_on
from staged_dim_customer
