import type { Dataset } from '../dataset.ts';
import type { Order } from '../schema/order.ts';
import { fingerprintOf, termsAfter } from './cursor.ts';
import { neverPublished, withoutRow } from './emptiness.ts';
import type { Filter } from './filter.ts';
import { groupColumns } from './grain.ts';
import { isMeasure } from './measure.ts';
import { invalid } from './parameter.ts';
import type { RowPlan, RowReader } from './plan.ts';
import type { Query } from './query.ts';
import { pointerSeen } from './seen_pointer.ts';
import { ALL, defaultSource } from './source.ts';
import type { PointerView } from './version.ts';
import { versionGone } from './version_parameter.ts';
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
  if (query.version && query.version !== whole?.version) throw versionGone(query.version);
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
  return { ...scope, after: afterCursor(scope) };
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

function afterCursor(scope: Omit<Scope, 'after'>): Filter[] {
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

/** The rows asked for, whole and in their order, and neither the place of a page nor the columns said. */
export function planOf(scope: Scope): RowPlan {
  const { dataset, query, filters, after, only } = scope;
  const order = orderOf(query.order, only);
  if (!query.grain) return { dataset, filters, after, order };
  const measures = query.columns.filter((column) => isMeasure(column, dataset));
  const time = { column: dataset.time as string, unit: query.grain };
  const group = { by: groupColumns(query, dataset), measures, time };
  return { dataset, filters, group, after, order };
}

/** Within one source its name orders nothing; without it the sort is the one its index holds. */
const orderOf = (order: Order, source: string | undefined): Order =>
  source === undefined ? order : order.filter(([column]) => column !== 'source');

/** The columns asked for and those of the order, which a cursor is made of. */
export const fieldsOf = ({ columns, order }: Query): string[] => [
  ...new Set([...columns.map(({ name }) => name), ...order.map(([name]) => name)]),
];

const ROWS = '__rows';

/** How many rows the query has in all. */
export async function countRows(rows: RowReader, scope: Scope): Promise<number> {
  const known = scope.pointer.datasets[scope.dataset.name]?.rows_by_source ?? {};
  const { query, window, only } = scope;
  const isFiltered = query.filters.length + query.fixed.length > 0;
  const isWhole = !isFiltered && !window.from && !window.to && !query.grain;
  if (isWhole) return only === undefined ? sum(Object.values(known)) : (known[only] ?? 0);
  const total = { by: [], measures: [], rows: ROWS };
  const [found] = await rows.all({ ...planOf(scope), after: [], order: [], total });
  return Number(found?.[ROWS] ?? 0);
}

const sum = (numbers: number[]) => numbers.reduce((total, each) => total + each, 0);

/** A filter that matches nothing is an answer; a dataset without a row is not. @throws `dataset-empty` */
export async function refuseIfEmpty(
  reader: RowReader,
  { dataset, source, only, pointer }: Scope,
  sources: readonly string[],
) {
  const none = { after: [], order: [], limit: 1, fields: ['source'] };
  const some = await reader.all({ dataset, filters: sourceFilter(only), ...none });
  if (some.length) return;
  const rows = pointer.datasets[dataset.name]?.rows_by_source ?? {};
  const published = only === undefined ? sum(Object.values(rows)) : (rows[only] ?? 0);
  throw withoutRow(dataset, { source, sources, published });
}
