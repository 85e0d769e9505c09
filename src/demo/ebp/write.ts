import type { Report } from '../../report.ts';
import type { Cell, Server } from '../server.ts';
import type { Make, Rows } from './cells.ts';
import { fillingOf } from './filler.ts';
import { type Column, quoted, type TableShape } from './schema.ts';
import type { World } from './world.ts';

/** Tables are filled in a schema of their own and moved at the end, all in one transaction. */
const BESIDE = 'goldserve_demo_ebp';
/** Rows between two reports. */
const REPORT_EVERY = 20_000;

/** Rows from which statistics of a table matter: they take a while, for tables of hundreds of columns. */
const ANALYZED = 500;

/** Tables where keys are there twice, as part of the dirt, or where Id is not the row's own. */
const keyless = ['SaleDocumentLine', 'EbpSysDeletedRecord'];

const beside = (table: string) => `${quoted(BESIDE)}.${quoted(table)}`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/** Makes the place where tables are filled. */
export async function open(server: Server): Promise<void> {
  await server.change(`DROP SCHEMA IF EXISTS ${quoted(BESIDE)} CASCADE`);
  await server.change(`CREATE SCHEMA ${quoted(BESIDE)}`);
}

/** Creates a table and sends its rows. @returns the rows the server took. */
export async function write(
  server: Server,
  world: World,
  rows: Rows,
  report: Report,
): Promise<number> {
  const shape = world.schema.get(rows.table) as TableShape;
  if (rows.size === 0) {
    await server.change(`${creation(shape, new Map())}; ${ending(shape, [])}`);
    return 0;
  }
  const { makes, constants } = columnsOf(world, shape, rows);
  await server.change(creation(shape, constants));
  const taken = await send(server, rows, makes, report);
  if (taken !== rows.size) {
    throw new Error(`${rows.table}: the server took ${taken} rows of ${rows.size}`);
  }
  await server.change(ending(shape, [...constants.keys()]));
  return taken;
}

/** How each column is filled: by the server with one value, by the rows, or not at all. */
function columnsOf(world: World, shape: TableShape, { columns }: Rows) {
  const unknown = Object.keys(columns).filter(
    (name) => !shape.columns.some((c) => c.name === name),
  );
  if (unknown.length) throw new Error(`${shape.name} has no column ${unknown.join(', ')}`);
  const constants = new Map<string, string>();
  const makes: [Column, Make][] = [];
  for (const column of shape.columns) {
    const known = columns[column.name];
    const filling = known ? { make: known } : fillingOf(world, shape, column);
    if (filling && 'constant' in filling) constants.set(column.name, filling.constant);
    else if (filling) makes.push([column, fitted(column, filling.make)]);
  }
  return { makes, constants };
}

function send(
  server: Server,
  { table, size, at }: Rows,
  makes: [Column, Make][],
  report: Report,
): Promise<number> {
  const names = makes.map(([{ name }]) => quoted(name));
  const values = makes.map(([, make]) => make);
  let next = REPORT_EVERY;
  return server.load(beside(table), names, cells(size, values, at), (sent) => {
    if (sent < next) return;
    next = sent + REPORT_EVERY;
    report({ at: `demo:${table}`, rows: sent, of: size });
  });
}

/** Columns that are the same in every row are written by the server: a default, which is dropped afterwards. */
function creation({ name: table, columns }: TableShape, constants: Map<string, string>): string {
  const definitions = columns
    .map(({ name, type, required }) => {
      const constant = constants.get(name);
      const value = constant === undefined ? '' : ` DEFAULT ${literal(constant)}`;
      return `${quoted(name)} ${type}${value}${required ? ' NOT NULL' : ''}`;
    })
    .join(', ');
  return `CREATE TABLE ${beside(table)} (${definitions})`;
}

function* cells(size: number, makes: Make[], at = (k: number) => k): Generator<Cell[]> {
  for (let row = 0; row < size; row++) {
    const k = at(row);
    yield makes.map((make) => make(k));
  }
}

/** Text is cut at the width of its column, as a form does. */
function fitted({ width }: Column, make: Make): Make {
  if (!width) return make;
  return (k) => {
    const value = make(k);
    return typeof value === 'string' && value.length > width ? value.slice(0, width) : value;
  };
}

function ending(shape: TableShape, constants: string[]): string {
  const changes = constants.map((name) => `ALTER COLUMN ${quoted(name)} DROP DEFAULT`);
  const hasId = shape.columns.some(({ name }) => name === 'Id');
  if (hasId && !keyless.includes(shape.name)) changes.push('ADD PRIMARY KEY ("Id")');
  return changes.length ? `ALTER TABLE ${beside(shape.name)} ${changes.join(', ')}` : 'SELECT 1';
}

/** Puts the tables (with their rows) in the place of those of the same name, marked by `comment`. */
export async function swapIn(
  server: Server,
  tables: Record<string, number>,
  comment: string,
): Promise<void> {
  const [row] = await server.rows('SELECT current_schema() AS name');
  const schema = quoted(String(row?.name));
  for (const [table, rows] of Object.entries(tables)) {
    // Readers plan with these statistics and show progress by them; autovacuum would come a minute later.
    const analyze = rows >= ANALYZED ? `ANALYZE ${beside(table)};` : '';
    await server.change(`${analyze} COMMENT ON TABLE ${beside(table)} IS ${literal(comment)};
      DROP TABLE IF EXISTS ${schema}.${quoted(table)};
      ALTER TABLE ${beside(table)} SET SCHEMA ${schema}`);
  }
  await server.change(`DROP SCHEMA ${quoted(BESIDE)}`);
}
