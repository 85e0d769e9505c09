SELECT 'invoices' AS family, COUNT(*) AS nb FROM llx_facture WHERE entity = 1
UNION ALL SELECT 'orders', COUNT(*) FROM llx_commande WHERE entity = 1
UNION ALL SELECT 'quotes', COUNT(*) FROM llx_propal WHERE entity = 1
UNION ALL SELECT 'items', COUNT(*) FROM llx_product WHERE entity = 1
UNION ALL SELECT 'colleagues', COUNT(*) FROM llx_user WHERE entity IN (0, 1) AND COALESCE(fk_soc, 0) = 0
UNION ALL SELECT 'tickets', COUNT(*) FROM llx_ticket WHERE entity = 1
UNION ALL SELECT 'movements', COUNT(*) FROM llx_stock_mouvement
UNION ALL SELECT 'tasks', COUNT(*) FROM llx_projet_task WHERE entity = 1
