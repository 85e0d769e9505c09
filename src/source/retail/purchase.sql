-- One row per row of `achats`: typed, trimmed, blank is null. Text is read as ISO or French dates and with a
-- decimal point or comma; what cannot be read is null here and refused by the acceptance rule.
select
  nullif(
    case
      when regexp_matches(trim(cast(id_achat as varchar)), '^-?[0-9]+[.]0+$')
        then split_part(trim(cast(id_achat as varchar)), '.', 1)
      else trim(replace(replace(cast(id_achat as varchar), chr(160), ' '), chr(9), ' '))
    end,
    ''
  ) as document_id,
  nullif(
    case
      when regexp_matches(trim(cast(id_client as varchar)), '^-?[0-9]+[.]0+$')
        then split_part(trim(cast(id_client as varchar)), '.', 1)
      else trim(replace(replace(cast(id_client as varchar), chr(160), ' '), chr(9), ' '))
    end,
    ''
  ) as customer_id,
  coalesce(
    try_cast(
      case when not regexp_matches(upper(cast(date_achat as varchar)), 'BC|INF|EPOCH|[+Z]|:[0-9.]+ *-') then date_achat end
      as timestamp
    ),
    try_cast(
      case
        when regexp_matches(trim(cast(date_achat as varchar)), '^[0-9]{4}-[0-9]{2}-[0-9]{2}[T ][0-9:.]+ *(Z|[+-][0-9:]+)$')
          then substr(trim(cast(date_achat as varchar)), 1, 19)
        when regexp_matches(trim(cast(date_achat as varchar)), '^[0-9]{2}/[0-9]{2}/[0-9]{4}')
          then concat(
            substr(trim(cast(date_achat as varchar)), 7, 4), '-',
            substr(trim(cast(date_achat as varchar)), 4, 2), '-',
            substr(trim(cast(date_achat as varchar)), 1, 2),
            substr(trim(cast(date_achat as varchar)), 11)
          )
        when regexp_matches(trim(cast(date_achat as varchar)), '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.]+)?$')
          then trim(cast(date_achat as varchar))
      end as timestamp
    )
  ) as sold_at,
  coalesce(
    try_cast(montant as decimal(18, 4)),
    try_cast(
      replace(replace(replace(replace(replace(cast(montant as varchar), chr(160), ''), chr(8239), ''), ' ', ''), '€', ''), ',', '.')
      as decimal(18, 4)
    )
  ) as amount,
  nullif(trim(replace(replace(cast(produit as varchar), chr(160), ' '), chr(9), ' ')), '') as item_name,
  cast(id_achat as varchar) as raw_id,
  cast(id_client as varchar) as raw_customer,
  cast(date_achat as varchar) as raw_date,
  cast(montant as varchar) as raw_amount,
  cast(produit as varchar) as raw_item
from retail_achats
