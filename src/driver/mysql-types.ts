import type { ColumnInfo, Form } from './driver.ts';

/** A row of information_schema.columns. */
export interface MysqlColumnRow {
  name: string;
  /** `bigint` */
  data_type: string;
  /** `bigint(20) unsigned` */
  column_type: string;
  precision: number | null;
  scale: number | null;
  nullable: string;
  /** `auto_increment`, `on update current_timestamp()` … */
  extra?: string;
}

/** Integers by name, signed and unsigned. Only the unsigned bigint needs an unsigned type. */
const integers: Record<string, [signed: string, unsigned: string]> = {
  tinyint: ['TINYINT', 'SMALLINT'],
  smallint: ['SMALLINT', 'INTEGER'],
  mediumint: ['INTEGER', 'INTEGER'],
  int: ['INTEGER', 'BIGINT'],
  bigint: ['BIGINT', 'UBIGINT'],
  year: ['SMALLINT', 'SMALLINT'],
};

const binary = /^(binary|varbinary|(tiny|medium|long)?blob|vector)$/;
const spatial = /^(geometry|point|linestring|polygon|multi.*|geom.*collection)$/;
const long = /^((medium|long)?text|json)$/;
const characters = /^(char|varchar|(tiny|medium|long)?text|enum|set|json)$/;

/**
 * How a MySQL or MariaDB column travels. A `time` may be -838:59:59, no time of day, so it stays text; tinyint(1)
 * stays an integer, for it may hold 2; a datetime is typed as found and zero dates become text beside a null.
 */
export function mysqlColumn(row: MysqlColumnRow): ColumnInfo {
  const { name, column_type: sourceType } = row;
  const quoted = quoteName(name);
  const column = { name, quoted, sourceType, nullable: row.nullable === 'YES' };
  const clock = /on update current_timestamp/.test(row.extra ?? '') ? { databaseClock: true } : {};
  return { ...column, ...travel(quoted, row), ...clock };
}

function travel(column: string, row: MysqlColumnRow): Pick<ColumnInfo, 'type' | 'select' | 'form'> {
  const kind = row.data_type;
  const asText = { select: `cast(${column} as char)`, form: 'bare' as const };
  if (integers[kind])
    return { ...asText, type: integers[kind][/unsigned/.test(row.column_type) ? 1 : 0] };
  if (kind === 'bit') return { type: 'UBIGINT', select: `${column} + 0`, form: 'bare' };
  if (kind === 'decimal') return { ...asText, ...decimal(row) };
  if (kind === 'double') return { type: 'DOUBLE', select: column, form: 'bare' };
  if (kind === 'float') return { type: 'FLOAT', select: float(column, row), form: 'bare' };
  if (kind === 'date') return { ...asText, type: 'DATE' };
  if (kind === 'datetime') return { ...asText, type: 'TIMESTAMP' };
  if (kind === 'timestamp') return { ...asText, type: 'TIMESTAMP WITH TIME ZONE' };
  if (binary.test(kind) || spatial.test(kind)) {
    return { type: 'BLOB', select: `hex(${column})`, form: 'bare' };
  }
  const select = characters.test(kind) ? `convert(${column} using utf8mb4)` : asText.select;
  return { type: 'VARCHAR', select, form: isLong(row) ? 'marked' : 'quoted' };
}

/** Text so long that doubling its quotes may take the server seconds a row: its REPLACE is quadratic in them. */
function isLong({ data_type, column_type }: MysqlColumnRow): boolean {
  const length = Number(column_type.match(/^varchar\((\d+)\)/)?.[1] ?? 0);
  return long.test(data_type) || length > 500;
}

function decimal(row: MysqlColumnRow): { type: string; form: Form } {
  const precision = row.precision ?? Number.POSITIVE_INFINITY;
  if (precision > 38) return { type: 'VARCHAR', form: 'quoted' };
  return { type: `DECIMAL(${precision},${row.scale ?? 0})`, form: 'bare' };
}

/** A float prints six digits; added to a double it prints them all. float(m,d) prints its d decimals already. */
function float(column: string, row: MysqlColumnRow): string {
  return row.scale === null ? `${column} + 0e0` : column;
}

export function quoteName(name: string): string {
  return `\`${name.replaceAll('`', '``')}\``;
}

/** The SQL that gives a whole row as one record of the spool. */
export function recordSql(columns: ColumnInfo[]): string {
  const values = columns.map((column) => `ifnull(${valueSql(column)}, '\\\\N')`);
  return `concat(${values.join(", ',', ")}, '\\n')`;
}

function valueSql({ select, form }: ColumnInfo): string {
  if (form === 'bare') return select;
  if (form === 'quoted') return `concat('"', replace(${select}, '"', '""'), '"')`;
  return `if(locate('"', ${select}), concat('"x', hex(${select}), '"'), concat('"t', ${select}, '"'))`;
}
