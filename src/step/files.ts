import { stat } from 'node:fs/promises';
import { tableNames, viewTable } from '../bronze/parts.ts';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import type { Draft, FileEntry, Manifest } from '../lake.ts';
import { inDraft, latestOf, type StepContext } from './step.ts';

/*
 * The newest bronze of a source as files that anything opens: a CSV or JSON file for each table, in a run of the lake
 * of its own (`csv-retail`), so that they are there whole or not at all, and go with the cleanup.
 */
export const fileFormats = ['csv', 'json'] as const;
export type FileFormat = (typeof fileFormats)[number];

/** How DuckDB writes them, row by row: CSV with a header, a value that is null empty and an empty text `""`; a JSON list. */
const options: Record<FileFormat, string> = {
  csv: "format csv, header true, delimiter ',', quote '\"', escape '\"', nullstr ''",
  json: 'format json, array true',
};

/** Writes each table of the newest bronze of a source. @throws `nothing-extracted`, `disk-full`. */
export async function writeFiles(
  context: StepContext,
  source: string,
  format: FileFormat,
): Promise<Manifest> {
  const { lake, report } = context;
  const bronze = latestOf(lake, `bronze-${source}`);
  return inDraft(context, `${format}-${source}`, async (engine, draft) => {
    const files: FileEntry[] = [];
    for (const [at, name] of tableNames(bronze).entries()) {
      await viewTable(engine, lake, bronze, name, `table_${at}`);
      const entry = await writeFile(engine, draft, { name, view: `table_${at}`, format });
      report({ at: `${format}:${name}`, rows: entry.rows });
      files.push(entry);
    }
    return { inputs: { [bronze.step]: bronze.run_id }, files };
  });
}

async function writeFile(
  engine: Duckdb,
  draft: Draft,
  { name, view, format }: { name: string; view: string; format: FileFormat },
): Promise<FileEntry> {
  const started_at = new Date().toISOString();
  const file = `${name}.${format}`;
  const path = draft.path(file);
  await engine.run(`copy (select * from ${view}) to ${quote(path)} (${options[format]})`);
  return {
    name,
    file,
    ...(await engine.checksum(view)),
    bytes: (await stat(path)).size,
    columns: await engine.describe(`select * from ${view}`),
    started_at,
    ended_at: new Date().toISOString(),
  };
}
