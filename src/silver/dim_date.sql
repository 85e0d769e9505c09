-- One row per day: ten years up to the end of the year after the reference day, and further back where the data
-- goes. Weeks are ISO weeks; holidays are those of metropolitan France.
with
bounds as (
  select
    least(
      make_date(extract(year from max(run_settings.as_of)) - 9, 1, 1),
      coalesce(date_trunc('year', min(fact_sale.sold_on)), make_date(extract(year from max(run_settings.as_of)) - 9, 1, 1))
    ) as first_day,
    make_date(extract(year from max(run_settings.as_of)) + 1, 12, 31) as last_day
  from run_settings
  left join fact_sale on true
),
generated as (
  select unnest(generate_series(cast(first_day as timestamp), cast(last_day as timestamp), interval 1 day)) as moment
  from bounds
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
  day.date,
  day.year,
  cast(ceil(day.month / 3.0) as integer) as quarter,
  day.month,
  day.day_of_month,
  cast(date_trunc('month', day.date) as date) as month_start,
  day.week_start,
  cast(extract(year from day.week_start + interval 3 day) as integer) as iso_year,
  cast(
    1 + floor(
      date_diff(
        'day',
        cast(date_trunc('week', make_date(cast(extract(year from day.week_start + interval 3 day) as integer), 1, 4)) as date),
        day.week_start
      ) / 7
    ) as integer
  ) as iso_week,
  cast(date_diff('day', day.week_start, day.date) + 1 as integer) as iso_weekday,
  date_diff('day', day.week_start, day.date) >= 5 as is_weekend,
  holiday.holiday_name is not null as is_holiday,
  holiday.holiday_name
from day
inner join holiday on holiday.date = day.date
