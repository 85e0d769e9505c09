-- What came in less what went out of each item, for movement types 1 in, 2 out, 3 transfer; exits have no sign.
select m."ItemId" as item, sum(case m."MovementType" when 2 then 0 - m."Quantity" else m."Quantity" end)::float8 as stock
from "StockMovement" m
group by 1 order by 1
