import type { IncrementalSettings } from '../config/incremental.ts';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import { GoldserveError } from '../errors.ts';
import type { Draft, FileEntry } from '../lake.ts';
import type { SourceSystem } from '../source/source.ts';
import { partOf, viewParts } from './parts.ts';
import { quoteName } from './typing.ts';

/*
 * A guard against rows that are gone by mistake: a restore under way, a filter in a view, a wrong database. Rows whose
 * deletion the system's own program noted are not counted.
 */

/** Rows below which a share of them says nothing. */
const FEW_DELETES = 10;
const FEED = 'noted_deletion';

export interface Gone {
  table: string;
  /** Rows of the table before and after. */
  before: number;
  after: number;
  /** The file of the keys that are gone; undefined: none is. */
  path: string | undefined;
  rows: number;
  key: string[];
}

export interface Guard {
  engine: Duckdb;
  settings: IncrementalSettings;
  areDeletesConfirmed: boolean;
  hasFeed: boolean;
}

/** Makes the notes of the system's program readable, once their table is landed. */
export async function viewFeed(
  engine: Duckdb,
  draft: Draft,
  entries: FileEntry[],
  { deletions }: SourceSystem,
): Promise<boolean> {
  const [base] = entries;
  const column = base?.columns.find(({ name }) => name === deletions?.column);
  if (!base || base.name !== deletions?.table || !column) return false;
  const parts = entries.map((entry) => partOf(entry, draft.path(entry.file)));
  await viewParts(engine, 'deletion_table', parts, base.landing?.key ?? []);
  await engine.keep(
    FEED,
    `select distinct trim(${quoteName(column.name)}::varchar) as id from deletion_table`,
  );
  return true;
}

/** @throws GoldserveError `mass-delete` when so many rows are gone that a mistake is likelier. */
export async function guardDeletes(gone: Gone, guard: Guard): Promise<void> {
  const { table, before, after, rows } = gone;
  const { deleteLimit } = guard.settings;
  if (guard.areDeletesConfirmed || rows === 0) return;
  const isEmptied = before > 0 && after === 0;
  const isMany = (count: number) => count >= FEW_DELETES && count * 100 > before * deleteLimit;
  if (!isEmptied && !isMany(rows)) return;
  const unexplained = rows - (await countNoted(gone, guard));
  if (!isMany(unexplained) && !(isEmptied && unexplained > 0)) return;
  const share = isEmptied ? '' : `, more than ${deleteLimit} % (DELETE_LIMIT)`;
  throw new GoldserveError(
    'mass-delete',
    `table ${table}: ${unexplained} of ${before} rows are gone from the source${share}; nothing was landed`,
    { details: { table, before, deleted: unexplained } },
  );
}

async function countNoted({ path, key }: Gone, { engine, hasFeed }: Guard): Promise<number> {
  const [column, ...others] = key;
  if (!hasFeed || !path || !column || others.length) return 0;
  const [found] = await engine.rows(`select count(*) as n from read_parquet(${quote(path)}) as gone
    semi join ${FEED} as noted on trim(gone.${quoteName(column)}::varchar) = noted.id`);
  return Number(found?.n);
}
