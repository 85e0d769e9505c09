import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/*
 * The two flows compared are worth comparing only when they give the same figures: row by row, counts equal and
 * amounts equal to the cent.
 */
const keys = {
  kpis: [],
  monthly: ['mois'],
  monthly_growth: ['mois'],
  daily: ['jour'],
  weekly: ['semaine'],
  by_country: ['pays'],
  by_product: ['produit'],
  distribution: ['borne_min'],
  cohort_first_purchase: ['cohorte'],
  cohort_retention: ['cohorte', 'mois_index'],
  segment_summary: ['segment_label'],
  client_features: ['id_client'],
  client_scores: ['id_client'],
  dim_clients: ['id_client'],
  fact_achats: ['id_achat'],
};

/** @throws naming the first dataset whose figures differ. @returns datasets and rows compared */
export async function assertSameFigures(ourFolders, theirFolder) {
  const instance = await DuckDBInstance.create(':memory:', { memory_limit: '2GB' });
  const connection = await instance.connect();
  const rows = async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson();
  let compared = 0;
  for (const [name, key] of Object.entries(keys)) {
    const ours = ourFolders.map((folder) => join(folder, `${name}.parquet`)).find(existsSync);
    const theirs = join(theirFolder, `${name}.parquet`);
    const [result] = await rows(await comparison(rows, key, ours, theirs));
    if (Number(result.wrong)) {
      throw new Error(`${name}: ${result.wrong} of ${result.rows} rows differ from the peer's`);
    }
    compared += Number(result.rows);
  }
  connection.closeSync();
  instance.closeSync();
  return { datasets: Object.keys(keys).length, rows: compared };
}

/** SQL for how many rows there are on either side, and how many differ or have no counterpart. */
async function comparison(rows, key, ours, theirs) {
  const columns = async (file) => rows(`describe from read_parquet('${file}')`);
  const found = new Set((await columns(theirs)).map(({ column_name }) => column_name));
  const shared = (await columns(ours)).filter(({ column_name }) => found.has(column_name));
  const values = shared.filter(({ column_name }) => !key.includes(column_name));
  const side = (file) => `(select *, ${keyText(key, shared)} as k from read_parquet('${file}'))`;
  const wrong = ['ours.k is null', 'theirs.k is null', ...values.map(different)];
  return `select count(*) as rows, count(*) filter (where ${wrong.join(' or ')}) as wrong
    from ${side(ours)} as ours full join ${side(theirs)} as theirs on ours.k = theirs.k`;
}

/** A row's key as text, the same on both sides whatever type each gives it. */
function keyText(key, columns) {
  const parts = key.map((name) => {
    const column = columns.find(({ column_name }) => column_name === name);
    return `coalesce(cast(cast(${name} as ${column.column_type}) as varchar), 'null')`;
  });
  return parts.length ? parts.join(" || '|' || ") : "'one'";
}

function different({ column_name: name, column_type: type }) {
  if (!/INT|DECIMAL|DOUBLE/.test(type)) {
    return `ours.${name} is distinct from cast(theirs.${name} as ${type})`;
  }
  const tolerance = type === 'DOUBLE' ? 1e-6 : 0.005;
  const [left, right] = [`cast(ours.${name} as double)`, `cast(theirs.${name} as double)`];
  return `(${left} is null) <> (${right} is null) or abs(${left} - ${right}) >= ${tolerance}`;
}
