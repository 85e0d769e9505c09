-- Purchases by size: one row per bracket, lower edge included; empty brackets are kept. The bracket below 0 is there
-- for sources with credit notes.
with
bracket as (
  select * from (values
    (0, '<0', null, 0),
    (1, '0-5', 0, 5),
    (2, '5-10', 5, 10),
    (3, '10-20', 10, 20),
    (4, '20-50', 20, 50),
    (5, '50-100', 50, 100),
    (6, '100-200', 100, 200),
    (7, '200-500', 200, 500),
    (8, '500-1000', 500, 1000),
    (9, '1000-2000', 1000, 2000),
    (10, '2000-5000', 2000, 5000),
    (11, '5000+', 5000, null)
  ) as edges(rank, tranche, borne_min, borne_max)
),
-- Most documents of a shop are one line: only those of several are added up.
several as (
  select distinct source, document_id
  from fact_sale
  where is_revenue and not is_document_head
),
document as (
  select sale.source, cast(sale.amount as decimal(38, 8)) as amount
  from fact_sale as sale
  where sale.is_revenue and not exists (
    select 1 from several where several.source = sale.source and several.document_id = sale.document_id
  )
  union all
  select sale.source, cast(sum(sale.amount) as decimal(38, 8)) as amount
  from fact_sale as sale
  inner join several on several.source = sale.source and several.document_id = sale.document_id
  where sale.is_revenue
  group by sale.source, sale.document_id
),
counted as (
  select
    document.source,
    case
      when amount < 0 then 0
      when amount < 5 then 1
      when amount < 10 then 2
      when amount < 20 then 3
      when amount < 50 then 4
      when amount < 100 then 5
      when amount < 200 then 6
      when amount < 500 then 7
      when amount < 1000 then 8
      when amount < 2000 then 9
      when amount < 5000 then 10
      else 11
    end as rank,
    count(*) as nb_achats,
    cast(sum(amount) as decimal(38, 8)) as ca
  from document
  group by 1, 2
)
select
  source.source,
  bracket.tranche,
  cast(bracket.borne_min as double) as borne_min,
  cast(bracket.borne_max as double) as borne_max,
  coalesce(counted.nb_achats, 0) as nb_achats,
  cast(coalesce(counted.ca, 0) as decimal(38, 8)) as ca
from bracket
cross join (select distinct source from counted) as source
left join counted on counted.source = source.source and counted.rank = bracket.rank
where bracket.rank > 0 or counted.nb_achats > 0
