import type { SourceDriver } from '../driver/driver.ts';
import { mysqlHorizon } from './horizon-mysql.ts';
import { postgresHorizon } from './horizon-postgres.ts';

/**
 * How far a source had certainly come before a snapshot of it: what a later run has to go on from. It is asked for
 * before the snapshot is taken, so that all that had ended by then is in the snapshot.
 */
export interface Horizon {
  /** The source's clock, UTC, `YYYY-MM-DD HH:MM:SS`. */
  now: string;
  /**
   * No transaction that still runs can have written an earlier time of the database's clock. In whole seconds, rounded
   * down: a column may hold no more. Null: the server does not tell.
   */
  clock: string | null;
  /** Why `clock` is null. */
  why?: string;
  /** Seconds since the oldest open transaction began; null where the server does not tell. */
  longest: number | null;
  /** PostgreSQL: no transaction that still runs has a lower number. `next` is the first not yet given. 64 bits. */
  xid?: { oldest: string; next: string };
  /** PostgreSQL: in which history these numbers count: another server or a restored one has another. */
  timeline?: string;
}

export type ReadHorizon = (driver: SourceDriver) => Promise<Horizon>;

export const readHorizon: ReadHorizon = (driver) =>
  driver.engine === 'postgres' ? postgresHorizon(driver) : mysqlHorizon(driver);
