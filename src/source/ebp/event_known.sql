-- Ids that interventions and tickets may refer to, by what they are.
select distinct 'customer' as kind, trim(Id) as id from ebp_Customer where Id is not null
union all
select distinct 'colleague' as kind, trim(Id) as id from ebp_Colleague where Id is not null
union all
select distinct 'equipment' as kind, trim(Id) as id from ebp_CustomerProduct where Id is not null
