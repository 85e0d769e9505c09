-- What open amounts will bring and cost, by the week in which they are due; what is late already is a row of its own.
with
open_due as (
  select
    payment.source,
    payment.side,
    payment.balance,
    coalesce(payment.due_on, payment.issued_on, run_settings.as_of) < run_settings.as_of as is_overdue,
    cast(date_trunc('week', coalesce(payment.due_on, payment.issued_on, run_settings.as_of)) as date) as due_week,
    payment.changed_at
  from fact_payment as payment
  cross join run_settings
  where payment.payment_kind = 'due' and payment.is_owed and payment.balance <> 0
),
bucket as (
  select
    source,
    is_overdue,
    case when not is_overdue then due_week end as week,
    cast(coalesce(sum(balance) filter (where side = 'customer'), 0) as decimal(38, 8)) as expected_in,
    cast(coalesce(sum(balance) filter (where side = 'supplier'), 0) as decimal(38, 8)) as expected_out,
    count(*) as nb_due,
    max(changed_at) as changed_at
  from open_due
  group by 1, 2, 3
)
select
  source,
  coalesce(strftime(week, '%Y-%m-%d'), 'overdue') as period,
  week,
  is_overdue,
  expected_in,
  expected_out,
  cast(expected_in - expected_out as decimal(38, 8)) as net,
  cast(
    sum(expected_in - expected_out) over (
      partition by source order by week nulls first rows between unbounded preceding and current row
    ) as decimal(38, 8)
  ) as cumulated_net,
  nb_due,
  changed_at as gold_updated_at
from bucket
