import type { ColumnInfo, SourceDriver, TableInfo } from '../driver/driver.ts';
import { GoldserveError } from '../errors.ts';
import type { Landing } from '../lake.ts';
import type { Chosen } from './choose.ts';
import { driftOf, policyOf } from './drift.ts';
import { type Mode, type ModeContext, modeOf } from './mode.ts';
import type { KnownTable } from './parts.ts';
import { landedNames } from './typing.ts';
import { cursorWhere, daysWhere, xminWhere } from './where.ts';

const DAY = 24 * 60 * 60 * 1000;

/** Rows of a table to be read once more, whatever its cursor says of them. */
export interface Backfill {
  table: string;
  /** Undefined: the table's cursor. */
  column?: string;
  /** Days, both whole. */
  from: string;
  to: string;
}

/** How this run reads a table. */
export interface Plan extends Chosen, Partial<Mode> {
  /** `kept`: not at all, it stays as last read. */
  read: Landing['run']['read'] | 'kept';
  /** Which rows; undefined: all. */
  where?: string;
  /** What is known of the table, where this reading goes on from it. */
  known?: KnownTable;
  notes: string[];
}

export interface PlanContext extends ModeContext {
  driver: SourceDriver;
  startedAt: string;
  known(table: string): KnownTable | undefined;
  /** The last reading was of this very database. */
  isSameSource: boolean;
  /** Whether a table is to be read whole: because it was asked for, or because a reading turned out to have gaps. */
  isForced(table: string): boolean;
  backfill?: Backfill;
}

/** @throws GoldserveError `source-schema-changed` where a table is frozen. */
export function planTable(chosen: Chosen, context: PlanContext): Plan {
  const known = context.known(chosen.name);
  const changes = known?.base.source_types
    ? driftOf(known.base.source_types, chosen.table.columns)
    : [];
  const policy = policyOf(chosen.name, context.settings);
  const told = changes.map((change) => `table ${chosen.name}: ${change}`);
  if (changes.length && policy === 'freeze') throw frozen(told);
  if (changes.length && policy === 'quarantine' && known) {
    const kept = `table ${chosen.name} stays as it was read on ${known.base.ended_at}`;
    return { ...chosen, read: 'kept', known, notes: [...told, `${kept}: SCHEMA_DRIFT`] };
  }
  const plan = context.settings.isOn
    ? incremental(chosen, changes.length > 0, context)
    : whole(chosen);
  return { ...plan, notes: [...told, ...plan.notes] };
}

const whole = (chosen: Chosen): Plan => ({ ...chosen, read: 'all', notes: [] });

function incremental(chosen: Chosen, isChanged: boolean, context: PlanContext): Plan {
  const mode = modeOf(chosen.name, chosen.table, context);
  const known = context.known(chosen.name);
  const table = withPlace(chosen.table, mode);
  const plan: Plan = {
    ...chosen,
    ...mode,
    table,
    read: 'all',
    notes: saidOnce(chosen, mode, known),
  };
  const isForced = isChanged || context.isForced(chosen.name);
  const goesOn = known && !isForced && continues(known, mode, table, context);
  return goesOn ? { ...plan, ...reading(known, mode, chosen.name, context) } : plan;
}

/** A table that has no key is told apart by where its rows lie. */
function withPlace(table: TableInfo, { key }: Mode): TableInfo {
  const { place } = table;
  return place && key.includes(place) ? { ...table, columns: [...table.columns, place] } : table;
}

function saidOnce({ name }: Chosen, { mode, why }: Mode, known: KnownTable | undefined): string[] {
  const before = known?.base.landing;
  if (before?.mode === mode && before.why === why) return [];
  if (mode === 'whole') return [`table ${name} is read whole by every run: ${why}`];
  return mode === 'lag' ? [`table ${name} is read by its cursor, some hours back: ${why}`] : [];
}

/** Whether the lake's rows are a beginning that changes can be added to. */
function continues(known: KnownTable, mode: Mode, table: TableInfo, context: PlanContext): boolean {
  const { landing } = known.base;
  if (!landing || landing.mode === 'whole' || mode.mode === 'whole') return false;
  const key = landedNames(table.columns, mode.key);
  return (
    context.isSameSource &&
    landing.identity === table.identity &&
    landing.watermark.timeline === context.horizon.timeline &&
    landing.key.join('\n') === key.join('\n')
  );
}

function reading(
  known: KnownTable,
  mode: Mode,
  name: string,
  context: PlanContext,
): Partial<Plan> | undefined {
  const landing = known.base.landing as Landing;
  const since = sinceLast(landing, mode, context);
  if (!since) return undefined;
  const { backfill } = context;
  if (backfill?.table.toLowerCase() === name.toLowerCase()) {
    const days = daysWhere(columnOf(backfill, mode, known, context), backfill.from, backfill.to);
    return { known, read: 'backfill', where: `(${since} or ${days})` };
  }
  const due = Date.parse(landing.swept.at) + context.settings.sweepDays * DAY;
  if (mode.mode === 'xmin' || Date.parse(context.startedAt) < due) {
    return { known, read: 'changes', where: since };
  }
  const { timeline } = landing.watermark;
  const swept = xminWhere({ xid: landing.swept.xid, timeline }, context.horizon);
  return { known, read: 'sweep', ...(swept ? { where: `(${since} or ${swept})` } : {}) };
}

/** What was changed since the last run: by the mode's cursor; by number too where the last run had another mode. */
function sinceLast(landing: Landing, mode: Mode, context: PlanContext): string | undefined {
  const { watermark } = landing;
  const { driver, settings, horizon } = context;
  const isSame = landing.mode === mode.mode && landing.cursor === mode.cursor?.name;
  if (mode.mode !== 'xmin' && isSame && watermark.cursor && mode.cursor) {
    const { lagHours } = settings;
    return cursorWhere(mode.mode, mode.cursor, watermark.cursor, { driver, lagHours });
  }
  return xminWhere(watermark, horizon);
}

/** @throws GoldserveError `usage` where the table has no such column. */
function columnOf(
  { table, column }: Backfill,
  { cursor }: Mode,
  { base }: KnownTable,
  { driver }: PlanContext,
): string {
  const wanted = column ?? cursor?.name;
  const names = Object.keys(base.source_types ?? {});
  const found = names.find((name) => name.toLowerCase() === wanted?.toLowerCase());
  if (found) return driver.quoteName(found);
  const what = wanted ? `has no column ${wanted}` : 'has no cursor: name a column with --column';
  throw new GoldserveError('usage', `table ${table} ${what}`);
}

function frozen(told: string[]): GoldserveError {
  return new GoldserveError('source-schema-changed', told.join('; '));
}

/** The columns of a key alone. */
export const keyTable = (table: TableInfo, key: ColumnInfo[]): TableInfo => ({
  ...table,
  name: `${table.name} (keys)`,
  columns: key,
});
