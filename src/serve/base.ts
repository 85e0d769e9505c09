import type { Document } from 'mongodb';
import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import { columnsOfFilter, type Filter } from './filter.ts';
import { isMeasure } from './measure.ts';
import type { RowReader } from './plan.ts';
import { planOf, type Scope, windowFilter } from './scope.ts';
import type { Comparison } from './series.ts';
import type { Window } from './window.ts';
import { addDays, addUnits, DAY_MS, type Unit } from './words.ts';

/*
 * What a row is compared with: the rows of the period before or of a year before, and for a period that is not whole
 * the same part of that one.
 */

/** A day in the period that it is compared with. */
export function shifted(at: Date, unit: Unit, comparison: Comparison): Date {
  const midnight = new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS);
  const day =
    comparison === 'previous_period'
      ? addUnits(midnight, unit, -1)
      : unit === 'week'
        ? addDays(midnight, -364)
        : addUnits(midnight, 'year', -1);
  return new Date(day.getTime() + at.getTime() - midnight.getTime());
}

/** The same part of the period compared with: up to the same day of the month, or its last one. */
export function shiftedPart({ from, to }: Required<Window>, unit: Unit, comparison: Comparison) {
  const isMidnight = to.getTime() % DAY_MS === 0;
  const end = isMidnight
    ? addDays(shifted(addDays(to, -1), unit, comparison), 1)
    : shifted(to, unit, comparison);
  return { from: shifted(from, unit, comparison), to: end };
}

/** Conditions that hold for the rows compared with too: not those on the time, nor on measures of the rows served. */
function baseFilters({ dataset, query, filters }: Scope): Filter[] {
  const isOf = (filter: Filter, is: (column: Column) => boolean) =>
    columnsOfFilter(filter).some((name) =>
      dataset.columns.some((column) => column.name === name && is(column)),
    );
  return filters.filter((filter) => {
    if (query.fixed.includes(filter)) return true;
    if (isOf(filter, ({ name }) => name === dataset.time)) return false;
    return query.grain !== undefined || !isOf(filter, (column) => isMeasure(column, dataset));
  });
}

/** The rows of whole periods in a window, as the query would give them. */
export function readBase(rows: RowReader, scope: Scope, window: Window): Promise<Document[]> {
  const filters = [...baseFilters(scope), ...windowFilter(scope.dataset, window)];
  return rows.all({ ...planOf(scope), filters, after: [], order: [] });
}

/**
 * The rows of a part of a period, added up from events or days: of the dataset itself where it is regrouped from them,
 * else of the dataset that its definition names. Columns that do not add up there are absent.
 * @returns undefined where there are no days to add up, or they do not have the columns that are filtered.
 */
export async function readPart(
  rows: RowReader,
  scope: Scope,
  by: string[],
  window: Window,
  datasets: readonly Dataset[],
): Promise<Document[] | undefined> {
  const days = daysOf(scope, datasets);
  const base = baseFilters(scope);
  if (!days?.time || !hasColumns(days, [...by, ...base.flatMap(columnsOfFilter)])) {
    return undefined;
  }
  const asked = scope.query.columns.map(({ name }) => name);
  const measures = days.columns.filter(
    (column) => column.add && isMeasure(column, days) && asked.includes(column.name),
  );
  const filters = [...base, ...windowFilter(days, window)];
  return rows.all({ dataset: days, filters, group: { by, measures }, after: [], order: [] });
}

/** A dataset whose rows can be cut at any day, with the same measures. */
function daysOf({ dataset, query }: Scope, datasets: readonly Dataset[]): Dataset | undefined {
  const isFine = dataset.grain === 'day' || (dataset.grain === undefined && query.grain);
  return isFine ? dataset : datasets.find(({ name }) => name === dataset.days);
}

const hasColumns = ({ columns }: Dataset, names: string[]) =>
  names.every((name) => columns.some((column) => column.name === name));
