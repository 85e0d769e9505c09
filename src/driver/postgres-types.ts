import type { ColumnInfo } from './driver.ts';

const plain: Record<string, string> = {
  smallint: 'SMALLINT',
  integer: 'INTEGER',
  bigint: 'BIGINT',
  real: 'FLOAT',
  'double precision': 'DOUBLE',
  boolean: 'BOOLEAN',
  date: 'DATE',
  'timestamp without time zone': 'TIMESTAMP',
  'timestamp with time zone': 'TIMESTAMP WITH TIME ZONE',
  'time without time zone': 'TIME',
};

/**
 * How a PostgreSQL column travels. `type` is format_type() of its base type (domains resolved). What DuckDB has no
 * exact type for (interval, ranges, unbounded numerics, anything unknown) travels and stays as PostgreSQL's text.
 */
export function postgresColumn(name: string, type: string, nullable: boolean): ColumnInfo {
  const quoted = quoteName(name);
  return { name, quoted, sourceType: type, nullable, ...travel(quoted, type) };
}

function travel(column: string, type: string): Pick<ColumnInfo, 'type' | 'select' | 'form'> {
  const bare = type.replace(/\(\d+\)/, '');
  if (type.endsWith('[]')) {
    return { type: 'VARCHAR', select: `to_jsonb(${column})::text`, form: 'quoted' };
  }
  if (type === 'bytea') return { type: 'BLOB', select: `encode(${column}, 'hex')`, form: 'quoted' };
  // money prints by locale; as numeric it has at most 19 digits and the locale's 0 to 3 decimals.
  if (type === 'money') {
    return { type: 'DECIMAL(22,3)', select: `${column}::numeric`, form: 'bare' };
  }
  const known = plain[bare] ?? decimal(type);
  return { type: known ?? 'VARCHAR', select: column, form: known ? 'bare' : 'quoted' };
}

/** numeric(p,s) as DuckDB's DECIMAL. PostgreSQL 15 allows s < 0 and s > p; both fit once widened. */
function decimal(type: string): string | undefined {
  const [, p, s] = type.match(/^numeric\((\d+),(-?\d+)\)$/) ?? [];
  if (p === undefined || s === undefined) return undefined;
  const scale = Math.max(0, Number(s));
  const precision = Math.max(Number(p) + Math.max(0, -Number(s)), scale);
  return precision <= 38 ? `DECIMAL(${precision},${scale})` : undefined;
}

export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
