-- What suppliers are owed, by how long it has been due: one row per supplier with an open amount or a payment that pays nothing yet.
with
open_due as (
  select
    payment.source,
    payment.third_id,
    payment.third_name,
    payment.balance,
    coalesce(payment.due_on, payment.issued_on) as due_on,
    coalesce(date_diff('day', coalesce(payment.due_on, payment.issued_on), run_settings.as_of), 0) as days_late,
    payment.changed_at
  from fact_payment as payment
  cross join run_settings
  where payment.side = 'supplier' and payment.payment_kind = 'due' and payment.is_owed and payment.balance <> 0
),
owed as (
  select
    source,
    third_id,
    max(third_name) as third_name,
    count(*) as nb_open,
    sum(balance) as total,
    sum(balance) filter (where days_late <= 0) as not_due,
    sum(balance) filter (where days_late between 1 and 30) as days_1_30,
    sum(balance) filter (where days_late between 31 and 60) as days_31_60,
    sum(balance) filter (where days_late between 61 and 90) as days_61_90,
    sum(balance) filter (where days_late > 90) as over_90,
    min(due_on) filter (where days_late > 0 and balance > 0) as oldest_due_on,
    max(changed_at) as changed_at
  from open_due
  group by source, third_id
),
unassigned as (
  select source, third_id, max(third_name) as third_name, sum(amount) as amount, max(changed_at) as changed_at
  from fact_payment
  where side = 'supplier' and payment_kind = 'unassigned'
  group by source, third_id
),
both_sides as (
  select source, third_id, third_name, nb_open, total, not_due, days_1_30, days_31_60, days_61_90, over_90, oldest_due_on,
    null as unassigned, changed_at
  from owed
  union all
  select source, third_id, third_name, 0, 0, 0, 0, 0, 0, 0, null, amount, changed_at
  from unassigned
)
select
  source,
  third_id as supplier_id,
  max(third_name) as supplier_name,
  cast(sum(nb_open) as bigint) as nb_open,
  cast(sum(total) as decimal(38, 8)) as total,
  cast(coalesce(sum(not_due), 0) as decimal(38, 8)) as not_due,
  cast(coalesce(sum(days_1_30), 0) as decimal(38, 8)) as days_1_30,
  cast(coalesce(sum(days_31_60), 0) as decimal(38, 8)) as days_31_60,
  cast(coalesce(sum(days_61_90), 0) as decimal(38, 8)) as days_61_90,
  cast(coalesce(sum(over_90), 0) as decimal(38, 8)) as over_90,
  cast(sum(total) - coalesce(sum(not_due), 0) as decimal(38, 8)) as overdue,
  min(oldest_due_on) as oldest_due_on,
  cast(coalesce(sum(unassigned), 0) as decimal(38, 8)) as unassigned_payments,
  max(changed_at) as gold_updated_at
from both_sides
group by source, third_id
