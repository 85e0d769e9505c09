-- One row per row of `clients`: trimmed, typed, blank is null. Types are as the shop has them; an id held as a
-- floating point number is the same id.
select
  nullif(
    case
      when regexp_matches(trim(cast(id_client as varchar)), '^-?[0-9]+[.]0+$')
        then split_part(trim(cast(id_client as varchar)), '.', 1)
      else trim(replace(replace(cast(id_client as varchar), chr(160), ' '), chr(9), ' '))
    end,
    ''
  ) as customer_id,
  nullif(trim(replace(replace(cast(nom as varchar), chr(160), ' '), chr(9), ' ')), '') as customer_name,
  nullif(lower(trim(cast(email as varchar))), '') as email,
  nullif(trim(replace(replace(cast(pays as varchar), chr(160), ' '), chr(9), ' ')), '') as country,
  cast(
    coalesce(
      try_cast(
        case
          when not regexp_matches(upper(cast(date_inscription as varchar)), 'BC|INF|EPOCH|[+Z]|:[0-9.]+ *-')
            then date_inscription
        end as timestamp
      ),
      try_cast(
        case
          when regexp_matches(trim(cast(date_inscription as varchar)), '^[0-9]{4}-[0-9]{2}-[0-9]{2}([T ][0-9:.]+ *(Z|[+-][0-9:]+)?)?$')
            then substr(trim(cast(date_inscription as varchar)), 1, 10)
          when regexp_matches(trim(cast(date_inscription as varchar)), '^[0-9]{2}/[0-9]{2}/[0-9]{4}')
            then concat(
              substr(trim(cast(date_inscription as varchar)), 7, 4), '-',
              substr(trim(cast(date_inscription as varchar)), 4, 2), '-',
              substr(trim(cast(date_inscription as varchar)), 1, 2)
            )
        end as timestamp
      )
    ) as date
  ) as registered_on,
  to_json(struct_pack(
    id_client := cast(id_client as varchar),
    nom := cast(nom as varchar),
    email := cast(email as varchar),
    pays := cast(pays as varchar),
    date_inscription := cast(date_inscription as varchar)
  )) as raw
from retail_clients
