-- One row per colleague: of rows that share an id the last change is kept. EBP has no department: the family of the
-- colleague says it, where its table is landed.
with
family as (
  select trim("Id") as family_id, max(clean_text("Caption")) as caption from ebp_ColleagueFamily group by trim("Id")
),
active as (
  select code from ebp_code where domain = 'active'
),
clean as (
  select
    *,
    nullif(trim("Id"), '') as colleague_id,
    email_or_null("Contact_Email") as email,
    phone_e164("Contact_Phone", null) as phone,
    phone_e164("Contact_CellPhone", null) as cell_phone
  from ebp_colleague_copy
)
select
  'ebp' as source,
  clean.colleague_id,
  person_name(clean."Contact_Name", null) as colleague_name,
  person_name(clean."Contact_FirstName", null) as colleague_firstname,
  clean.email,
  clean.phone,
  clean.cell_phone,
  clean_text(clean."Contact_ColleagueFunction") as function,
  coalesce(family.caption, nullif(trim(clean."ColleagueFamilyId"), '')) as department,
  skill.specialties,
  clean."ActiveState" as active_state,
  case when clean."ActiveState" is not null then active.code is not null end as is_active,
  clean."HourlyCostPrice" as hourly_cost,
  clean.weekly_hours,
  case when isfinite(clean."sysCreatedDate") then clean."sysCreatedDate" end as created_at,
  case when isfinite(clean."sysModifiedDate") then clean."sysModifiedDate" end as changed_at,
  case
    when clean.colleague_id is null then 'missing_id'
    when clean.version > 1 then 'duplicate'
  end as reject_reason,
  case when clean.colleague_id is null or clean.version > 1 then clean.raw end as raw,
  clean.copies,
  concat_ws(
    ',',
    case
      when clean_text(concat_ws(' ', clean."Contact_Name", clean."Contact_FirstName")) is null then 'missing_name'
    end,
    case
      when (clean_text(clean."Contact_Phone") is not null and clean.phone is null)
        or (clean_text(clean."Contact_CellPhone") is not null and clean.cell_phone is null)
        then 'invalid_phone'
    end,
    case when clean_text(clean."Contact_Email") is not null and clean.email is null then 'invalid_email' end
  ) as notes
from clean
left join family on family.family_id = trim(clean."ColleagueFamilyId")
left join ebp_colleague_skill as skill on skill.colleague_id = clean.colleague_id
left join active on active.code = cast(clean."ActiveState" as varchar)
