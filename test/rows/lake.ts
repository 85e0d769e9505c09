import { Duckdb } from '../../src/engine/duckdb.ts';
import type { FileEntry, Lake, Manifest } from '../../src/lake.ts';
import { newRunId } from '../../src/lake.ts';

/** Columns of the shop's tables as a shop may have them; a test overrides what it is about. */
const columns = {
  clients: 'id_client, nom, email, pays, date_inscription',
  achats: 'id_achat, id_client, date_achat, montant, produit',
};

/** SQL of the rows of a table: each row a list of SQL literals. */
export function rows(table: keyof typeof columns, values: string[]): string {
  return `select * from (values ${values.join(', ')}) as t(${columns[table]})`;
}

/** Commits a bronze run of the shop made of two queries, as an extract would that began at `read`. */
export async function landShop(
  lake: Lake,
  clients: string,
  achats: string,
  read = new Date(),
): Promise<Manifest> {
  const run_id = newRunId();
  const draft = await lake.begin('bronze-retail', run_id);
  const engine = await Duckdb.open(draft.folder);
  const files: FileEntry[] = [];
  for (const [name, sql] of Object.entries({ clients, achats })) {
    const written = await engine.write(sql, draft.path(`${name}.parquet`));
    files.push({
      name,
      file: `${name}.parquet`,
      ...written,
      columns: [],
      started_at: '',
      ended_at: '',
    });
  }
  await engine.close();
  const manifest = {
    step: 'bronze-retail',
    run_id,
    started_at: read.toISOString(),
    ended_at: new Date().toISOString(),
    inputs: {},
    files,
  };
  await draft.commit(manifest);
  return manifest;
}

/** Rows of a query over the files of a run, each readable by its name. */
export async function query(
  lake: Lake,
  manifests: Manifest[],
  sql: string,
): Promise<Record<string, unknown>[]> {
  const engine = await Duckdb.open(lake.folder);
  try {
    for (const manifest of manifests) {
      for (const { name } of manifest.files)
        await engine.view(name, [lake.wholeFile(manifest, name)]);
    }
    return await engine.rows(sql);
  } finally {
    await engine.close();
  }
}
