import { parseConfig } from '../../src/config.ts';
import { type Model, readModels } from '../../src/dataset.ts';
import { buildModels, checkModels, type FailedCheck } from '../../src/engine/build.ts';
import { Duckdb } from '../../src/engine/duckdb.ts';
import { type Column, kinds } from '../../src/schema/column.ts';
import { viewKnown } from '../../src/step/known.ts';
import { viewSettings } from '../../src/step/settings.ts';

/** Rows of silver models: of each the columns that matter; the others are null, or empty where they must be something. */
export type SilverRows = Record<string, Record<string, unknown>[]>;

export interface Gold {
  rows(sql: string): Promise<Record<string, unknown>[]>;
  /** The checks of the datasets that found something. */
  failed: FailedCheck[];
  close(): Promise<void>;
}

/** Builds `datasets` from hand-made rows of silver models as of a day; a model without rows is empty. */
export async function goldOf(
  folder: string,
  asOf: string,
  silver: SilverRows,
  datasets: string[],
  settings: Record<string, string> = {},
): Promise<Gold> {
  const engine = await Duckdb.open(folder);
  const retail = { RETAIL_URL: 'postgres://u@h/db', DATA_DIR: folder };
  await viewSettings(engine, asOf, parseConfig({ ...retail, ...settings }));
  for (const model of await readModels('silver')) await land(engine, model, silver[model.name]);
  const models = (await readModels('gold')).filter(({ name }) => datasets.includes(name));
  await viewKnown(engine, models);
  await buildModels(engine, models, folder, () => {});
  const { failed } = await checkModels(engine, models, () => {});
  return { rows: (sql) => engine.rows(sql), failed, close: () => engine.close() };
}

async function land(engine: Duckdb, model: Model, rows: Record<string, unknown>[] = []) {
  const columns = model.columns.map(({ name, kind }) => `${name} ${kinds[kind].type}`);
  await engine.run(`create table ${model.name} (${columns.join(', ')})`);
  const names = new Set(model.columns.map(({ name }) => name));
  for (const row of rows) {
    const stray = Object.keys(row).filter((name) => !names.has(name));
    if (stray.length) throw new Error(`${model.name} has no column ${stray.join(', ')}`);
    const values = model.columns.map((column) => literal(row[column.name] ?? null, column));
    await engine.run(`insert into ${model.name} values (${values.join(', ')})`);
  }
}

function literal(value: unknown, { kind, nullable }: Column): string {
  if (value === null)
    return nullable || kind === 'date' || kind === 'timestamp' ? 'null' : empty(kind);
  return typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(value);
}

const empty = (kind: Column['kind']) =>
  kind === 'text' ? "''" : kind === 'boolean' ? 'false' : '0';

/** The first days of the months from one year's start to the end of another, as rows of `dim_date`. */
export const monthStarts = (from: number, to: number) =>
  Array.from({ length: (to - from + 1) * 12 }, (_, index) => {
    const month = `${from + Math.floor(index / 12)}-${String((index % 12) + 1).padStart(2, '0')}-01`;
    return { date_key: Number(month.replaceAll('-', '')), month_start: month };
  });
