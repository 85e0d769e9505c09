import { once } from 'node:events';
import { type Connection, type ConnectionOptions, createConnection } from 'mysql2';
import { GoldserveError } from '../errors.ts';
import type { Report } from '../report.ts';
import { addressOf, messageOf } from './address.ts';
import type { SourceDriver, TableInfo } from './driver.ts';
import { connectError, queryCode } from './mysql-errors.ts';
import { cut, stream } from './mysql-stream.ts';
import { readTables } from './mysql-tables.ts';
import { quoteName } from './mysql-types.ts';
import { reporting, shortRead } from './reporting.ts';
import type { Spool } from './spool.ts';

const CONNECT_TIMEOUT = 10_000;

/**
 * Opens a MySQL or MariaDB database. `?ssl=true` asks for TLS with a valid certificate, `?ssl=required` for any.
 * @throws GoldserveError `source-unreachable`, `source-denied`.
 */
export async function openMysql(url: string, limitS = 0): Promise<SourceDriver> {
  const connection = createConnection(connectionOptions(url));
  try {
    await once(connection, 'connect');
    // Without a listener a lost connection ends the process; the running query reports it anyway.
    connection.on('error', () => {});
    for (const statement of SESSION) await query(connection, statement);
    const [row] = await query(connection, 'select version() as version');
    const driver = new MysqlDriver(connection, url, String(row?.version));
    const limit =
      driver.engine === 'mariadb'
        ? `max_statement_time = ${limitS}`
        : `max_execution_time = ${1000 * limitS}`;
    await query(connection, `set session ${limit}`);
    return driver;
  } catch (cause) {
    connection.on('error', () => {});
    cut(connection);
    throw connectError(cause, url);
  }
}

class MysqlDriver implements SourceDriver {
  readonly engine: 'mysql' | 'mariadb';
  readonly serverVersion: string;
  readonly #connection: Connection;
  readonly #url: string;
  #failed = false;

  constructor(connection: Connection, url: string, serverVersion: string) {
    this.#connection = connection;
    this.#url = url;
    this.serverVersion = serverVersion;
    this.engine = /mariadb/i.test(serverVersion) ? 'mariadb' : 'mysql';
  }

  quoteName = quoteName;

  tables(): Promise<TableInfo[]> {
    return readTables((sql) => this.#rows(sql));
  }

  async probe(from: string): Promise<void> {
    await this.#rows(`select 1 from ${from} limit 0`);
  }

  async query(sql: string): Promise<Record<string, unknown>[]> {
    await this.#rows('start transaction with consistent snapshot, read only');
    try {
      return await this.#rows(sql);
    } finally {
      await this.#rows('rollback');
    }
  }

  /** The empty reads hold each table's definition until the end, so that no ALTER comes between two reads. */
  async snapshot(tables: TableInfo[]): Promise<string> {
    await this.#rows('start transaction with consistent snapshot, read only');
    const [now] = await this.#rows('select cast(utc_timestamp(6) as char) as at');
    const binlog = await this.#rows("show status like 'binlog_snapshot_%'");
    for (const table of tables) await this.probe(table.from);
    const place = binlog
      .map((row) => row.Value)
      .filter(Boolean)
      .join(':');
    return `consistent snapshot at ${now?.at} UTC${place ? `, binlog ${place}` : ''}`;
  }

  inSnapshot(sql: string): Promise<Record<string, unknown>[]> {
    return this.#rows(sql);
  }

  async read(table: TableInfo, spool: Spool, report: Report, where?: string): Promise<void> {
    const stop = reporting(table, spool, report);
    try {
      await stream(this.#connection, table, spool, where);
      const [found] = await this.#rows('select found_rows() as sent');
      if (Number(found?.sent) !== spool.rows)
        throw shortRead(table, Number(found?.sent), spool.rows);
    } catch (cause) {
      this.#failed = true;
      if (cause instanceof GoldserveError) throw cause;
      throw this.#error(cause, table.name);
    } finally {
      stop();
    }
  }

  /** After a failure rows may still be on their way: the connection is cut, not asked. */
  async close(): Promise<void> {
    if (this.#failed) cut(this.#connection);
    else await new Promise<void>((done) => this.#connection.end(() => done()));
  }

  async #rows(sql: string): Promise<Record<string, unknown>[]> {
    try {
      return await query(this.#connection, sql);
    } catch (cause) {
      const error = this.#error(cause);
      this.#failed ||= error.code === 'source-connection-lost';
      throw error;
    }
  }

  #error(cause: unknown, table?: string): GoldserveError {
    const where = `MySQL ${addressOf(this.#url)}${table ? `, table ${table}` : ''}`;
    return new GoldserveError(queryCode(cause), `${where}: ${messageOf(cause)}`, { cause });
  }
}

/**
 * Values come as the safe text they are: no zone shift, no mode that pads or refuses; slow reads are not cut off.
 */
const SESSION = [
  'set names utf8mb4',
  "set session sql_mode = '', time_zone = '+00:00', net_write_timeout = 3600, net_read_timeout = 3600",
  'set session lock_wait_timeout = 60, sql_select_limit = default, sql_big_selects = 1',
  'set session transaction isolation level repeatable read',
];

function query(connection: Connection, sql: string): Promise<Record<string, unknown>[]> {
  return new Promise((resolve, reject) => {
    connection.query(sql, (error, rows) =>
      error ? reject(error) : resolve(rows as unknown as Record<string, unknown>[]),
    );
  });
}

function connectionOptions(url: string): ConnectionOptions {
  const { hostname, port, username, password, pathname, searchParams } = new URL(url);
  const ssl = searchParams.get('ssl') ?? searchParams.get('sslmode');
  const wanted = ssl !== null && !/^(false|0|disable|disabled)$/.test(ssl);
  return {
    host: hostname.replace(/^\[|\]$/g, ''),
    port: port ? Number(port) : 3306,
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1)),
    charset: 'utf8mb4',
    timezone: 'Z',
    connectTimeout: CONNECT_TIMEOUT,
    enableKeepAlive: true,
    ...(wanted ? { ssl: { rejectUnauthorized: !/^(require|required)$/.test(ssl) } } : {}),
  };
}
