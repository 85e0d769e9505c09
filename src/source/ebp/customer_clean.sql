-- Customers with their contact and addresses cleaned. The main contact is that of invoicing, field by field else that
-- of delivery; the place (country, region, postal code) is that of delivery, else of invoicing.
select
  nullif(trim("Id"), '') as customer_id,
  clean_text("Name") as customer_name,
  "Type" as customer_type,
  "ActiveState" as active_state,
  nullif(trim("FamilyId"), '') as family_id,
  nullif(trim("ColleagueId"), '') as colleague_id,
  coalesce(
    person_name("MainInvoicingContact_Name", "MainInvoicingContact_FirstName"),
    person_name("MainDeliveryContact_Name", "MainDeliveryContact_FirstName")
  ) as main_contact_name,
  coalesce(
    phone_e164("MainInvoicingContact_Phone", "MainInvoicingAddress_CountryIsoCode"),
    phone_e164("MainInvoicingContact_CellPhone", "MainInvoicingAddress_CountryIsoCode"),
    phone_e164("MainDeliveryContact_Phone", "MainDeliveryAddress_CountryIsoCode"),
    phone_e164("MainDeliveryContact_CellPhone", "MainDeliveryAddress_CountryIsoCode")
  ) as main_contact_phone,
  coalesce(email_or_null("MainInvoicingContact_Email"), email_or_null("MainDeliveryContact_Email")) as main_contact_email,
  address_full(
    "MainDeliveryAddress_Address1", "MainDeliveryAddress_Address2",
    "MainDeliveryAddress_Address3", "MainDeliveryAddress_Address4"
  ) as delivery_address_full,
  clean_text("MainDeliveryAddress_City") as delivery_city,
  clean_text("MainDeliveryAddress_ZipCode") as delivery_zipcode,
  upper(clean_text("MainDeliveryAddress_CountryIsoCode")) as delivery_country,
  address_full(
    "MainInvoicingAddress_Address1", "MainInvoicingAddress_Address2",
    "MainInvoicingAddress_Address3", "MainInvoicingAddress_Address4"
  ) as invoicing_address_full,
  clean_text("MainInvoicingAddress_City") as invoicing_city,
  clean_text("MainInvoicingAddress_ZipCode") as invoicing_zipcode,
  upper(clean_text("MainInvoicingAddress_CountryIsoCode")) as invoicing_country,
  latitude_or_null("MainDeliveryAddress_Latitude") as own_latitude,
  longitude_or_null("MainDeliveryAddress_Longitude") as own_longitude,
  latitude_or_null("MainInvoicingAddress_Latitude") as invoicing_latitude,
  longitude_or_null("MainInvoicingAddress_Longitude") as invoicing_longitude,
  clean_text(concat_ws(' ', "MainInvoicingContact_Phone", "MainInvoicingContact_CellPhone",
    "MainDeliveryContact_Phone", "MainDeliveryContact_CellPhone")) as any_phone,
  clean_text(concat_ws(' ', "MainInvoicingContact_Email", "MainDeliveryContact_Email")) as any_email,
  case when isfinite("sysCreatedDate") then "sysCreatedDate" end as created_at,
  case when isfinite("sysModifiedDate") then "sysModifiedDate" end as changed_at,
  version,
  copies,
  raw
from ebp_customer_copy
