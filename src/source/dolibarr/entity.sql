-- Entities whose rows count; 0 is what all entities share. A row without entity belongs to the first.
select try_cast(code as integer) as entity from dolibarr_code where domain = 'entity'
union
select 0 as entity
