import type { Report } from '../../report.ts';
import type { Make, Rows } from '../ebp/cells.ts';
import type { Cell, Server } from '../server.ts';
import { type Column, plainOf, quoted, typeOf } from './schema.ts';
import type { World } from './world.ts';

/** Tables are filled under names of their own and take their places together at the end. */
const BESIDE = 'goldserve_demo_';
/** Rows between two reports. */
const REPORT_EVERY = 20_000;
/** What MySQL keeps for a day that was never entered. PostgreSQL has no such day: null there. */
export const ZERO_DATE = '0000-00-00 00:00:00';

/** Creates a table and sends its rows. @returns the rows the server took. */
export async function write(
  server: Server,
  world: World,
  rows: Rows,
  report: Report,
): Promise<number> {
  const columns = world.schema.get(rows.table) as Column[];
  const makes = makesOf(rows, columns);
  const beside = quoted(BESIDE + rows.table, server.engine);
  await server.change(`DROP TABLE IF EXISTS ${beside}`);
  await server.change(creation(server, beside, columns));
  const names = makes.map(([{ name }]) => quoted(name, server.engine));
  const lines = cells(rows, makes, server.engine === 'mysql');
  const taken = await server.load(beside, names, lines, reporting(rows, report));
  if (taken !== rows.size)
    throw new Error(`${rows.table}: the server took ${taken} rows of ${rows.size}`);
  return taken;
}

function creation({ engine }: Server, table: string, columns: Column[]): string {
  const key = columns.find(({ name }) => name === 'rowid' || name === 'id')?.name;
  const definitions = columns.map((column) => {
    const required = column.required ? ' NOT NULL' : '';
    return `${quoted(column.name, engine)} ${typeOf(column, engine)}${required}`;
  });
  if (key) definitions.push(`PRIMARY KEY (${quoted(key, engine)})`);
  const ending = engine === 'mysql' ? ' ENGINE = InnoDB CHARACTER SET utf8mb4' : '';
  return `CREATE TABLE ${table} (${definitions.join(', ')})${ending}`;
}

/** The columns that mean something, and those that may not be null. */
function makesOf({ table, columns }: Rows, all: Column[]): [Column, Make][] {
  const unknown = Object.keys(columns).filter((name) => !all.some((c) => c.name === name));
  if (unknown.length) throw new Error(`${table} has no column ${unknown.join(', ')}`);
  return all.flatMap((column): [Column, Make][] => {
    const known = columns[column.name];
    if (known) return [[column, fitted(column, known)]];
    return column.required ? [[column, () => plainOf(column)]] : [];
  });
}

/** Text is cut at the width of its column, as a form does. */
function fitted({ width }: Column, make: Make): Make {
  if (!width) return make;
  return (k) => {
    const value = make(k);
    return typeof value === 'string' && value.length > width ? value.slice(0, width) : value;
  };
}

function* cells({ size }: Rows, makes: [Column, Make][], hasZeroDates: boolean): Generator<Cell[]> {
  for (let k = 0; k < size; k++) {
    yield makes.map(([, make]) => {
      const value = make(k);
      return value === ZERO_DATE && !hasZeroDates ? null : value;
    });
  }
}

function reporting({ table, size }: Rows, report: Report) {
  let next = REPORT_EVERY;
  return (sent: number) => {
    if (sent < next) return;
    next = sent + REPORT_EVERY;
    report({ at: `demo:${table}`, rows: sent, of: size });
  };
}

/** Puts the filled tables in the place of those of the same name, marked by `comment`. */
export async function swapIn(
  server: Server,
  tables: string[],
  prefix: string,
  comment: string,
): Promise<void> {
  const text = `'${comment.replaceAll("'", "''")}'`;
  for (const table of tables) {
    const [beside, name] = [BESIDE + table, prefix + table].map((n) => quoted(n, server.engine));
    if (server.engine === 'mysql') {
      await server.change(`ALTER TABLE ${beside} COMMENT = ${text}`);
      await server.change(`DROP TABLE IF EXISTS ${name}`);
      await server.change(`RENAME TABLE ${beside} TO ${name}`);
    } else {
      // Readers plan with these statistics; autovacuum would come a minute later.
      await server.change(`ANALYZE ${beside}; COMMENT ON TABLE ${beside} IS ${text};
        DROP TABLE IF EXISTS ${name}; ALTER TABLE ${beside} RENAME TO ${name}`);
    }
  }
}
