-- The open quotes by customer, salesperson and age on the reference day.
with
aged as (
  select
    quote.*,
    date_diff('day', quote.quoted_on, run_settings.as_of) as age_days,
    case
      when date_diff('day', quote.quoted_on, run_settings.as_of) <= 30 then '0-30'
      when date_diff('day', quote.quoted_on, run_settings.as_of) <= 60 then '31-60'
      when date_diff('day', quote.quoted_on, run_settings.as_of) <= 90 then '61-90'
      when date_diff('day', quote.quoted_on, run_settings.as_of) <= 180 then '91-180'
      else '181+'
    end as age_bracket
  from fact_quote as quote
  cross join run_settings
  where quote.is_open
)
select
  aged.source,
  aged.customer_id,
  max(customer.customer_name) as customer_name,
  aged.colleague_id,
  max(colleague.colleague_name) as colleague_name,
  aged.age_bracket,
  count(*) as nb_quotes,
  cast(sum(aged.amount) as decimal(38, 8)) as amount,
  min(aged.quoted_on) as oldest_quote_on,
  min(aged.valid_until) as first_expiry_on,
  avg(cast(aged.age_days as double)) as avg_age_days
from aged
left join dim_customer as customer
  on customer.source = aged.source and customer.customer_id = aged.customer_id and customer.is_last
left join dim_colleague as colleague
  on colleague.source = aged.source and colleague.colleague_id = aged.colleague_id and colleague.is_last
group by aged.source, aged.customer_id, aged.colleague_id, aged.age_bracket
