import { type Finding, warning } from './finding.ts';
import { grouped, type Look, listed, type Subject } from './look.ts';

/** Below it a table is read whole as fast as its new rows are found. */
const LARGE = 10_000;

/** The column that says when a row was last changed, by source. */
const cursors: Record<string, string> = { ebp: 'sysModifiedDate', dolibarr: 'tms' };

interface Place {
  name: string;
  from: string;
  column: string | undefined;
  rows: number;
}

/** Which tables say when a row was changed, and whether an index finds those rows. */
export const lookAtCursors: Look = async (subject) => {
  const cursor = cursors[subject.system.name];
  if (!cursor) return {};
  const indexed = await firstColumns(subject);
  const places = subject.tables.filter(({ table }) => table.kind === 'table').map(placeOf(cursor));
  const found = places.filter(({ column }) => column);
  const slow = found.filter(
    (one) => one.rows >= LARGE && !indexed.has(keyOf(one.name, one.column)),
  );
  const without = places.filter(({ column, rows }) => !column && rows >= LARGE);
  return {
    facts: { cursors: `${found.length} of ${places.length} tables have ${cursor}` },
    findings: [...slow.map((one) => noIndex(subject, one)), ...noCursor(cursor, without)],
  };
};

const placeOf =
  (cursor: string) =>
  ({ table }: Subject['tables'][number]): Place => ({
    name: table.name,
    from: table.from,
    column: table.columns.find(({ name }) => name.toLowerCase() === cursor.toLowerCase())?.name,
    rows: table.estimatedRows ?? 0,
  });

const keyOf = (table: string, column: string | undefined) => `${table}.${column}`.toLowerCase();

/** The columns that an index begins with. */
async function firstColumns({ driver }: Subject): Promise<Set<string>> {
  const rows = await driver.query(
    driver.engine === 'postgres'
      ? `select c.relname as relation, a.attname as name
         from pg_index i join pg_class c on c.oid = i.indrelid
         join pg_attribute a on a.attrelid = c.oid and a.attnum = i.indkey[0]
         where i.indisvalid and pg_table_is_visible(c.oid)`
      : `select table_name as relation, column_name as name from information_schema.statistics
         where table_schema = database() and seq_in_index = 1`,
  );
  return new Set(rows.map(({ relation, name }) => keyOf(String(relation), String(name))));
}

function noIndex({ driver }: Subject, { name, from, column, rows }: Place): Finding {
  const quoted = driver.quoteName(column ?? '');
  return warning(
    `${name}.${column} has no index: the changed rows among ${grouped(rows)} are found by reading all`,
    driver.engine === 'postgres'
      ? `CREATE INDEX CONCURRENTLY ON ${from} (${quoted});`
      : `CREATE INDEX ${driver.quoteName(`${name}_${column}`)} ON ${from} (${quoted});`,
  );
}

function noCursor(cursor: string, places: Place[]): Finding[] {
  if (!places.length) return [];
  const tables = places.map(({ name, rows }) => `${name} (${grouped(rows)} rows)`);
  return [
    {
      level: 'note',
      message: `large tables without ${cursor} do not say which of their rows were changed: ${listed(tables)}`,
      next: 'Nothing to do: they are read whole each time.',
    },
  ];
}
