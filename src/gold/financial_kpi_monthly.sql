-- One row per source and month in which something was sold, bought, invoiced or paid, and the month of the reference
-- day. Balances of past months are what was owed by then less what was paid by then; that of the reference day is what
-- is open now.
with
sold as (
  select
    source,
    sold_on as day,
    sum(amount) as revenue,
    sum(coalesce(line_amount_vat_included, amount + coalesce(vat_amount, 0))) as with_vat,
    bool_or(amount <> 0 and line_amount_vat_included is null and vat_amount is null) as lacks_vat,
    sum(margin_amount) as margin,
    sum(amount) filter (where margin_amount is not null) as costed,
    max(changed_at) as changed_at
  from fact_sale
  where is_revenue and document_kind <> 'purchase'
  group by source, sold_on
),
bought as (
  select
    source,
    bought_on as day,
    sum(amount) as purchases,
    sum(amount + coalesce(vat_amount, 0)) as with_vat,
    bool_or(amount <> 0 and vat_amount is null) as lacks_vat,
    max(changed_at) as changed_at
  from fact_purchase
  where is_expense
  group by source, bought_on
),
due as (
  select source, side, commitment_id, coalesce(issued_on, due_on) as day, amount, balance, changed_at
  from fact_payment
  where payment_kind = 'due' and is_owed
),
change as (
  select source, side, day, amount, changed_at from due where day is not null
  union all
  -- What was paid before its invoice counts from the invoice on.
  select paid.source, paid.side, coalesce(greatest(paid.paid_on, due.day), due.day), -paid.amount, paid.changed_at
  from fact_payment as paid
  inner join due on due.source = paid.source and due.side = paid.side and due.commitment_id = paid.commitment_id
  where paid.payment_kind = 'paid' and due.day is not null
),
daily as (
  select source, day, revenue, with_vat as invoiced, margin, costed, null as purchases, null as purchased,
    null as receivable, null as payable, lacks_vat as sold_lacks_vat, null as bought_lacks_vat, changed_at
  from sold
  union all
  select source, day, null, null, null, null, purchases, with_vat, null, null, null, lacks_vat, changed_at from bought
  union all
  select source, day, null, null, null, null, null, null,
    sum(amount) filter (where side = 'customer'), sum(amount) filter (where side = 'supplier'), null, null, max(changed_at)
  from change
  group by source, day
),
current_balance as (
  select
    source,
    sum(balance) filter (where side = 'customer') as receivables,
    sum(balance) filter (where side = 'supplier') as payables
  from due
  group by source
),
monthly as (
  select
    source,
    cast(date_trunc('month', day) as date) as month,
    sum(revenue) as revenue,
    sum(invoiced) as invoiced,
    sum(margin) as margin,
    sum(costed) as costed,
    sum(purchases) as purchases,
    sum(purchased) as purchased,
    sum(receivable) as receivable,
    sum(payable) as payable,
    max(changed_at) as changed_at
  from (
    select * from daily
    union all
    select source.source, run_settings.as_of, null, null, null, null, null, null, null, null, null, null, null
    from (select distinct source from daily) as source
    cross join run_settings
  ) as known
  group by 1, 2
),
balanced as (
  select
    monthly.*,
    least(last_day(monthly.month), greatest(run_settings.as_of, monthly.month)) as period_end,
    monthly.month = cast(date_trunc('month', run_settings.as_of) as date) as is_current,
    monthly.month > run_settings.as_of as is_future,
    sum(receivable) over (partition by monthly.source order by month rows between unbounded preceding and current row) as receivables,
    sum(payable) over (partition by monthly.source order by month rows between unbounded preceding and current row) as payables
  from monthly
  cross join run_settings
),
yearly as (
  select
    balanced.source,
    balanced.month,
    -- What is owed holds VAT: beside amounts that lack it, the days would be too many.
    case when not coalesce(bool_or(daily.sold_lacks_vat), false) then sum(daily.invoiced) end as invoiced_12m,
    case when not coalesce(bool_or(daily.bought_lacks_vat), false) then sum(daily.purchased) end as purchased_12m
  from balanced
  inner join daily
    on daily.source = balanced.source and daily.day <= balanced.period_end
    and daily.day > balanced.period_end - interval 365 day
  where daily.invoiced is not null or daily.purchased is not null
  group by balanced.source, balanced.month
),
answered as (
  select
    balanced.source,
    balanced.month,
    balanced.period_end,
    balanced.is_future,
    balanced.revenue,
    balanced.invoiced,
    balanced.margin,
    balanced.costed,
    balanced.purchases,
    balanced.purchased,
    case when balanced.is_current then current_balance.receivables when not balanced.is_future then balanced.receivables end
      as receivables,
    case when balanced.is_current then current_balance.payables when not balanced.is_future then balanced.payables end as payables,
    yearly.invoiced_12m,
    yearly.purchased_12m,
    balanced.changed_at
  from balanced
  left join yearly on yearly.source = balanced.source and yearly.month = balanced.month
  left join current_balance on current_balance.source = balanced.source
)
select
  source,
  month,
  period_end,
  cast(coalesce(revenue, 0) as decimal(38, 8)) as revenue,
  cast(coalesce(invoiced, 0) as decimal(38, 8)) as revenue_vat_included,
  cast(coalesce(purchases, 0) as decimal(38, 8)) as purchases,
  cast(coalesce(purchased, 0) as decimal(38, 8)) as purchases_vat_included,
  cast(margin as decimal(38, 8)) as gross_margin,
  cast(margin as double) / nullif(cast(costed as double), 0) as gross_margin_rate,
  cast(receivables as decimal(38, 8)) as receivables,
  cast(payables as decimal(38, 8)) as payables,
  case when invoiced_12m > 0 then cast(receivables as double) / cast(invoiced_12m as double) * 365 end as dso_days,
  case when purchased_12m > 0 then cast(payables as double) / cast(purchased_12m as double) * 365 end as dpo_days,
  changed_at as gold_updated_at
from answered
