-- One row per client: of rows that share an id the latest registration is kept. A country written in several
-- cases takes the spelling most used, so that `France` and `FRANCE ` are one country.
with
spelling as (
  select lower(country) as folded, country
  from retail_customer
  where country is not null
  group by country
  qualify row_number() over (partition by lower(country) order by count(*) desc, country) = 1
),
ranked as (
  select
    customer.*,
    row_number() over (
      partition by customer_id order by registered_on desc nulls last, raw
    ) as version
  from (select *, count(*) as copies from retail_customer group by all) as customer
)
select
  'retail' as source,
  ranked.customer_id,
  ranked.customer_name,
  ranked.email,
  spelling.country,
  ranked.registered_on,
  cast(ranked.registered_on as timestamp) as created_at,
  case
    when ranked.customer_id is null then 'missing_id'
    when ranked.version > 1 then 'duplicate'
  end as reject_reason,
  ranked.raw,
  ranked.copies
from ranked
left join spelling on spelling.folded = lower(ranked.country)
