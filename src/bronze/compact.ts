import { rename, rm } from 'node:fs/promises';
import type { Duckdb } from '../engine/duckdb.ts';
import type { Draft, FileEntry } from '../lake.ts';
import { contentOf, copyRows, countUntyped, describeFile, readBack } from './parquet.ts';
import { partOf, viewParts } from './parts.ts';
import type { Plan } from './plan.ts';

/** Batches that a table is read with at most, and the share of its rows that they may hold. */
const MOST_BATCHES = 16;
const MOST_SHARE = 0.1;

/** Whether reading the batches with the base costs too much. */
export function isDue([base, ...batches]: FileEntry[]): boolean {
  const rows = batches.reduce((sum, entry) => sum + entry.rows, 0);
  return batches.length > MOST_BATCHES || rows > MOST_SHARE * Math.max(base?.rows ?? 0, 1000);
}

/** Makes a base of a table's base and batches, which are removed from the draft; older runs keep their names for them. */
export async function compact(
  engine: Duckdb,
  draft: Draft,
  entries: FileEntry[],
  plan: Plan,
  key: string[],
): Promise<FileEntry> {
  const [base, ...batches] = entries as [FileEntry, ...FileEntry[]];
  const view = 'compacted';
  const parts = entries.map((entry) => partOf(entry, draft.path(entry.file)));
  await viewParts(engine, view, parts, key);
  // Never over the old file: other runs have it too.
  const path = draft.path(`${base.file}.new`);
  const content = contentOf(plan.table);
  await copyRows(engine, `select * from ${view}`, path, content.length);
  const written = {
    ...(await readBack(engine, content, path)),
    ...(await describeFile(engine, path)),
    untyped: await countUntyped(engine, path),
  };
  await rename(path, draft.path(base.file));
  for (const { file } of batches) await rm(draft.path(file));
  return { ...base, ...written };
}
