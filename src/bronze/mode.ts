import type { CursorSetting, IncrementalSettings } from '../config/incremental.ts';
import type { ColumnInfo, SourceDriver, TableInfo } from '../driver/driver.ts';
import type { Landing } from '../lake.ts';
import type { SourceSystem } from '../source/source.ts';
import type { Horizon } from './horizon.ts';

/** How a table can be read without losing a row, and why so. */
export interface Mode {
  mode: Landing['mode'];
  why: string;
  key: ColumnInfo[];
  cursor?: ColumnInfo;
}

export interface ModeContext {
  system: SourceSystem;
  settings: IncrementalSettings;
  engine: SourceDriver['engine'];
  horizon: Horizon;
}

/**
 * The first that is certain: the horizon, where the database itself writes the cursor; transaction numbers on
 * PostgreSQL, which need no cursor; else the cursor of an application, read again some hours back and swept.
 */
export function modeOf(name: string, table: TableInfo, context: ModeContext): Mode {
  const whole = (why: string): Mode => ({ mode: 'whole', why, key: [] });
  if (table.warnings.length) return whole(table.warnings.join('; '));
  const key = keyOf(table);
  const cursor = cursorOf(name, table, context);
  const { clock, why } = context.horizon;
  if (key.length && cursor?.isClock && clock) {
    return {
      mode: 'horizon',
      why: `${cursor.column.name} is written by the database`,
      key,
      cursor: cursor.column,
    };
  }
  const numbered = byNumber(table, key, context);
  if (numbered) return numbered;
  if (!key.length) return whole('it has no key');
  if (!cursor) return whole('it has no column that says when a row was changed');
  const reason = cursor.isClock ? `${why}` : `${cursor.column.name} is written by an application`;
  return { mode: 'lag', why: reason, key, cursor: cursor.column };
}

function byNumber(table: TableInfo, key: ColumnInfo[], { horizon }: ModeContext): Mode | undefined {
  if (!horizon.xid || !horizon.timeline || table.kind !== 'table') return undefined;
  const told = key.length ? key : table.place ? [table.place] : [];
  if (!told.length) return undefined;
  return { mode: 'xmin', why: 'PostgreSQL numbers the transaction that wrote each row', key: told };
}

/** The columns of the key. Numbers that are not exact cannot be compared with themselves. */
function keyOf(table: TableInfo): ColumnInfo[] {
  const columns = table.key.flatMap((name) => table.columns.find((c) => c.name === name) ?? []);
  const exact = columns.every(({ type }) => !/^(FLOAT|DOUBLE)/.test(type));
  return exact && columns.length === table.key.length ? columns : [];
}

/** The cursor of a table, by the settings or by what its system is known to write. */
function cursorOf(name: string, table: TableInfo, { system, settings, engine }: ModeContext) {
  const wanted = settings.cursors.find(
    (one) =>
      (!one.source || one.source === system.name) && [name.toLowerCase(), '*'].includes(one.table),
  );
  const column = named(wanted?.column ?? system.cursor, table);
  return column && { column, isClock: isClock(column, wanted, engine) };
}

function named(name: string | undefined, { columns }: TableInfo): ColumnInfo | undefined {
  const found = columns.find((column) => column.name.toLowerCase() === name?.toLowerCase());
  return found && /^TIMESTAMP/.test(found.type) ? found : undefined;
}

/** A time without zone is no instant: it repeats an hour each autumn, and who wrote it in which zone nobody knows. */
function isClock(column: ColumnInfo, wanted: CursorSetting | undefined, engine: string): boolean {
  const isInstant = column.type === 'TIMESTAMP WITH TIME ZONE';
  const isWritten = wanted?.databaseClock || (engine !== 'postgres' && column.databaseClock);
  return isInstant && Boolean(isWritten);
}
