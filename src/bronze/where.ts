import type { ColumnInfo, SourceDriver } from '../driver/driver.ts';
import { quote } from '../engine/duckdb.ts';
import type { Landing } from '../lake.ts';
import type { Horizon } from './horizon.ts';

/* Conditions in the source's SQL for the rows that may have changed since a watermark. Bounds stay text: no JS date. */

type Engine = SourceDriver['engine'];

export interface Since {
  driver: Pick<SourceDriver, 'engine' | 'quoteName'>;
  lagHours: number;
}

/**
 * Rows whose cursor is at or after a watermark, and those without one. There is no upper bound: what lies between
 * the horizon and the snapshot is landed now, and once more by the next run.
 */
export function cursorWhere(
  mode: Landing['mode'],
  column: ColumnInfo,
  watermark: string,
  { driver, lagHours }: Since,
): string {
  const name = driver.quoteName(column.name);
  const from = instant(column, watermark, driver.engine);
  const lag = mode === 'lag' ? ` - interval ${hours(lagHours, driver.engine)}` : '';
  // MySQL takes zero dates, which are no time and always earlier.
  const zero = driver.engine === 'postgres' ? '' : ` or ${name} < '0001-01-01'`;
  return `(${name} >= ${from}${lag} or ${name} is null${zero})`;
}

function instant({ type }: ColumnInfo, text: string, engine: Engine): string {
  if (engine !== 'postgres') return `cast(${quote(text)} as datetime(6))`;
  return type === 'TIMESTAMP' ? `timestamp ${quote(text)}` : `timestamptz ${quote(`${text}+00`)}`;
}

const hours = (count: number, engine: Engine) =>
  engine === 'postgres' ? `'${count} hours'` : `${count} hour`;

/** Half of the numbers there are before they repeat: further back, a row's number says nothing. */
const HALF = 2n ** 31n;

/**
 * Rows written by a transaction from a number on. A row holds the low 32 bits of it, so the distance to the next number
 * is compared: rows of long ago may be taken for new ones, never the reverse. Undefined: too long ago, or another history.
 */
export function xminWhere(
  since: { xid?: string; timeline?: string },
  { xid, timeline }: Horizon,
): string | undefined {
  if (!since.xid || !xid || since.timeline !== timeline) return undefined;
  const age = BigInt(xid.next) - BigInt(since.xid);
  if (age < 0n || age >= HALF) return undefined;
  const next = 'txid_snapshot_xmax(txid_current_snapshot())';
  return `(((${next} - xmin::text::bigint) & 4294967295) <= ${next} - ${since.xid})`;
}

/** Rows of the days `from` to `to`, both whole. */
export function daysWhere(column: string, from: string, to: string): string {
  return `(${column} >= ${quote(from)} and ${column} < ${quote(dayAfter(to))})`;
}

function dayAfter(day: string): string {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
