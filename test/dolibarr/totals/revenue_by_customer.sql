SELECT CAST(soc.rowid AS CHAR) AS id, soc.nom AS name, CAST(SUM(det.total_ht) AS DOUBLE) AS revenue,
  COUNT(DISTINCT inv.rowid) AS invoices
FROM llx_societe soc JOIN llx_facture inv ON inv.fk_soc = soc.rowid JOIN llx_facturedet det ON det.fk_facture = inv.rowid
WHERE inv.entity = 1 AND inv.fk_statut IN (1, 2) AND inv.type <> 4
GROUP BY soc.rowid, soc.nom ORDER BY soc.rowid
