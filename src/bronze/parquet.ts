import { stat } from 'node:fs/promises';
import { messageOf } from '../driver/address.ts';
import type { TableInfo } from '../driver/driver.ts';
import type { Spool } from '../driver/spool.ts';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import { GoldserveError } from '../errors.ts';
import type { FileEntry } from '../lake.ts';
import { quoteName, type TypedColumn, typedColumns } from './typing.ts';

/** What every row of a load carries beside the source's columns. */
export interface Stamp {
  /** `YYYY-MM-DD HH:MM:SS.mmm`, UTC. */
  loadedAt: string;
  source: string;
  runId: string;
}

/** Memory of the values of one row group, as each thread gathers it. */
const GROUP_BYTES = 48 * 2 ** 20;

type Landed = Pick<FileEntry, 'rows' | 'bytes' | 'checksum' | 'columns' | 'untyped' | 'warnings'>;

/**
 * Types a spool into a zstd Parquet file at `path`, and reads it back for count and checksum.
 * @throws GoldserveError `disk-full`, `out-of-memory`, `internal` when the file does not hold the spool's rows.
 */
export async function landTable(
  engine: Duckdb,
  table: TableInfo,
  spool: Spool,
  path: string,
  stamp: Stamp,
): Promise<Landed> {
  const columns = typedColumns(table.columns);
  const warnings = await write(engine, columns, spool, path, stamp);
  const { rows, checksum } = await readBack(engine, contentOf(table), path);
  if (rows !== spool.rows) {
    throw new GoldserveError(
      'internal',
      `table ${table.name}: ${spool.rows} rows read, ${rows} landed`,
    );
  }
  return {
    rows,
    checksum,
    ...(await describeFile(engine, path)),
    untyped: await countUntyped(engine, path),
    ...(warnings.length ? { warnings } : {}),
  };
}

/** The columns of a landed table that say something of the source, not of the load. */
export const contentOf = ({ columns }: Pick<TableInfo, 'columns'>): string[] => [
  ...typedColumns(columns).map(({ name }) => quoteName(name)),
  'bronze_untyped',
];

export async function describeFile(engine: Duckdb, path: string) {
  const columns = await engine.describe(`select * from read_parquet(${quote(path)})`);
  return { bytes: (await stat(path)).size, columns };
}

/** Writes the file; returns what had to be changed for that. */
async function write(
  engine: Duckdb,
  columns: TypedColumn[],
  spool: Spool,
  path: string,
  stamp: Stamp,
): Promise<string[]> {
  // Row groups bounded in bytes, not in rows alone: long texts would fill the memory otherwise.
  const copy = () => copyRows(engine, typedSelect(columns, spool, stamp), path, columns.length);
  try {
    await copy();
    return [];
  } catch (cause) {
    if (!/invalid unicode/i.test(messageOf(cause))) throw cause;
  }
  const places = await spool.repair();
  await copy();
  return [`text that is not valid UTF-8 got U+FFFD in ${places} places`];
}

/** Writes rows of so many columns as a file of bronze. */
export async function copyRows(engine: Duckdb, sql: string, path: string, columns: number) {
  await engine.run(`copy (${sql}) to ${quote(path)}
    (format parquet, compression zstd, row_group_size_bytes '32MB', row_group_size ${groupRows(columns)},
    string_dictionary_page_size_limit ${dictionaryBytes(columns)})`);
}

/** Rows of a row group: each value takes at least 16 bytes before it is written, and a table may have 500 columns. */
function groupRows(columns: number): number {
  const fitting = Math.floor(GROUP_BYTES / (16 * columns));
  return Math.min(122_880, Math.max(2048, fitting - (fitting % 2048)));
}

/** The writer sets aside a dictionary's room for each column of a row group before it knows whether it needs it. */
function dictionaryBytes(columns: number): number {
  return Math.min(2 ** 20, Math.max(2 ** 14, Math.floor(GROUP_BYTES / columns)));
}

function typedSelect(columns: TypedColumn[], spool: Spool, stamp: Stamp): string {
  const inner = columns.map(({ raw, cast }) => `${raw} as r_${raw}, ${cast} as t_${raw}`);
  const outer = columns.map(({ raw, name }) => `t_${raw} as ${quoteName(name)}`);
  return `select ${outer.join(', ')},
    timestamp ${quote(stamp.loadedAt)} as bronze_loaded_at,
    ${quote(stamp.source)} as bronze_source,
    ${quote(stamp.runId)} as bronze_batch_id,
    ${untyped(columns)} as bronze_untyped
    from (select ${inner.join(', ')} from ${spoolRelation(columns, spool)})`;
}

/** {column: text} of the values that did not fit their type, as JSON text; null, nearly always, when all did. */
function untyped(columns: TypedColumn[]): string {
  const casted = columns.filter(({ raw, cast }) => cast !== raw);
  if (!casted.length) return 'null::varchar';
  const failed = casted.map(({ raw }) => `(r_${raw} is not null and t_${raw} is null)`);
  const entries = casted.map(
    ({ raw, name }, at) => `{k: ${quote(name)}, v: case when ${failed[at]} then r_${raw} end}`,
  );
  return `case when ${failed.join(' or ')} then
    to_json(map_from_entries(list_filter([${entries.join(', ')}], lambda e: e.v is not null)))::varchar end`;
}

/** The spool's segments as text columns; each is read by one thread, whole (see driver/spool.ts). */
function spoolRelation(columns: TypedColumn[], spool: Spool): string {
  if (!spool.files.length) {
    return `(select ${columns.map(({ raw }) => `null::varchar as ${raw}`).join(', ')} limit 0)`;
  }
  const line = Math.max(spool.longest, 64 * 1024) + 1024;
  return `read_csv([${spool.files.map(quote).join(', ')}], auto_detect = false, header = false, delim = ',',
    quote = '"', escape = '"', nullstr = '\\N', allow_quoted_nulls = false, new_line = '\\n', parallel = false,
    max_line_size = ${line}, buffer_size = ${Math.max(line, spool.segmentBytes + line)},
    columns = {${columns.map(({ raw }) => `'${raw}': 'VARCHAR'`).join(', ')}})`;
}

/**
 * The sum, modulo 2^64, of DuckDB's hashes of the rows: the same for the same values in any order, whichever server
 * they came from; unlike an exclusive or it does not lose rows that come twice. (MD5 of the rows' text, comparable
 * outside DuckDB too, was measured at 4 to 7 s for 5 M rows; this takes 0.4 s.)
 */
export async function readBack(engine: Duckdb, names: string[], path: string) {
  const [found] = await engine.rows(`select count(*) as rows,
      coalesce(sum(hash(${names.join(', ')})), 0)::varchar as total
    from read_parquet(${quote(path)})`);
  const checksum = BigInt.asUintN(64, BigInt(String(found?.total)));
  return { rows: Number(found?.rows), checksum: checksum.toString(16).padStart(16, '0') };
}

export async function countUntyped(engine: Duckdb, path: string): Promise<Record<string, number>> {
  const rows = await engine.rows(`select name, count(*) as n from (
      select unnest(json_keys(bronze_untyped)) as name from read_parquet(${quote(path)})
      where bronze_untyped is not null)
    group by name order by name`);
  return Object.fromEntries(rows.map(({ name, n }) => [String(name), Number(n)]));
}
