import { GoldserveError } from '../errors.ts';
import type { Report } from '../report.ts';
import { openMysql } from './mysql.ts';
import { openPostgres } from './postgres.ts';
import type { Spool } from './spool.ts';

/**
 * How a value stands in the spool: `bare`; `quoted`, as all text is, so that '' and null stay apart; `marked`, quoted
 * too, where `t` leads the text itself and `x` its UTF-8 in hexadecimal.
 */
export type Form = 'bare' | 'quoted' | 'marked';

/** A column as the source has it, and how its values travel. */
export interface ColumnInfo {
  name: string;
  /** The name as SQL of the source. */
  quoted: string;
  /** The type in the source's own words: `numeric(10,2)`, `bigint unsigned` … */
  sourceType: string;
  nullable: boolean;
  /** DuckDB type that holds every ordinary value of the column exactly. */
  type: string;
  /** SQL of the source that gives the value as text in the spool's form (see spool.ts). */
  select: string;
  form: Form;
  /** The server itself writes the time of each change of a row into it. */
  databaseClock?: boolean;
}

export interface TableInfo {
  name: string;
  /** The table's name as SQL of the source. */
  from: string;
  kind: 'table' | 'view';
  columns: ColumnInfo[];
  /** Columns of a key: together unique, none of them ever null. Empty where the server guarantees none. */
  key: string[];
  /** What tells a row from the others while it is not changed, of a table that may have no key; see bronze/plan.ts. */
  place?: ColumnInfo;
  /** Another one when the table was made anew or rewritten; null where the server does not say. */
  identity: string | null;
  /** What the server's statistics say; null when they say nothing. */
  estimatedRows: number | null;
  /** What the operator must know before trusting a read of this table. */
  warnings: string[];
}

/**
 * An open source. Every method throws GoldserveError: `source-connection-lost`, `source-interrupted`,
 * `source-query-failed`; after an error the driver is of no more use but to be closed.
 */
export interface SourceDriver {
  readonly engine: 'postgres' | 'mysql' | 'mariadb';
  readonly serverVersion: string;
  /** The tables and views that the connection sees by their bare names. */
  tables(): Promise<TableInfo[]>;
  /** Asks for no row of a table: throws `source-query-failed` where the right to read is missing. */
  probe(from: string): Promise<void>;
  /** The rows of a small answer; a statement that writes is refused by the server. */
  query(sql: string): Promise<Record<string, unknown>[]>;
  /** Freezes one view of `tables` for all following reads; returns its description for the manifest. */
  snapshot(tables: TableInfo[]): Promise<string>;
  /** The rows of a small answer within that view; where it fails the view stands. */
  inSnapshot(sql: string): Promise<Record<string, unknown>[]>;
  /**
   * Reads a table into `spool`, or its rows for which the SQL `where` is true, counted against what the server says it
   * sent. @throws `disk-full` too.
   */
  read(table: TableInfo, spool: Spool, report: Report, where?: string): Promise<void>;
  /** The name as a quoted identifier of this server. */
  quoteName(name: string): string;
  close(): Promise<void>;
}

export interface OpenOptions {
  runId: string;
  /** Seconds after which the server ends a statement, with `source-interrupted`; 0, the default: never. */
  limitS?: number;
}

/**
 * Opens the source of a URL; its scheme (postgres, postgresql, mysql, mariadb) chooses the driver.
 * @throws GoldserveError `source-unreachable`, `source-denied`, `invalid-setting`.
 */
export async function openSource(url: string, options: OpenOptions): Promise<SourceDriver> {
  const { limitS = 0 } = options;
  const application = `goldserve:bronze:${options.runId}`;
  const scheme = url.slice(0, url.indexOf(':'));
  if (scheme === 'postgres' || scheme === 'postgresql')
    return openPostgres(url, application, limitS);
  if (scheme === 'mysql' || scheme === 'mariadb') return openMysql(url, limitS);
  throw new GoldserveError('invalid-setting', `no driver reads ${scheme}:// URLs`);
}
