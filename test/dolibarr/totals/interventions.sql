SELECT CAST(fi.rowid AS CHAR) AS id, CAST(SUM(det.duree) / 60 AS DOUBLE) AS minutes, DATE_FORMAT(MIN(det.date), '%Y-%m-%d') AS day
FROM llx_fichinter fi JOIN llx_fichinterdet det ON det.fk_fichinter = fi.rowid
WHERE fi.entity = 1 AND fi.fk_statut > 0 GROUP BY fi.rowid ORDER BY fi.rowid
