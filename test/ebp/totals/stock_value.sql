-- Value of the stock of each storehouse.
select h."Id" as storehouse, round(sum(s."StockValue"), 2)::float8 as value
from "Storehouse" h join "StockItem" s on s."StorehouseId" = h."Id"
group by h."Id" order by h."Id"
