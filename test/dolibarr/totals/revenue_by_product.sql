SELECT prod.label AS name, CAST(SUM(det.total_ht) AS DOUBLE) AS revenue, COUNT(DISTINCT inv.rowid) AS invoices
FROM llx_facture inv JOIN llx_facturedet det ON det.fk_facture = inv.rowid
  LEFT JOIN llx_product prod ON prod.rowid = det.fk_product
WHERE inv.entity = 1 AND inv.fk_statut IN (1, 2) AND inv.type <> 4
GROUP BY det.fk_product, prod.label ORDER BY 1, 2
