import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { from as copyFrom } from 'pg-copy-streams';
import { type Cell, columnTypes, newName, type OnRows, type Server, tables } from './server.ts';

const CHUNK = 64 * 1024;
const CONNECT_MS = 10_000;

/** Opens a PostgreSQL database. Errors are the driver's. */
export async function connectPostgres(url: string): Promise<Server> {
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: CONNECT_MS });
  // The query under way fails too and carries the reason; without a listener the process would end here.
  client.on('error', () => {});
  await client.connect();
  const change = async (sql: string) => (await client.query(sql)).rowCount ?? 0;
  const transaction = <T>(work: () => Promise<T>) => inTransaction(client, work);
  return {
    engine: 'postgres',
    change,
    transaction,
    rows: async (sql) => (await client.query(sql)).rows,
    comments: () => commentsOf(client),
    load: (...load) => copy(client, ...load),
    replace: (comment, fill) => transaction(() => replace(client, comment, fill)),
    updateFrom: (table, other, on, set) =>
      change(`UPDATE ${table} t SET ${set} FROM ${other} o WHERE ${on}`),
    deleteFrom: (table, other, on) => change(`DELETE FROM ${table} t USING ${other} o WHERE ${on}`),
    temporary: async (name, types) => {
      await change(`CREATE TEMP TABLE ${name} (${types}) ON COMMIT DROP`);
    },
    differs: (left, right) => `${left} IS DISTINCT FROM ${right}`,
    close: () => client.end(),
  };
}

async function commentsOf(client: pg.Client): Promise<Map<string, string>> {
  const { rows } = await client.query(
    `SELECT c.relname AS name, coalesce(obj_description(c.oid, 'pg_class'), '') AS comment
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() AND c.relname = ANY($1) AND c.relkind <> 'i'`,
    [tables],
  );
  return new Map(rows.map((row) => [row.name, row.comment]));
}

async function inTransaction<T>(client: pg.Client, work: () => Promise<T>): Promise<T> {
  await client.query('BEGIN');
  try {
    const result = await work();
    await client.query('COMMIT');
    return result;
  } catch (error) {
    // The first error is the one to tell; on a lost connection the server rolls back by itself.
    await client.query('ROLLBACK').catch(() => {});
    throw error;
  }
}

/** All in the caller's transaction; the old tables are locked only at its end. */
async function replace(client: pg.Client, comment: string, fill: () => Promise<void>) {
  for (const table of tables) {
    const name = newName(table);
    await client.query(`DROP TABLE IF EXISTS ${name}`);
    await client.query(`CREATE TABLE ${name} (${columnTypes[table]})`);
    await client.query(`COMMENT ON TABLE ${name} IS ${pg.escapeLiteral(comment)}`);
  }
  await fill();
  for (const table of tables) {
    // Readers plan with these statistics and show progress by them; autovacuum would come a minute later.
    await client.query(`ANALYZE ${newName(table)}`);
    await client.query(`DROP TABLE IF EXISTS ${table}`);
    await client.query(`ALTER TABLE ${newName(table)} RENAME TO ${table}`);
  }
}

async function copy(
  client: pg.Client,
  table: string,
  columns: readonly string[],
  rows: Iterable<Cell[]>,
  onRows?: OnRows,
): Promise<number> {
  const stream = client.query(copyFrom(`COPY ${table} (${columns.join(', ')}) FROM STDIN`));
  await pipeline(Readable.from(chunks(rows, onRows)), stream);
  return stream.rowCount;
}

/** COPY's text format, some thousand lines at a time; the stream asks for the next when it has sent one. */
function* chunks(rows: Iterable<Cell[]>, onRows?: OnRows): Generator<Buffer> {
  let [text, sent] = ['', 0];
  for (const row of rows) {
    text += `${row.map(cell).join('\t')}\n`;
    sent++;
    if (text.length < CHUNK) continue;
    yield Buffer.from(text);
    onRows?.(sent);
    text = '';
  }
  if (text) yield Buffer.from(text);
  onRows?.(sent);
}

const escapes: Record<string, string> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n', '\r': '\\r' };

function cell(value: Cell): string {
  if (value === null) return '\\N';
  if (typeof value === 'number') return String(value);
  return /[\\\t\n\r]/.test(value)
    ? value.replace(/[\\\t\n\r]/g, (character) => escapes[character] as string)
    : value;
}
