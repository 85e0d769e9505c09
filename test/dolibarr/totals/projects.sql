SELECT CAST(proj.rowid AS CHAR) AS id, proj.ref AS number, COUNT(task.rowid) AS tasks,
  CAST(COALESCE(SUM(task.planned_workload), 0) / 3600 AS DOUBLE) AS planned,
  CAST(COALESCE(SUM(task.duration_effective), 0) / 3600 AS DOUBLE) AS spent
FROM llx_projet proj LEFT JOIN llx_projet_task task ON task.fk_projet = proj.rowid
WHERE proj.entity = 1 GROUP BY proj.rowid, proj.ref ORDER BY proj.rowid
