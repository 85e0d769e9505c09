SELECT CAST(prod.rowid AS CHAR) AS id,
  (SELECT SUM(m.value) FROM llx_stock_mouvement m WHERE m.fk_product = prod.rowid) AS moved,
  (SELECT SUM(s.reel) FROM llx_product_stock s WHERE s.fk_product = prod.rowid) AS held
FROM llx_product prod
WHERE EXISTS (SELECT 1 FROM llx_stock_mouvement m WHERE m.fk_product = prod.rowid)
ORDER BY prod.rowid
