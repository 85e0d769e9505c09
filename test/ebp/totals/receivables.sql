-- Open amounts of each customer by the days since they were due, as of :as_of. No document here is a forecast.
select c."ThirdId" as third, round(sum(c."BalanceDue"), 2)::float8 as total,
  round(coalesce(sum(c."BalanceDue") filter (where c."DueDate" < ':as_of'::date - 90), 0), 2)::float8 as over_90,
  round(coalesce(sum(c."BalanceDue") filter (where c."DueDate" >= ':as_of'), 0), 2)::float8 as not_due
from "SaleCommitment" c
where c."BalanceDue" <> 0
group by 1 order by 1
