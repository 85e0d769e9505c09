import type { Document } from 'mongodb';
import type { Dataset } from '../dataset.ts';
import { collectionOf } from '../publish/pointer.ts';
import { collation, type Order } from '../schema/order.ts';
import { fingerprintOf, termsAfter } from './cursor.ts';
import { neverPublished, withoutRow } from './emptiness.ts';
import type { Filter } from './filter.ts';
import { compileMongo } from './filter_mongo.ts';
import { groupColumns } from './grain.ts';
import { isMeasure } from './measure.ts';
import { invalid } from './parameter.ts';
import type { Query } from './query.ts';
import { regroup } from './regroup.ts';
import { pointerSeen } from './seen_pointer.ts';
import { ALL, defaultSource } from './source.ts';
import type { PointerView, View } from './version.ts';
import { type Window, windowAsOf, windowError } from './window.ts';

/** A query brought to a version: its source, its window, and every condition on the stored rows. */
export interface Scope {
  dataset: Dataset;
  query: Query;
  pointer: PointerView;
  /** The source that answers, or `all`. */
  source: string;
  /** The one source that rows come from; undefined: several. */
  only: string | undefined;
  window: Window;
  filters: Filter[];
  /** Where the page before ended. */
  after: Filter[];
  collection: string;
}

/**
 * @throws GoldserveError `dataset-empty` for a dataset never published, `invalid-parameter` for a window that ends
 *   before it begins, `version-gone`.
 */
export function scopeOf(
  whole: PointerView | null,
  dataset: Dataset,
  query: Query,
  sources: readonly string[],
): Scope {
  const pointer = whole && pointerSeen(whole, query.fixed);
  const published = pointer?.datasets[dataset.name];
  if (!pointer || !published) throw neverPublished(dataset);
  const source = query.source ?? defaultSource(sources, published.rows_by_source);
  const only = onlySource(source, published.rows_by_source);
  const window = windowAsOf(query.window, pointer.as_of);
  const wrong = windowError(window);
  if (wrong) throw invalid([wrong]);
  const asked = [...windowFilter(dataset, window), ...query.filters];
  const filters = [...sourceFilter(only), ...query.fixed, ...asked];
  const scope = { dataset, query, pointer, source, only, window, filters };
  return { ...scope, after: afterCursor(scope), collection: collectionOf(dataset.name) };
}

/** `all` of a single source is that source: its index then serves the order. */
function onlySource(source: string, rows: Record<string, number>): string | undefined {
  if (source !== ALL) return source;
  const names = Object.keys(rows);
  return names.length === 1 ? names[0] : undefined;
}

export const sourceFilter = (only: string | undefined): Filter[] =>
  only === undefined ? [] : [{ is: 'in', column: 'source', values: [only] }];

export const windowFilter = ({ time }: Dataset, { from, to }: Window): Filter[] =>
  time && (from || to) ? [{ is: 'during', column: time, from, to }] : [];

function afterCursor(scope: Omit<Scope, 'after' | 'collection'>): Filter[] {
  const { query, dataset, pointer } = scope;
  if (!query.cursor) return [];
  const expected = { version: pointer.version, query: pageFingerprint(scope) };
  return [{ is: 'after', terms: termsAfter(query.cursor, query.order, dataset.columns, expected) }];
}

export const pageFingerprint = ({
  dataset,
  query,
  source,
}: Pick<Scope, 'dataset' | 'query' | 'source'>) => fingerprintOf(dataset, query, source);

/** The stages that give the rows asked for, without order: conditions, regrouping, place of the page. */
export function rowStages({ dataset, query, filters, after }: Scope): Document[] {
  const before = query.grain ? filters : [...filters, ...after];
  const match = { $match: compileMongo(before) };
  if (!query.grain) return [match];
  const measures = query.columns.filter((column) => isMeasure(column, dataset));
  const time = { column: dataset.time as string, unit: query.grain };
  const grouped = regroup({ by: groupColumns(query, dataset), measures, time });
  return [match, ...grouped, ...(after.length ? [{ $match: compileMongo(after) }] : [])];
}

/** Within one source its name orders nothing; without it the sort is the one its index holds. */
export function sortOf(order: Order, source: string | undefined): Record<string, 1 | -1> {
  const kept = source === undefined ? order : order.filter(([column]) => column !== 'source');
  return Object.fromEntries(kept);
}

/** The columns asked for and those of the order, which a cursor is made of. */
export function projectionOf({ columns, order }: Query): Record<string, 0 | 1> {
  const names = [...columns.map(({ name }) => name), ...order.map(([name]) => name)];
  return Object.fromEntries([['_id', 0], ...names.map((name): [string, 1] => [name, 1])]);
}

/** $sort of at least one column, or nothing. */
export function sortStage({ query, only }: Scope): Document[] {
  const sort = sortOf(query.order, only);
  return Object.keys(sort).length ? [{ $sort: sort }] : [];
}

/** How many rows the query has in all. */
export async function countRows(view: View, scope: Scope): Promise<number> {
  const rows = scope.pointer.datasets[scope.dataset.name]?.rows_by_source ?? {};
  const { query, window, only } = scope;
  const isFiltered = query.filters.length + query.fixed.length > 0;
  const isWhole = !isFiltered && !window.from && !window.to && !query.grain;
  if (isWhole) return only === undefined ? sum(Object.values(rows)) : (rows[only] ?? 0);
  const stages = [...rowStages({ ...scope, after: [] }), { $count: 'rows' }];
  const [found] = await view.aggregate(scope.collection, stages, { collation });
  return Number(found?.rows ?? 0);
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

/** A filter that matches nothing is an answer; a dataset without a row is not. @throws `dataset-empty` */
export async function refuseIfEmpty(view: View, scope: Scope, sources: readonly string[]) {
  const { dataset, source, only, collection, pointer } = scope;
  const filter = compileMongo(sourceFilter(only));
  const some = await view.find(collection, filter, { collation, projection: { _id: 1 }, limit: 1 });
  if (some.length) return;
  const rows = pointer.datasets[dataset.name]?.rows_by_source ?? {};
  const published = only === undefined ? sum(Object.values(rows)) : (rows[only] ?? 0);
  throw withoutRow(dataset, { source, sources, published });
}
