-- One row per day: ten years up to the end of the year after the reference day, and further where the facts go. A year
-- that is more than 60 years back or 20 ahead is a slip of the keyboard: it is there by itself, without those between.
-- Weeks are ISO weeks; holidays are those of metropolitan France.
with
dated as (
  select distinct year
  from (
    select cast(extract(year from sold_on) as integer) as year from fact_sale
    union all
    select cast(extract(year from bought_on) as integer) from fact_purchase
    union all
    select cast(extract(year from started_on) as integer) from fact_intervention
    union all
    select cast(extract(year from moved_on) as integer) from fact_stock_movement
    union all
    select cast(extract(year from due_on) as integer) from fact_payment
    union all
    select cast(extract(year from paid_on) as integer) from fact_payment
    union all
    select cast(extract(year from reported_at) as integer) from fact_ticket
  ) as fact
  where year between 1 and 9999
),
bounds as (
  select
    cast(extract(year from run_settings.as_of) as integer) - 60 as least_year,
    cast(extract(year from run_settings.as_of) as integer) + 20 as greatest_year,
    least(
      cast(extract(year from max(run_settings.as_of)) as integer) - 9,
      min(case when dated.year >= extract(year from run_settings.as_of) - 60 then dated.year end)
    ) as first_year,
    greatest(
      cast(extract(year from max(run_settings.as_of)) as integer) + 1,
      max(case when dated.year <= extract(year from run_settings.as_of) + 20 then dated.year end)
    ) as last_year
  from run_settings
  left join dated on true
  group by run_settings.as_of
),
span as (
  select make_date(first_year, 1, 1) as first_day, make_date(last_year, 12, 31) as last_day from bounds
  union all
  select make_date(dated.year, 1, 1), make_date(dated.year, 12, 31)
  from dated
  cross join bounds
  where dated.year < bounds.least_year or dated.year > bounds.greatest_year
),
generated as (
  select unnest(generate_series(cast(first_day as timestamp), cast(last_day as timestamp), interval 1 day)) as moment
  from span
),
day as (
  select
    cast(moment as date) as date,
    cast(extract(year from moment) as integer) as year,
    cast(extract(month from moment) as integer) as month,
    cast(extract(day from moment) as integer) as day_of_month,
    cast(date_trunc('week', moment) as date) as week_start
  from generated
),
-- Easter Sunday by the Gregorian computus of Meeus, Jones and Butcher (Astronomical Algorithms, chapter 8).
golden as (
  select distinct year, year % 19 as a, cast(floor(year / 100) as integer) as b, year % 100 as c
  from day
),
epact as (
  select
    year, a, b, c,
    cast(floor(c / 4) as integer) as i,
    c % 4 as k,
    (19 * a + b - cast(floor(b / 4) as integer)
      - cast(floor((b - cast(floor((b + 8) / 25) as integer) + 1) / 3) as integer) + 15) % 30 as h
  from golden
),
moon as (
  select year, a, h, (32 + 2 * (b % 4) + 2 * i - h - k) % 7 as l
  from epact
),
easter as (
  select
    year,
    cast(
      make_date(year, 3, 1)
      + (h + l - 7 * cast(floor((a + 11 * h + 22 * l) / 451) as integer) + 21) * interval 1 day
      as date
    ) as sunday
  from moon
),
holiday as (
  select
    day.date,
    case
      when day.month = 1 and day.day_of_month = 1 then 'Jour de l''an'
      when day.month = 5 and day.day_of_month = 1 then 'Fête du Travail'
      when day.month = 5 and day.day_of_month = 8 then 'Victoire 1945'
      when day.month = 7 and day.day_of_month = 14 then 'Fête nationale'
      when day.month = 8 and day.day_of_month = 15 then 'Assomption'
      when day.month = 11 and day.day_of_month = 1 then 'Toussaint'
      when day.month = 11 and day.day_of_month = 11 then 'Armistice 1918'
      when day.month = 12 and day.day_of_month = 25 then 'Noël'
      when date_diff('day', easter.sunday, day.date) = 1 then 'Lundi de Pâques'
      when date_diff('day', easter.sunday, day.date) = 39 then 'Ascension'
      when date_diff('day', easter.sunday, day.date) = 50 then 'Lundi de Pentecôte'
    end as holiday_name
  from day
  inner join easter on easter.year = day.year
)
select
  cast(strftime(day.date, '%Y%m%d') as integer) as date_key,
  day.date as full_date,
  day.year,
  cast(ceil(day.month / 3.0) as integer) as quarter,
  day.month,
  case day.month
    when 1 then 'janvier' when 2 then 'février' when 3 then 'mars' when 4 then 'avril'
    when 5 then 'mai' when 6 then 'juin' when 7 then 'juillet' when 8 then 'août'
    when 9 then 'septembre' when 10 then 'octobre' when 11 then 'novembre' else 'décembre'
  end as month_name,
  cast(
    1 + floor(
      date_diff(
        'day',
        cast(date_trunc('week', make_date(cast(extract(year from day.week_start + interval 3 day) as integer), 1, 4)) as date),
        day.week_start
      ) / 7
    ) as integer
  ) as week,
  day.day_of_month,
  iso_weekday(day.date) as day_of_week,
  case iso_weekday(day.date)
    when 1 then 'lundi' when 2 then 'mardi' when 3 then 'mercredi' when 4 then 'jeudi'
    when 5 then 'vendredi' when 6 then 'samedi' else 'dimanche'
  end as day_name,
  iso_weekday(day.date) >= 6 as is_weekend,
  holiday.holiday_name is not null as is_holiday,
  iso_weekday(day.date) < 6 and holiday.holiday_name is null as is_working_day,
  case
    when run_settings.fiscal_year_start > 1 and day.month >= run_settings.fiscal_year_start then day.year + 1
    else day.year
  end as fiscal_year,
  cast(floor((day.month - run_settings.fiscal_year_start + 12) % 12 / 3) + 1 as integer) as fiscal_quarter,
  cast((day.month - run_settings.fiscal_year_start + 12) % 12 + 1 as integer) as fiscal_month,
  cast(date_trunc('month', day.date) as date) as month_start,
  day.week_start,
  cast(extract(year from day.week_start + interval 3 day) as integer) as iso_year,
  holiday.holiday_name
from day
cross join run_settings
inner join holiday on holiday.date = day.date
