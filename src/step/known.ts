import type { Model } from '../dataset.ts';
import { givenColumns } from '../dataset.ts';
import type { Duckdb } from '../engine/duckdb.ts';
import type { Draft, FileEntry, Lake, Manifest } from '../lake.ts';
import { kinds } from '../schema/column.ts';

/*
 * A dataset that keeps its rows from run to run reads `known_<name>`: the rows of the last committed run of its step.
 * Rows of feeds that the run before did not have (a source that was taken out of the settings) are kept in a file
 * beside the dataset, and are there again when the feed is.
 */
const keptFile = (name: string) => `kept_${name}`;

/** Makes `known_<name>` of each model that keeps rows; empty where no run is known. */
export async function viewKnown(
  engine: Duckdb,
  models: Model[],
  known?: { lake: Lake; run: Manifest },
): Promise<void> {
  for (const model of models.filter(({ keeps }) => keeps)) {
    const columns = givenColumns(model).map(({ name, kind }) => `${name} ${kinds[kind].type}`);
    await engine.run(`create or replace temp table known_${model.name} (${columns.join(', ')})`);
    const name = keptFile(model.name);
    if (!known?.run.files.some((file) => file.name === name)) continue;
    await engine.view(name, [known.lake.wholeFile(known.run, name)]);
    // Another release may have had other columns: what it did not know is null.
    const there = (await engine.describe(`select * from ${name}`)).map((column) => column.name);
    const shared = givenColumns(model).filter((column) => there.includes(column.name));
    await engine.run(`insert into known_${model.name} by name
      select ${shared.map((column) => column.name).join(', ')} from ${name}`);
  }
}

/** Writes what the next run is to know: the built rows, and known ones of feeds that this run does not have. */
export async function keepKnown(
  engine: Duckdb,
  models: Model[],
  draft: Draft,
): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  for (const { name: model, keeps } of models) {
    if (!keeps) continue;
    const [name, started_at] = [keptFile(model), new Date().toISOString()];
    const sql = `select * from ${model} union all by name
      select * from known_${model} where ${keeps} not in (select ${keeps} from ${model})`;
    const written = await engine.write(sql, draft.path(`${name}.parquet`));
    const columns = await engine.describe(sql);
    const ended_at = new Date().toISOString();
    entries.push({ name, file: `${name}.parquet`, ...written, columns, started_at, ended_at });
  }
  return entries;
}
