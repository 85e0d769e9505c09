-- What the invoices themselves say, tax included: it is what is due.
SELECT COUNT(*) AS invoices, CAST(SUM(total_ttc) AS DOUBLE) AS due
FROM llx_facture WHERE entity = 1 AND fk_statut IN (1, 2, 3) AND type <> 4
