import { typedColumns } from '../bronze/typing.ts';
import type { SourceDriver, TableInfo } from '../driver/driver.ts';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import { asGoldserveError } from '../errors.ts';
import { type Canonical, canonical, landedText } from './canonical.ts';

/** Rows of a table, and the exclusive or of the sums of its rows (hexadecimal): the same in any order. */
export interface TableSum {
  rows: number;
  checksum: string;
}

/** What an extract proved of a table. */
export interface TableProof {
  /** `unproven`: the source could not be asked; `why` says more. */
  status: 'equal' | 'differs' | 'unproven';
  source: TableSum | null;
  bronze: TableSum | null;
  /** Columns whose values have no text in common, with their type there. */
  left_out: Record<string, string>;
  why?: string;
  /** Seconds that the source took for its sum. */
  seconds: number | null;
}

export type SourceSum = Omit<TableProof, 'status' | 'bronze'>;

/** The sum of a table as the source computes it, within the snapshot that it is read in. Never throws. */
export async function sourceSum(driver: SourceDriver, table: TableInfo): Promise<SourceSum> {
  const left_out = leftOut(driver.engine, table);
  const started = performance.now();
  try {
    const [found] = await driver.inSnapshot(sumOf(driver, table));
    const source = { rows: Number(found?.n), checksum: hex(found?.x) };
    return { source, left_out, seconds: (performance.now() - started) / 1000 };
  } catch (thrown) {
    return { source: null, left_out, seconds: null, why: asGoldserveError(thrown).message };
  }
}

/** The same sum of the file that the table was landed in, beside the source's. */
export async function proofOf(
  engine: Duckdb,
  path: string,
  {
    table,
    sourceEngine,
    untyped,
  }: { table: TableInfo; sourceEngine: SourceDriver['engine']; untyped: Record<string, number> },
  sum: SourceSum,
): Promise<TableProof> {
  if (!sum.source) return { status: 'unproven', bronze: null, ...sum };
  const texts = typedColumns(table.columns).flatMap((column, at) => {
    const how = howOf(sourceEngine, table, at);
    return how ? [landedText(how, column, column.name in untyped)] : [];
  });
  const bronze = await landedSum(engine, path, texts);
  const { rows, checksum } = sum.source;
  const isEqual = bronze.rows === rows && bronze.checksum === checksum;
  return { status: isEqual ? 'equal' : 'differs', bronze, ...sum };
}

/** The sum of a Parquet file over the texts of its columns. */
export async function landedSum(engine: Duckdb, path: string, texts: string[]): Promise<TableSum> {
  const [found] =
    await engine.rows(`select count(*) as n, bit_xor(cast('0x' || substr(md5(${listed(texts)}), 1, 16) as ubigint)) as x
    from read_parquet(${quote(path)})`);
  return { rows: Number(found?.n), checksum: hex(found?.x) };
}

function howOf(
  engine: SourceDriver['engine'],
  table: TableInfo,
  at: number,
): Canonical | undefined {
  const column = table.columns[at];
  return column && canonical(engine, column, column.quoted);
}

function leftOut(engine: SourceDriver['engine'], { columns }: TableInfo): Record<string, string> {
  const without = columns.filter((column) => !canonical(engine, column, column.quoted));
  return Object.fromEntries(without.map(({ name, sourceType }) => [name, sourceType]));
}

function sumOf({ engine }: SourceDriver, table: TableInfo): string {
  const texts = table.columns.flatMap((_, at) => howOf(engine, table, at)?.source ?? []);
  return engine === 'postgres'
    ? `select count(*)::text as n, bit_xor(('x' || substr(md5(${chained(texts)}), 1, 16))::bit(64)::bigint)::text as x
       from ${table.from}`
    : `select cast(count(*) as char) as n,
         cast(bit_xor(cast(conv(substr(md5(${concat(texts)}), 1, 16), 16, 10) as unsigned)) as char) as x
       from ${table.from}`;
}

const orNull = (text: string, mark: string) => `coalesce(${text}, ${mark})`;
/** PostgreSQL's functions take a hundred arguments at most, and tables have more columns. */
const chained = (texts: string[]) =>
  texts.length ? texts.map((text) => orNull(text, "'\\N'")).join(" || '|' || ") : "''";
/** DuckDB's expressions are a thousand levels deep at most, and a chain has two for each column. */
const listed = (texts: string[]) =>
  texts.length ? `concat_ws('|', ${texts.map((text) => orNull(text, "'\\N'")).join(', ')})` : "''";
/** In MySQL a backslash within quotes escapes the next character. */
const concat = (texts: string[]) =>
  texts.length
    ? `concat_ws('|', ${texts.map((text) => orNull(text, "'\\\\N'")).join(', ')})`
    : "''";

/** A 64-bit number, signed or not, as sixteen hexadecimal digits; of no row it is zero. */
function hex(value: unknown): string {
  return BigInt.asUintN(64, BigInt(String(value ?? 0)))
    .toString(16)
    .padStart(16, '0');
}
