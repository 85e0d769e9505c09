import { rm } from 'node:fs/promises';
import { proofOf, type SourceSum } from '../certificate/table-sum.ts';
import type { IncrementalSettings } from '../config/incremental.ts';
import type { SourceDriver, TableInfo } from '../driver/driver.ts';
import type { Spool } from '../driver/spool.ts';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import type { Draft, FileEntry, Lake, Landing } from '../lake.ts';
import { nullKeys } from './changes.ts';
import type { Horizon } from './horizon.ts';
import { landChanges } from './land-changes.ts';
import { landTable, type Stamp } from './parquet.ts';
import { linkTable } from './parts.ts';
import { keyTable, type Plan } from './plan.ts';
import { landedNames } from './typing.ts';
import { watermarkOf } from './watermark.ts';

/** A table as it was read: its rows, and every key where only some rows were read. */
export interface Spooled {
  plan: Plan;
  spool: Spool;
  keys?: Spool;
  startedAt: string;
  /** What the source says of the whole table; undefined: it was not asked. */
  sum?: SourceSum;
}

export interface Landscape {
  sourceEngine: SourceDriver['engine'];
  engine: Duckdb;
  lake: Lake;
  draft: Draft;
  stamp: Stamp;
  settings: IncrementalSettings;
  /** Undefined: every table is read whole, and nothing is noted for a next run. */
  horizon?: Horizon;
  startedAt: string;
  /** Rows may be gone, however many. */
  areDeletesConfirmed: boolean;
  /** What the source's own program noted of deletions can be read. */
  hasFeed: boolean;
}

/** The entries of a table, its base first. */
export async function land(table: Spooled, landscape: Landscape): Promise<FileEntry[]> {
  const { plan } = table;
  const { lake, draft } = landscape;
  if (plan.read === 'kept' && plan.known) return linkTable(lake, draft, plan.known);
  if (plan.read === 'all') return [await landWhole(table, landscape)];
  return landChanges(table, landscape);
}

/** Types a spool into a file of the draft, and removes the spool. */
export async function landSpool(
  { plan, spool, startedAt, sum }: Pick<Spooled, 'plan' | 'spool' | 'startedAt' | 'sum'>,
  file: string,
  { engine, draft, stamp, sourceEngine }: Landscape,
): Promise<FileEntry> {
  const { name, table } = plan;
  const landed = await landTable(engine, table, spool, draft.path(file), stamp);
  await spool.remove();
  const warnings = [...table.warnings, ...(landed.warnings ?? [])];
  const own = ownColumns(table);
  const about = { table: own, sourceEngine, untyped: landed.untyped ?? {} };
  const proof = sum && (await proofOf(engine, draft.path(file), about, sum));
  const types = own.columns.map((column) => [column.name, column.sourceType]);
  return {
    name,
    file,
    ...landed,
    source_types: Object.fromEntries(types),
    started_at: startedAt,
    ended_at: new Date().toISOString(),
    ...(proof ? { proof } : {}),
    ...(warnings.length ? { warnings } : {}),
  };
}

/** A table without the column that says where the server keeps a row. */
export const ownColumns = (table: TableInfo): TableInfo => ({
  ...table,
  columns: table.columns.filter((column) => column !== table.place),
});

async function landWhole(table: Spooled, landscape: Landscape): Promise<FileEntry> {
  const entry = await landSpool(table, `${table.plan.name}.parquet`, landscape);
  if (!landscape.horizon) return entry;
  return { ...entry, landing: await wholeLanding(table.plan, entry, landscape) };
}

/** A key of which a value has no type in the lake tells nothing apart: such a table stays whole. */
async function wholeLanding(plan: Plan, entry: FileEntry, landscape: Landscape): Promise<Landing> {
  const { engine, draft, horizon, startedAt } = landscape;
  const key = landedNames(plan.table.columns, plan.key ?? []);
  const path = draft.path(entry.file);
  const [found] = key.length ? await engine.rows(`select ${nullKeys(path, key)} as n`) : [];
  const isBlind = Number(found?.n ?? 0) > 0;
  return {
    mode: isBlind ? 'whole' : (plan.mode ?? 'whole'),
    why: isBlind ? 'a value of its key does not fit its type' : (plan.why ?? ''),
    key,
    ...(plan.cursor ? { cursor: plan.cursor.name } : {}),
    identity: plan.table.identity,
    watermark: await watermarkOf(plan, path, landscape),
    swept: { at: startedAt, ...(horizon?.xid ? { xid: horizon.xid.oldest } : {}) },
    rows: entry.rows,
    run: { read: 'all', rows: entry.rows, changed: entry.rows, deleted: 0, missed: 0 },
  };
}

/** Types the keys of a table into a file that does not outlive the run; gives its path. */
export async function landKeys(
  { plan, keys }: Spooled,
  { engine, draft, stamp }: Landscape,
): Promise<string | undefined> {
  if (!keys) return undefined;
  const path = draft.path(`${plan.name}.keys.parquet`);
  await landTable(engine, keyTable(plan.table, plan.key ?? []), keys, path, stamp);
  await keys.remove();
  return path;
}

export const removeFiles = (paths: string[]) =>
  Promise.all(paths.map((path) => rm(path, { force: true })));

export const countRows = async (engine: Duckdb, path: string): Promise<number> => {
  const [found] = await engine.rows(`select count(*) as n from read_parquet(${quote(path)})`);
  return Number(found?.n);
};
