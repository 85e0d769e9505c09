import type { Document } from 'mongodb';
import type { Dataset } from '../dataset.ts';
import { readBase, readPart, shifted, shiftedPart } from './base.ts';
import { filledRow, MAX_PERIODS, periodsOf } from './fill.ts';
import { groupColumns } from './grain.ts';
import { isMeasure } from './measure.ts';
import { invalid } from './parameter.ts';
import type { RowReader } from './plan.ts';
import { planOf, type Scope } from './scope.ts';
import { type Comparison, comparedName, unitOf } from './series.ts';
import { inOrder } from './sorted.ts';
import type { Window } from './window.ts';
import { addDays, addUnits, startOf, type Unit } from './words.ts';

/*
 * Answers that need all their rows at once: periods without a row are added, and each row is put beside the one it is
 * compared with. A series is short; one that is not is refused.
 */

/** More rows than this are not worked out. */
const MAX_ROWS = 50_000;

interface Series {
  scope: Scope;
  unit: Unit;
  time: string;
  /** Columns that tell the rows of one period apart. */
  group: string[];
  asOf: Date;
}

/** Every row of a query with `fill` or `compare`, in its order. @throws GoldserveError `invalid-parameter` past MAX_ROWS. */
export async function readWorkedOut(
  reader: RowReader,
  scope: Scope,
  datasets: readonly Dataset[],
): Promise<Document[]> {
  const series = seriesOf(scope);
  const found = await readRows(reader, scope);
  const rows = scope.query.fill ? inOrder(filled(found, series), scope) : found;
  refuseTooMany(rows.length);
  const partial = rows.map((row) => ({ ...row, partial: isPart(row, series) }));
  for (const comparison of scope.query.compare) {
    await compareRows(reader, series, partial, comparison, datasets);
  }
  return partial;
}

function seriesOf(scope: Scope): Series {
  const { dataset, query, pointer } = scope;
  const time = dataset.time as string;
  const columns = query.grain ? groupColumns(query, dataset) : dataset.key;
  return {
    scope,
    unit: unitOf(query, dataset) as Unit,
    time,
    group: columns.filter((name) => name !== time),
    asOf: new Date(`${pointer.as_of}T00:00:00Z`),
  };
}

const readRows = (rows: RowReader, scope: Scope): Promise<Document[]> =>
  rows.all({ ...planOf(scope), limit: MAX_ROWS + 1 });

function refuseTooMany(rows: number): void {
  if (rows <= MAX_ROWS) return;
  const message = `fill and compare would work on more than ${MAX_ROWS} rows`;
  throw invalid([{ parameter: 'from', message, allowed: ['a narrower window or fewer groups'] }]);
}

function filled(rows: Document[], series: Series): Document[] {
  const { scope, unit, time, asOf } = series;
  const { window, query, dataset } = scope;
  const times = rows.map((row) => row[time] as Date);
  const periods = periodsOf(window, unit, times, asOf);
  const groups = groupsOf(rows, series);
  refuseTooMany(periods.length > MAX_PERIODS ? Infinity : periods.length * groups.length);
  const there = new Set(rows.map((row) => keyOf(row, row[time] as Date, series)));
  const measures = query.columns.filter((column) => isMeasure(column, dataset));
  const added = groups.flatMap((group) =>
    periods
      .filter((at) => !there.has(keyOf(group, at, series)) && !isBefore(at, series))
      .map((at) => filledRow({ ...group, [time]: at }, measures, query.fill ?? 'null')),
  );
  return [...rows, ...added];
}

/** A stored period that begins before the window is not in it; a regrouped one is, with its part. */
const isBefore = (at: Date, { scope }: Series) =>
  !scope.query.grain && scope.window.from !== undefined && at < scope.window.from;

/** The groups that get every period: those that have a row, or without further columns each source. */
function groupsOf(rows: Document[], { group, scope }: Series): Document[] {
  if (group.length === 1 && group[0] === 'source') {
    const sources = Object.keys(scope.pointer.datasets[scope.dataset.name]?.rows_by_source ?? {});
    return (scope.only === undefined ? sources : [scope.only]).map((source) => ({ source }));
  }
  const found = new Map(
    rows.map((row) => {
      const its = Object.fromEntries(group.map((name) => [name, row[name]]));
      return [JSON.stringify(its), its];
    }),
  );
  return [...found.values()];
}

const keyOf = (row: Document, at: Date, { group }: Pick<Series, 'group'>) =>
  JSON.stringify([at.getTime(), ...group.map((name) => row[name])]);

/** The part of a row's period that it holds figures of. */
function partOf(at: Date, { unit, asOf, scope }: Series): Required<Window> {
  const [begin, end] = [startOf(at, unit), addUnits(startOf(at, unit), unit, 1)];
  const cut = scope.query.grain ? scope.window : {};
  const ends = [end, addDays(asOf, 1), ...(cut.to ? [cut.to] : [])];
  return {
    from: cut.from && cut.from > begin ? cut.from : begin,
    to: new Date(Math.min(...ends.map((each) => each.getTime()))),
  };
}

function isPart(row: Document, series: Series): boolean {
  const at = row[series.time] as Date;
  const { from, to } = partOf(at, series);
  return from > at || to < addUnits(at, series.unit, 1);
}

async function compareRows(
  reader: RowReader,
  series: Series,
  rows: Document[],
  comparison: Comparison,
  datasets: readonly Dataset[],
): Promise<void> {
  const bases = await wholeBases(reader, series, rows, comparison);
  await addParts(reader, series, rows, comparison, datasets, bases);
  const measures = series.scope.query.columns.filter((column) =>
    isMeasure(column, series.scope.dataset),
  );
  for (const row of rows) {
    const base = bases.get(keyOf(row, row[series.time] as Date, series));
    for (const { name, add } of measures) {
      const absent = series.scope.query.fill === 'zero' && add === 'sum' && !row.partial ? 0 : null;
      setChange(row, name, comparison, base ? (base[name] ?? null) : absent);
    }
  }
}

/** The rows compared with, under the key of the row that they stand beside. */
async function wholeBases(
  reader: RowReader,
  series: Series,
  rows: Document[],
  comparison: Comparison,
) {
  const { scope, unit, time } = series;
  // Two days can stand beside one: 28 and 29 February a year later.
  const wanted = new Map<number, Set<number>>();
  for (const row of rows) {
    if (row.partial) continue;
    const at = row[time] as Date;
    const base = shifted(at, unit, comparison).getTime();
    wanted.set(base, (wanted.get(base) ?? new Set()).add(at.getTime()));
  }
  const bases = new Map<string, Document>();
  if (!wanted.size) return bases;
  const times = [...wanted.keys()].sort((a, b) => a - b);
  const window = {
    from: new Date(times[0] as number),
    to: addUnits(new Date(times.at(-1) as number), unit, 1),
  };
  for (const base of await readBase(reader, scope, window)) {
    for (const at of wanted.get((base[time] as Date).getTime()) ?? []) {
      bases.set(keyOf(base, new Date(at), series), base);
    }
  }
  return bases;
}

/** The same for periods that are not whole: at most the first, the running and the last one. */
async function addParts(
  reader: RowReader,
  series: Series,
  rows: Document[],
  comparison: Comparison,
  datasets: readonly Dataset[],
  bases: Map<string, Document>,
): Promise<void> {
  const partial = rows.filter((row) => row.partial);
  const times = new Set(partial.map((row) => (row[series.time] as Date).getTime()));
  for (const time of times) {
    const at = new Date(time);
    const part = partOf(at, series);
    if (part.from >= part.to) continue;
    const window = shiftedPart(part, series.unit, comparison);
    const found = await readPart(reader, series.scope, series.group, window, datasets);
    for (const base of found ?? []) bases.set(keyOf(base, at, series), base);
  }
}

function setChange(row: Document, name: string, comparison: Comparison, prev: unknown): void {
  const [value, before] = [numberOf(row[name]), numberOf(prev)];
  const delta = value === null || before === null ? null : rounded(value - before);
  row[comparedName(name, comparison, 'prev')] = before;
  row[comparedName(name, comparison, 'delta')] = delta;
  row[comparedName(name, comparison, 'pct')] = delta === null || !before ? null : delta / before;
}

/** A count past 2^53 comes as the driver's Long. */
const numberOf = (value: unknown) => (value === null || value === undefined ? null : Number(value));

/** The difference of two decimals is a decimal again. */
const rounded = (value: number) => Number(value.toFixed(6));
