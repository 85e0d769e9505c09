import type { ColumnInfo } from '../driver/driver.ts';

/** A column of a spool, the name it gets in the lake, and the SQL that types it. */
export interface TypedColumn {
  /** Unique whatever the case, as DuckDB needs it. */
  name: string;
  type: string;
  /** SQL over the spool's text column; null where the text does not fit the type. */
  cast: string;
  /** The spool's column. */
  raw: string;
}

/** The columns that every bronze table gets beside those of the source. */
export const bronzeColumns = [
  'bronze_loaded_at',
  'bronze_source',
  'bronze_batch_id',
  'bronze_untyped',
] as const;

export function typedColumns(columns: ColumnInfo[]): TypedColumn[] {
  const taken = new Set<string>(bronzeColumns);
  return columns.map((column, at) => {
    const raw = `c${at}`;
    return {
      name: uniqueName(column.name, taken),
      type: column.type,
      cast: cast(raw, column),
      raw,
    };
  });
}

/** The names that some of a table's columns are landed by. */
export function landedNames(columns: ColumnInfo[], some: ColumnInfo[]): string[] {
  const typed = typedColumns(columns);
  return some.map((column) => (typed[columns.indexOf(column)] as TypedColumn).name);
}

/** Two names that differ by case alone are two columns in PostgreSQL, and one in DuckDB. */
function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let n = 2; taken.has(unique.toLowerCase()); n++) unique = `${name}_${n}`;
  taken.add(unique.toLowerCase());
  return unique;
}

/*
 * try_cast alone would take some texts for what they are not: the year 44 BC for 44 AD, a zero year for 1 BC, 24:00:00
 * for a time of day that no other reader of Parquet accepts.
 */
function cast(raw: string, { type, form }: ColumnInfo): string {
  // What is no UTF-8 is null then, and its hexadecimal is kept beside it.
  if (form === 'marked') {
    return `case when ${raw}[1] = 't' then ${raw}[2:] else try(decode(unhex(${raw}[2:]))) end`;
  }
  if (type === 'VARCHAR') return raw;
  if (type === 'BLOB') return `unhex(${raw})`;
  const fits = guard(raw, type);
  return fits
    ? `case when ${fits} then try_cast(${raw} as ${type}) end`
    : `try_cast(${raw} as ${type})`;
}

function guard(raw: string, type: string): string | undefined {
  if (type === 'TIME') return `${raw} not like '24:%'`;
  if (type === 'DATE' || type.startsWith('TIMESTAMP')) {
    return `${raw} not like '0000-%' and ${raw} not like '% BC'`;
  }
  return undefined;
}

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
