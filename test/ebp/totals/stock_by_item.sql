-- Stock of each item over all storehouses.
select i."Id" as item, sum(s."RealStock")::float8 as stock
from "Item" i join "StockItem" s on s."ItemId" = i."Id"
group by i."Id" order by i."Id"
