import type { ColumnInfo, TableInfo } from './driver.ts';
import { type MysqlColumnRow, mysqlColumn, quoteName } from './mysql-types.ts';

interface TableRow {
  name: string;
  kind: string;
  engine: string | null;
  estimate: number | null;
  created: string | null;
}

type Query = (sql: string) => Promise<Record<string, unknown>[]>;

const TABLES = `select table_name as name, table_type as kind, engine as engine, table_rows as estimate,
    cast(create_time as char) as created
  from information_schema.tables where table_schema = database() order by table_name`;

const COLUMNS = `select table_name as \`table\`, column_name as name, lower(data_type) as data_type,
    column_type as column_type, numeric_precision as \`precision\`, numeric_scale as scale, is_nullable as nullable,
    lower(extra) as extra
  from information_schema.columns where table_schema = database() order by table_name, ordinal_position`;

/** Keys, the primary one of a table first, then the shortest; one with a column that may be null is none. */
const KEYS = `select table_name as \`table\`, index_name as name, count(*) as parts,
    group_concat(column_name order by seq_in_index separator '\\n') as columns
  from information_schema.statistics
  where table_schema = database() and non_unique = 0
  group by table_name, index_name
  having count(*) = count(column_name) and max(nullable = 'YES') = 0
  order by table_name, index_name <> 'PRIMARY', parts, index_name`;

/** Engines whose tables the snapshot covers. */
const transactional = /^(InnoDB|RocksDB|TokuDB|ndbcluster)$/i;

/** The tables and views of the database. */
export async function readTables(query: Query): Promise<TableInfo[]> {
  const tables = (await query(TABLES)) as unknown as TableRow[];
  const rows = (await query(COLUMNS)) as unknown as (MysqlColumnRow & { table: string })[];
  const columns = new Map<string, ColumnInfo[]>(tables.map((table) => [table.name, []]));
  for (const row of rows) columns.get(row.table)?.push(mysqlColumn(row));
  const keys = new Map<string, string[]>();
  for (const { table, columns: names } of await query(KEYS)) {
    if (!keys.has(String(table))) keys.set(String(table), String(names).split('\n'));
  }
  return tables.map((row) => tableInfo(row, columns.get(row.name) ?? [], keys.get(row.name) ?? []));
}

function tableInfo(row: TableRow, columns: ColumnInfo[], key: string[]): TableInfo {
  const outside = row.engine !== null && !transactional.test(row.engine);
  return {
    name: row.name,
    from: quoteName(row.name),
    kind: row.kind === 'VIEW' ? 'view' : 'table',
    columns,
    key,
    identity: row.created,
    estimatedRows: row.estimate === null ? null : Number(row.estimate),
    warnings: outside
      ? [`engine ${row.engine} has no transactions: its rows are not part of the snapshot`]
      : [],
  };
}
