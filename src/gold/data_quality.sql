-- How good the data of each table was on each day that its source was read, 0 to 100. Days before come from the runs
-- before; the day's own rows replace those of an earlier run of the day.
with
probable as (
  select source, count(*) - count(distinct group_id) as extra from customer_duplicates group by source
),
measured as (
  select
    quality.*,
    quality.copies + quality.same_id + coalesce(probable.extra, 0) as duplicates
  from table_quality as quality
  left join probable on probable.source = quality.source and quality.table_name = 'dim_customer'
),
shares as (
  select
    *,
    case when accepted + rejected = 0 then 1 else accepted / cast(accepted + rejected as double) end as valid_share,
    case when accepted = 0 then 1 else accepted / cast(accepted + incoherent as double) end as coherent_share,
    case when values_expected = 0 then 0 else values_missing / cast(values_expected as double) end as missing_share,
    greatest(0, 1 - duplicates / cast(rows_in as double)) as unique_share
  from measured
),
today as (
  select
    *,
    100 * (0.4 * valid_share + 0.2 * coherent_share + 0.2 * (1 - missing_share) + 0.2 * unique_share) as score
  from shares
),
before as (
  select known.*
  from known_data_quality as known
  where exists (select 1 from today where today.feed = known.feed)
    and not exists (select 1 from today where today.feed = known.feed and today.day = known.day)
),
every_day as (
  select
    source, day, table_name, rows_in, accepted, rejected, duplicates, incoherent, end_before_start, closed_without_date,
    negative_stock, totals_differ, orphan_keys, missing_share, valid_share, coherent_share, unique_share, score, feed
  from today
  union all
  select
    source, day, table_name, rows_in, accepted, rejected, duplicates, incoherent, end_before_start, closed_without_date,
    negative_stock, totals_differ, orphan_keys, missing_share, valid_share, coherent_share, unique_share, score, feed
  from before
)
select
  source,
  day,
  table_name,
  score,
  avg(score) over (partition by source, day) as source_score,
  missing_share,
  valid_share,
  coherent_share,
  unique_share,
  rows_in,
  accepted,
  rejected,
  duplicates,
  incoherent,
  end_before_start,
  closed_without_date,
  negative_stock,
  totals_differ,
  orphan_keys,
  feed
from every_day
