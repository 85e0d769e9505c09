SELECT DATE_FORMAT(pay.datep, '%Y-%m-01') AS month, CAST(SUM(split.amount) AS DOUBLE) AS paid, COUNT(*) AS parts
FROM llx_paiement pay JOIN llx_paiement_facture split ON split.fk_paiement = pay.rowid
WHERE pay.entity = 1 GROUP BY DATE_FORMAT(pay.datep, '%Y-%m-01') ORDER BY 1
