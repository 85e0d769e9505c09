import type { Document } from 'mongodb';
import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import { cursorAfter } from './cursor.ts';
import { readOthers } from './others.ts';
import type { RowReader } from './plan.ts';
import type { Query } from './query.ts';
import {
  countRows,
  fieldsOf,
  pageFingerprint,
  planOf,
  refuseIfEmpty,
  type Scope,
  scopeOf,
} from './scope.ts';
import { isWorkedOut, servedColumns } from './series.ts';
import type { Store } from './store.ts';
import type { PointerView } from './version.ts';
import type { Window } from './window.ts';
import { readWorkedOut } from './worked_out.ts';

/** What an answer is made of beside its query. */
export interface Served {
  /** Names of the configured sources, in their order. */
  sources: readonly string[];
  /** Every dataset: a comparison adds up days of another one. */
  datasets: readonly Dataset[];
}

/** The documents that answer a query, as stored, and the version they belong to. */
export interface Reading {
  documents: Document[];
  /** The columns to serve, in their order. */
  columns: Column[];
  /** true: more rows exist after these. */
  truncated: boolean;
  /** Where the next page begins; absent on the last one, and where pages go by offset. */
  next_cursor?: string;
  /** How many rows match in all, if that was asked. */
  total?: number;
  /** How many rows the last document stands for, if one stands for others. */
  others?: { rows: number };
  /** The source that answered, or `all`. */
  source: string;
  window: Window;
  pointer: PointerView;
  /** Milliseconds spent in the store. */
  readMs: number;
}

/**
 * Reads one page of a dataset at one version.
 * @throws GoldserveError `dataset-empty` when the dataset has no row for the source, `invalid-parameter`,
 *   `version-gone`, `dataset-publishing`, `database-unavailable`, `database-denied`, `query-timeout`.
 */
export async function readDataset(
  store: Store,
  dataset: Dataset,
  query: Query,
  served: Served,
): Promise<Reading> {
  const { value, readMs } = await store.read(async ({ pointer, rows }) => {
    const scope = scopeOf(pointer, dataset, query, served.sources);
    return readAnswer(rows, scope, served);
  });
  return { ...value, readMs };
}

async function readAnswer(rows: RowReader, scope: Scope, { datasets, sources }: Served) {
  const { query, dataset, source, window, pointer } = scope;
  const page = isWorkedOut(query)
    ? await workedOutPage(rows, scope, datasets)
    : await readPage(rows, scope);
  if (!page.documents.length) await refuseIfEmpty(rows, scope, sources);
  const columns = servedColumns(query, dataset);
  const total = query.count ? { total: page.total ?? (await countRows(rows, scope)) } : {};
  return { ...page, ...total, columns, source, window, pointer };
}

type Page = Pick<Reading, 'documents' | 'truncated' | 'next_cursor' | 'total' | 'others'>;

async function readPage(rows: RowReader, scope: Scope): Promise<Page> {
  const { query, pointer } = scope;
  const { offset, limit } = query;
  // One more than asked tells whether the page is the last.
  const page = { offset, limit: limit + 1, fields: fieldsOf(query) };
  const found = await rows.all({ ...planOf(scope), ...page });
  const documents = found.slice(0, limit);
  const truncated = found.length > limit;
  if (query.others && truncated) return readOthers(rows, scope, documents);
  const isTurned = truncated && !offset && query.top === undefined;
  if (!isTurned) return { documents, truncated };
  const last = documents.at(-1) as Document;
  const next_cursor = cursorAfter(last, query.order, pointer.version, pageFingerprint(scope));
  return { documents, truncated, next_cursor };
}

async function workedOutPage(
  rows: RowReader,
  scope: Scope,
  datasets: readonly Dataset[],
): Promise<Page> {
  const { offset, limit } = scope.query;
  const all = await readWorkedOut(rows, scope, datasets);
  const documents = all.slice(offset, offset + limit);
  return { documents, truncated: all.length > offset + limit, total: all.length };
}
