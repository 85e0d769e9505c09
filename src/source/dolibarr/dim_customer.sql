-- One row per customer. Dolibarr has one address: it is that of delivery and of invoicing. The main contact is the first
-- active one; a phone or an e-mail that it lacks is the third party's own.
with
country as (
  select rowid, max(upper(clean_text(code))) as code from dolibarr_c_country group by rowid
),
family as (
  select member.fk_soc, family.rowid as family_id, clean_text(family.label) as family_name
  from dolibarr_categorie_societe as member
  inner join dolibarr_categorie as family on family.rowid = member.fk_categorie
  where coalesce(family.type, 2) = 2
  qualify row_number() over (partition by member.fk_soc order by family.rowid) = 1
),
seller as (
  select fk_soc, min(fk_user) as user_id from dolibarr_societe_commerciaux group by fk_soc
),
contact as (
  select *
  from dolibarr_socpeople
  where coalesce(statut, 1) <> 0 and fk_soc is not null
  qualify row_number() over (partition by fk_soc order by rowid) = 1
),
clean as (
  select
    third.*,
    country.code as country,
    family.family_id,
    family.family_name,
    seller.user_id,
    person_name(contact.lastname, contact.firstname) as contact_name,
    coalesce(
      phone_e164(contact.phone, country.code), phone_e164(contact.phone_mobile, country.code),
      phone_e164(third.phone, country.code), phone_e164(third.phone_mobile, country.code)
    ) as contact_phone,
    email_or_null(contact.email) as contact_email,
    email_or_null(third.email) as own_email,
    clean_text(concat_ws(' ', contact.phone, contact.phone_mobile, third.phone, third.phone_mobile)) as any_phone,
    clean_text(concat_ws(' ', contact.email, third.email)) as any_email,
    clean_text(third.zip) as zipcode,
    case
      when third.rowid is null then 'missing_id'
      when third.version > 1 then 'duplicate'
    end as reject_reason
  from dolibarr_third as third
  left join country on country.rowid = third.fk_pays
  left join family on family.fk_soc = third.rowid
  left join seller on seller.fk_soc = third.rowid
  left join contact on contact.fk_soc = third.rowid
  where third.is_customer
)
select
  'dolibarr' as source,
  third_id as customer_id,
  third_name as customer_name,
  coalesce(own_email, contact_email) as email,
  country,
  cast(datec as date) as registered_on,
  client as customer_type,
  status as active_state,
  status = 1 as is_active,
  contact_name as main_contact_name,
  contact_phone as main_contact_phone,
  coalesce(contact_email, own_email) as main_contact_email,
  address_full(address, null, null, null) as delivery_address_full,
  clean_text(town) as delivery_city,
  zipcode as delivery_zipcode,
  country as delivery_country,
  address_full(address, null, null, null) as invoicing_address_full,
  clean_text(town) as invoicing_city,
  zipcode as invoicing_zipcode,
  french_region(zipcode, country) as customer_region,
  cast(family_id as varchar) as customer_family_id,
  family_name as customer_family_name,
  cast(user_id as varchar) as colleague_id,
  datec as created_at,
  tms as changed_at,
  reject_reason,
  case when reject_reason is not null then raw end as raw,
  copies,
  concat_ws(
    ',',
    case when third_name is null then 'missing_name' end,
    case when any_phone is not null and contact_phone is null then 'invalid_phone' end,
    case when any_email is not null and own_email is null and contact_email is null then 'invalid_email' end,
    case
      when zipcode is not null and coalesce(country, 'FR') = 'FR' and french_department(zipcode, country) is null
        then 'unknown_zipcode'
    end
  ) as notes
from clean
