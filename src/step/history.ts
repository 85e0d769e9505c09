import { rm } from 'node:fs/promises';
import type { Model } from '../dataset.ts';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import type { FileEntry } from '../lake.ts';
import { type HistoryRun, knownFile, viewLoads } from './history-load.ts';
import { columnsKept, knownSegments, nowSegments, segments } from './history-segment.ts';
import { versions } from './history-version.ts';

/*
 * Slowly changing dimensions of type 2. What is kept from run to run is not the versions but what was observed: when
 * each source was read (`history_load`), and for each member how it looked from one reading to another
 * (`history_<model>`: one row per segment, that is consecutive readings that found the same). The versions are a
 * function of the set of readings, so one that comes late or twice gives the same versions as all in their order.
 */

/**
 * Makes `versions_<model>` of each model with a history: the staged columns and `version_key`, `valid_from`, `valid_to`
 * (null: open), `is_current` (open), `is_last` (the last one known, of a deleted member too), `joins_from` and
 * `joins_to` (the dates of the facts that belong to the version: each date belongs to one), `seen_at` (when a run first
 * found it), `updated_at` (when the source last touched it). Gives the files that keep the history, and the paths of
 * files that are of no use after the run.
 */
export async function viewHistories(
  engine: Duckdb,
  models: Model[],
  run: HistoryRun,
): Promise<{ entries: FileEntry[]; scratch: string[] }> {
  const historic = models.filter(({ history }) => history);
  const entries = await viewLoads(engine, historic, run);
  const scratch: string[] = [];
  for (const model of historic) {
    entries.push(await keepSegments(engine, model, run));
    const path = run.draft.path(`versions_${model.name}.parquet`);
    const sql = await versions(engine, model);
    await engine.run(`copy (${sql}) to ${quote(path)} (format parquet, compression snappy)`);
    await engine.view(`versions_${model.name}`, [path]);
    scratch.push(path);
  }
  return { entries, scratch };
}

export const removeScratch = (scratch: string[]) => Promise.all(scratch.map((path) => rm(path)));

/** Writes what was observed before this run and in it. */
async function keepSegments(engine: Duckdb, model: Model, run: HistoryRun): Promise<FileEntry> {
  const started_at = new Date().toISOString();
  const name = `history_${model.name}`;
  await engine.run(`create or replace view now_${model.name} as ${nowSegments(model)}`);
  const known = knownFile(run.lake, name);
  if (known) await engine.run(await knownSegments(engine, model, known));
  const path = run.draft.path(`${name}.parquet`);
  const sql = known ? await segments(engine, model) : `select * from now_${model.name}`;
  const written = await engine.write(sql, path);
  await engine.view(name, [path]);
  const columns = columnsKept(model);
  const ended_at = new Date().toISOString();
  return { name, file: `${name}.parquet`, ...written, columns, started_at, ended_at };
}
