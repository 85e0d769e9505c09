-- Revenue of all time by region of the customer's postal code: the departments of each region of metropolitan France.
with region(name, departments) as (values
  ('Auvergne-Rhône-Alpes', '01 03 07 15 26 38 42 43 63 69 73 74'),
  ('Bourgogne-Franche-Comté', '21 25 39 58 70 71 89 90'),
  ('Bretagne', '22 29 35 56'),
  ('Centre-Val de Loire', '18 28 36 37 41 45'),
  ('Corse', '20'),
  ('Grand Est', '08 10 51 52 54 55 57 67 68 88'),
  ('Hauts-de-France', '02 59 60 62 80'),
  ('Île-de-France', '75 77 78 91 92 93 94 95'),
  ('Normandie', '14 27 50 61 76'),
  ('Nouvelle-Aquitaine', '16 17 19 23 24 33 40 47 64 79 86 87'),
  ('Occitanie', '09 11 12 30 31 32 34 46 48 65 66 81 82'),
  ('Pays de la Loire', '44 49 53 72 85'),
  ('Provence-Alpes-Côte d''Azur', '04 05 06 13 83 84')
)
select coalesce(region.name, '') as region, sum(s.net)::float8 as revenue
from (
  select distinct l."Id", d."CustomerId", l."RealNetAmountVatExcludedWithDiscount" as net
  from "SaleDocumentLine" l join "SaleDocument" d on d."Id" = l."DocumentId" where d."DocumentType" = 4
) s
left join "Customer" c on c."Id" = s."CustomerId"
left join region on c."MainDeliveryAddress_ZipCode" ~ '^[0-9]{5}$'
  and left(c."MainDeliveryAddress_ZipCode", 2) = any (string_to_array(region.departments, ' '))
group by 1 order by 1
