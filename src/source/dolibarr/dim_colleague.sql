-- One row per user that is a colleague: a user that belongs to a third party is a customer looking in.
with
ranked as (
  select copy.*, row_number() over (partition by copy.rowid order by copy.tms desc nulls last, copy.raw) as version
  from (
    select person.*, count(*) as copies
    from (select person.*, cast(to_json(person) as varchar) as raw from dolibarr_user as person) as person
    where coalesce(person.entity, 1) in (select entity from dolibarr_entity) and coalesce(person.fk_soc, 0) = 0
    group by all
  ) as copy
),
clean as (
  select
    *,
    email_or_null(email) as clean_email,
    phone_e164(office_phone, null) as phone,
    phone_e164(user_mobile, null) as cell_phone,
    case when rowid is null then 'missing_id' when version > 1 then 'duplicate' end as reject_reason
  from ranked
)
select
  'dolibarr' as source,
  cast(rowid as varchar) as colleague_id,
  coalesce(person_name(lastname, null), clean_text(login)) as colleague_name,
  person_name(firstname, null) as colleague_firstname,
  clean_email as email,
  phone,
  cell_phone,
  clean_text(job) as function,
  statut as active_state,
  statut = 1 as is_active,
  nullif(thm, 0) as hourly_cost,
  cast(nullif(weeklyhours, 0) as double) as weekly_hours,
  datec as created_at,
  tms as changed_at,
  reject_reason,
  case when reject_reason is not null then raw end as raw,
  copies,
  concat_ws(
    ',',
    case when clean_text(concat_ws(' ', lastname, firstname)) is null then 'missing_name' end,
    case
      when (clean_text(office_phone) is not null and phone is null)
        or (clean_text(user_mobile) is not null and cell_phone is null)
        then 'invalid_phone'
    end,
    case when clean_text(email) is not null and clean_email is null then 'invalid_email' end,
    case when thm < 0 then 'negative_cost' end
  ) as notes
from clean
