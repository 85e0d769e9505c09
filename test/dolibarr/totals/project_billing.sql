SELECT CAST(proj.rowid AS CHAR) AS id, CAST(COALESCE(SUM(det.total_ht), 0) AS DOUBLE) AS billed
FROM llx_projet proj
LEFT JOIN llx_facture inv ON inv.fk_projet = proj.rowid AND inv.entity = 1 AND inv.fk_statut IN (1, 2) AND inv.type <> 4
LEFT JOIN llx_facturedet det ON det.fk_facture = inv.rowid
WHERE proj.entity = 1 AND proj.fk_statut = 1 GROUP BY proj.rowid ORDER BY proj.rowid
