import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import { to as copyTo } from 'pg-copy-streams';
import { GoldserveError } from '../errors.ts';
import type { Report } from '../report.ts';
import { addressOf, messageOf } from './address.ts';
import type { SourceDriver, TableInfo } from './driver.ts';
import { connectError, queryCode } from './postgres-errors.ts';
import { TABLES, type TableRow, tableInfo } from './postgres-tables.ts';
import { quoteName } from './postgres-types.ts';
import { reporting, shortRead } from './reporting.ts';
import type { Spool } from './spool.ts';

const CONNECT_TIMEOUT = 10_000;
/** Application names are cut at 63 bytes by the server. */
const NAME_BYTES = 63;

/**
 * Opens a PostgreSQL database. `?schema=a,b` sets the search path.
 * @throws GoldserveError `source-unreachable`, `source-denied`.
 */
export async function openPostgres(
  url: string,
  application: string,
  limitS = 0,
): Promise<SourceDriver> {
  const client = new pg.Client({
    connectionString: url,
    application_name: application.slice(0, NAME_BYTES),
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    keepAlive: true,
    keepAliveInitialDelayMillis: CONNECT_TIMEOUT,
  });
  // Without a listener a lost connection ends the process; the running query reports it anyway.
  client.on('error', () => {});
  try {
    await client.connect();
    const { rows } = await client.query(SERVER);
    return new PostgresDriver(client, url, { ...rows[0], limitS });
  } catch (cause) {
    await client.end().catch(() => {});
    throw connectError(cause, url);
  }
}

class PostgresDriver implements SourceDriver {
  readonly engine = 'postgres';
  readonly serverVersion: string;
  readonly #client: pg.Client;
  readonly #url: string;
  readonly #encoding: string;
  readonly #limit: string;

  constructor(
    client: pg.Client,
    url: string,
    server: { version: string; encoding: string; limitS: number },
  ) {
    this.#limit = `statement_timeout = '${server.limitS}s'`;
    this.#client = client;
    this.#url = url;
    this.serverVersion = server.version;
    // Such a database holds bytes of any encoding; asking for UTF-8 fails at the first that are none.
    this.#encoding = server.encoding === 'SQL_ASCII' ? 'SQL_ASCII' : 'UTF8';
  }

  quoteName = quoteName;

  async tables(): Promise<TableInfo[]> {
    await this.#begin();
    const rows = await this.#rows(TABLES);
    await this.#rows('commit');
    return rows.map((row) => tableInfo(row as unknown as TableRow));
  }

  async probe(from: string): Promise<void> {
    await this.query(`select 1 from ${from} limit 0`);
  }

  async query(sql: string): Promise<Record<string, unknown>[]> {
    await this.#begin();
    try {
      return await this.#rows(sql);
    } finally {
      await this.#rows('rollback');
    }
  }

  /**
   * The locks come first: a TRUNCATE or a rewriting ALTER committed after the snapshot would show an empty table
   * in it. They are the weakest there are and stop nobody from reading or writing rows.
   */
  async snapshot(tables: TableInfo[]): Promise<string> {
    await this.#begin();
    const lockable = tables.filter((table) => table.kind === 'table').map((table) => table.from);
    if (lockable.length) await this.#rows(`lock table ${lockable.join(', ')} in access share mode`);
    const [row] = await this.#rows(SNAPSHOT);
    return `repeatable read at ${row?.at}, xmin ${row?.xmin}, WAL ${row?.wal ?? 'unknown'}`;
  }

  async inSnapshot(sql: string): Promise<Record<string, unknown>[]> {
    await this.#rows('savepoint asked');
    try {
      return await this.#rows(sql);
    } catch (cause) {
      await this.#rows('rollback to savepoint asked');
      throw cause;
    }
  }

  async read(table: TableInfo, spool: Spool, report: Report, where?: string): Promise<void> {
    const copy = this.#client.query(copyTo(copySql(table, this.#encoding, where)));
    const stop = reporting(table, spool, report);
    try {
      await pipeline(copy, spool);
    } catch (cause) {
      throw cause instanceof GoldserveError ? cause : this.#error(cause, table.name);
    } finally {
      stop();
    }
    // The count may come after the last row: what is asked next is answered after it.
    await this.#rows('select 1');
    if (copy.rowCount !== spool.rows) throw shortRead(table, copy.rowCount, spool.rows);
  }

  /** A client with a COPY under way is cut off, not asked: it would wait for the COPY for ever. */
  async close(): Promise<void> {
    await this.#client.end().catch(() => {});
  }

  async #begin(): Promise<void> {
    const path = new URL(this.#url).searchParams.get('schema');
    const schemas = path?.split(',').map((schema) => quoteName(schema.trim()));
    const settings = [
      ...SETTINGS,
      this.#limit,
      ...(schemas ? [`search_path = ${schemas.join(', ')}`] : []),
    ];
    const sets = settings.map((setting) => `set local ${setting}`);
    await this.#rows(['begin isolation level repeatable read read only', ...sets].join('; '));
  }

  async #rows(sql: string): Promise<Record<string, unknown>[]> {
    try {
      return (await this.#client.query(sql)).rows;
    } catch (cause) {
      throw this.#error(cause);
    }
  }

  #error(cause: unknown, table?: string): GoldserveError {
    const where = `PostgreSQL ${addressOf(this.#url)}${table ? `, table ${table}` : ''}`;
    return new GoldserveError(queryCode(cause), `${where}: ${messageOf(cause)}`, { cause });
  }
}

const SERVER = `select current_setting('server_version') as version,
  current_setting('server_encoding') as encoding`;

/** Set in every transaction rather than once per session, so that a pooler in between does no harm. */
const SETTINGS = [
  "timezone = 'UTC'",
  'datestyle = ISO',
  'intervalstyle = iso_8601',
  'bytea_output = hex',
  'extra_float_digits = 3',
  "client_encoding = 'UTF8'",
  'idle_in_transaction_session_timeout = 0',
  "lock_timeout = '60s'",
];

const SNAPSHOT = `select now()::text as at, txid_snapshot_xmin(txid_current_snapshot())::text as xmin,
  case when pg_is_in_recovery() then pg_last_wal_replay_lsn() else pg_current_wal_lsn() end::text as wal`;

function copySql(table: TableInfo, encoding: string, where?: string): string {
  const select = table.columns.map((column, at) => `${column.select} as c${at}`);
  const quoted = table.columns.flatMap((column, at) => (column.form === 'bare' ? [] : [`c${at}`]));
  const force = quoted.length ? `, force_quote (${quoted.join(', ')})` : '';
  const rows = where ? `${table.from} where ${where}` : table.from;
  return `copy (select ${select.join(', ')} from ${rows}) to stdout
    (format csv, null E'\\\\N', encoding '${encoding}'${force})`;
}
