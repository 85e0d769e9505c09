import mysql, { type Connection, type ResultSetHeader, type RowDataPacket } from 'mysql2/promise';
import { type Cell, columnTypes, newName, type OnRows, type Server, tables } from './server.ts';

/** Characters of a statement: well below the smallest max_allowed_packet in use (1 MiB). */
const STATEMENT = 256 * 1024;

/** Opens a MySQL or MariaDB database. Errors are the driver's. */
export async function connectMysql(url: string): Promise<Server> {
  const connection = await mysql.createConnection({ uri: url, charset: 'utf8mb4' });
  // The query under way fails too and carries the reason; without a listener the process would end here.
  connection.on('error', () => {});
  const change = async (sql: string) =>
    (await connection.query<ResultSetHeader>(sql))[0].affectedRows;
  // Text is quoted with backslashes below, and a value that does not fit must be an error.
  // A timestamp is read as it was written by whoever reads in the same zone: goldserve reads in UTC.
  await change("SET SESSION sql_mode = 'STRICT_ALL_TABLES', time_zone = '+00:00'");
  return {
    engine: 'mysql',
    change,
    rows: async (sql) => (await connection.query<RowDataPacket[]>(sql))[0],
    comments: () => commentsOf(connection),
    load: (table, columns, rows, onRows) => insert(change, table, columns, rows, onRows),
    replace: (comment, fill) => replace(connection, change, comment, fill),
    transaction: (work) => inTransaction(connection, work),
    updateFrom: (table, other, on, set) =>
      change(`UPDATE ${table} t JOIN ${other} o ON ${on} SET ${set}`),
    deleteFrom: (table, other, on) => change(`DELETE t FROM ${table} t JOIN ${other} o ON ${on}`),
    temporary: async (name, types) => {
      await change(`DROP TEMPORARY TABLE IF EXISTS ${name}`);
      await change(`CREATE TEMPORARY TABLE ${name} (${types}) CHARACTER SET utf8mb4`);
    },
    differs: (left, right) => `NOT (CAST(${left} AS BINARY) <=> CAST(${right} AS BINARY))`,
    close: () => connection.end(),
  };
}

type Change = (sql: string) => Promise<number>;

async function commentsOf(connection: Connection): Promise<Map<string, string>> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT table_name AS name, table_comment AS comment FROM information_schema.tables
      WHERE table_schema = database() AND table_name IN (?)`,
    [tables],
  );
  return new Map(rows.map((row) => [row.name, row.comment]));
}

async function inTransaction<T>(connection: Connection, work: () => Promise<T>): Promise<T> {
  await connection.beginTransaction();
  try {
    const result = await work();
    await connection.commit();
    return result;
  } catch (error) {
    // The first error is the one to tell; on a lost connection the server rolls back by itself.
    await connection.rollback().catch(() => {});
    throw error;
  }
}

/** Statements on tables commit at once here, so the new tables are filled beside and renamed in one step. */
async function replace(
  connection: Connection,
  change: Change,
  comment: string,
  fill: () => Promise<void>,
): Promise<void> {
  const drop = (names: string[]) => change(`DROP TABLE IF EXISTS ${names.join(', ')}`);
  const fresh = tables.map(newName);
  await drop([...fresh, ...fresh.map(oldName)]);
  try {
    for (const table of tables) {
      await change(
        `CREATE TABLE ${newName(table)} (${columnTypes[table]}) ENGINE = InnoDB CHARACTER SET utf8mb4
         COLLATE utf8mb4_bin COMMENT = ${connection.escape(comment)}`,
      );
    }
    await fill();
    await swap(connection, change);
  } catch (error) {
    await drop(fresh).catch(() => {});
    throw error;
  }
  await drop(fresh.map(oldName));
}

async function swap(connection: Connection, change: Change): Promise<void> {
  const existing = await commentsOf(connection);
  const renames = tables.flatMap((table) => {
    const away = existing.has(table) ? [`${table} TO ${oldName(newName(table))}`] : [];
    return [...away, `${newName(table)} TO ${table}`];
  });
  await change(`RENAME TABLE ${renames.join(', ')}`);
}

const oldName = (name: string) => `${name}_old`;

/** Each statement is a transaction of its own unless the caller opened one: no undo log that grows with the shop. */
async function insert(
  change: Change,
  table: string,
  columns: readonly string[],
  rows: Iterable<Cell[]>,
  onRows?: OnRows,
): Promise<number> {
  let taken = 0;
  for (const values of batches(rows)) {
    taken += await change(`INSERT INTO ${table} (${columns.join(', ')}) VALUES ${values}`);
    onRows?.(taken);
  }
  return taken;
}

function* batches(rows: Iterable<Cell[]>): Generator<string> {
  let values = '';
  for (const row of rows) {
    values += `${values ? ',' : ''}(${row.map(literal).join(',')})`;
    if (values.length < STATEMENT) continue;
    yield values;
    values = '';
  }
  if (values) yield values;
}

function literal(value: Cell): string {
  if (value === null) return 'NULL';
  if (typeof value === 'number') return String(value);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that need quoting
  return /['"\\\u0000-\u001f]/.test(value) ? mysql.escape(value) : `'${value}'`;
}
