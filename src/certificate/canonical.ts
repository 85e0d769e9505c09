import type { TypedColumn } from '../bronze/typing.ts';
import { quoteName } from '../bronze/typing.ts';
import type { ColumnInfo, SourceDriver } from '../driver/driver.ts';
import { quote } from '../engine/duckdb.ts';

/*
 * The canonical text of a value: the same whether PostgreSQL, MySQL, MariaDB or DuckDB writes it. A row is its values
 * between bars; its sum is the first 64 bits of the MD5 of that. What has no text in common is left out, and named.
 */
type Engine = SourceDriver['engine'];

export interface Canonical {
  /** SQL of the source that gives the text. */
  source: string;
  /** SQL of DuckDB that gives it, of the typed value and of the text of one that could not be typed. */
  typed(column: string): string;
  untyped(text: string): string;
}

/** Doubles are compared to eight decimals; where they are written with an exponent, only as small or large. */
const DECIMALS = 8;
const SMALL = '1e-4';
const LARGE = '1e28';
const sized = (name: string, otherwise: string) => `case when ${name} = 0 then '0'
  when abs(${name}) < ${SMALL} then 'small' when abs(${name}) >= ${LARGE} then 'large' else ${otherwise} end`;

/** undefined: the types of the two sides have no text in common. */
export function canonical(engine: Engine, column: ColumnInfo, name: string): Canonical | undefined {
  return engine === 'postgres' ? ofPostgres(column, name) : ofMysql(column, name);
}

const plain = (source: string): Canonical => ({ source, typed: asText, untyped: (text) => text });
const asText = (column: string) => `cast(${column} as varchar)`;
const double = (source: string): Canonical => ({
  source,
  typed: (column) => `case when isnan(${column}) then 'NaN' else
    ${sized(column, `cast(cast(cast(${column} as varchar) as decimal(38, ${DECIMALS})) as varchar)`)} end`,
  untyped: (text) => text,
});

/** DuckDB leaves out the zero before the point where a type has no digit there. */
const decimal = (scale: string, source: string): Canonical => ({
  ...plain(source),
  typed: (column) =>
    asText(Number(scale) < 38 ? `cast(${column} as decimal(38, ${scale}))` : column),
});

function ofPostgres({ type, sourceType, select }: ColumnInfo, name: string): Canonical | undefined {
  if (type === 'FLOAT') return undefined;
  if (type === 'DOUBLE') {
    return double(`case when ${name} = 'NaN' then 'NaN' else
      ${sized(name, `round(${name}::text::numeric, ${DECIMALS})::text`)} end`);
  }
  if (type === 'BLOB') return hexadecimal(`encode(${name}, 'hex')`);
  if (type === 'TIMESTAMP WITH TIME ZONE') return moment(`(${name} at time zone 'UTC')::text`);
  const scale = type.match(/^DECIMAL\(\d+,(\d+)\)$/)?.[1];
  if (scale) return decimal(scale, `round(${name}::numeric, ${scale})::text`);
  if (/^(character|bpchar)\b(?! varying)/.test(sourceType)) return padded(`${name}::text`);
  const isPlain = type !== 'VARCHAR' || /^(text|character varying(\(\d+\))?)$/.test(sourceType);
  return plain(isPlain ? `${name}::text` : shown(select));
}

/** As COPY writes it, where a cast to text writes more (inet). */
const shown = (select: string) =>
  `case when (${select}) is not null then format('%s', ${select}) end`;

function ofMysql({ type, sourceType, select }: ColumnInfo, name: string): Canonical | undefined {
  if (type === 'FLOAT') return undefined;
  if (type === 'DOUBLE') {
    return double(
      sized(name, `cast(cast(cast(${name} as char) as decimal(60, ${DECIMALS})) as char)`),
    );
  }
  if (type === 'BLOB') return hexadecimal(`lower(hex(${name}))`);
  if (/^(TINY|SMALL|BIG|UBIG)?INT(EGER)?$/.test(type)) return plain(`cast(${name} + 0 as char)`);
  if (type.startsWith('TIMESTAMP')) return mysqlMoment(type, sourceType, name);
  return plain(select);
}

function mysqlMoment(type: string, sourceType: string, name: string): Canonical {
  const text = `cast(${name} as char)`;
  const short = /\(\d\)/.test(sourceType)
    ? `trim(trailing '.' from trim(trailing '0' from ${text}))`
    : text;
  const untyped = (raw: string) =>
    /\(\d\)/.test(sourceType) ? `rtrim(rtrim(${raw}, '0'), '.')` : raw;
  return { ...(type === 'TIMESTAMP' ? plain(short) : moment(short)), untyped };
}

const moment = (source: string): Canonical => ({
  source,
  typed: (column) => `cast(timezone('UTC', ${column}) as varchar)`,
  untyped: (text) => `replace(${text}, '+00', '')`,
});

const hexadecimal = (source: string): Canonical => ({
  source,
  typed: (column) => `lower(hex(${column}))`,
  untyped: (text) => text,
});

/** Text of PostgreSQL loses the blanks that fill it up. */
const padded = (source: string): Canonical => ({
  source,
  typed: (column) => `rtrim(${column}, ' ')`,
  untyped: (text) => text,
});

/** The value of a landed column as DuckDB's canonical text; `hasUntyped`: some of it are kept as text beside. */
export function landedText(how: Canonical, { name }: TypedColumn, hasUntyped: boolean): string {
  const typed = how.typed(quoteName(name));
  if (!hasUntyped) return typed;
  const pointer = `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
  const raw = `json_extract_string(bronze_untyped, ${quote(pointer)})`;
  return `coalesce(${typed}, ${how.untyped(raw)})`;
}
