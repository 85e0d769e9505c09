-- Turnover before tax by month: lines of validated and paid invoices that are no drafts, no abandoned ones, no proformas.
SELECT DATE_FORMAT(inv.datef, '%Y-%m-01') AS month, CAST(SUM(det.total_ht) AS DOUBLE) AS revenue,
  COUNT(DISTINCT inv.rowid) AS invoices, COUNT(DISTINCT inv.fk_soc) AS customers
FROM llx_facture inv JOIN llx_facturedet det ON det.fk_facture = inv.rowid
WHERE inv.entity = 1 AND inv.fk_statut IN (1, 2) AND inv.type <> 4
GROUP BY DATE_FORMAT(inv.datef, '%Y-%m-01') ORDER BY 1
