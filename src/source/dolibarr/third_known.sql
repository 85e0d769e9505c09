-- Third parties that documents may refer to.
select rowid, third_id, third_name, is_customer, client
from dolibarr_third
where version = 1 and rowid is not null
