import type { Document } from 'mongodb';
import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import { cursorAfter, hasCursor } from './cursor.ts';
import { readOthers } from './others.ts';
import type { RowReader, RowTexts } from './plan.ts';
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
  /** The rows as JSON objects, where they were asked for as such and need no objects: `documents` is empty then. */
  texts?: string[];
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
  store: Pick<Store, 'read'>,
  dataset: Dataset,
  query: Query,
  served: Served,
  { asTexts = false } = {},
): Promise<Reading> {
  const { value, readMs } = await store.read(async ({ pointer, rows }) => {
    const scope = scopeOf(pointer, dataset, query, served.sources);
    return readAnswer(asTexts ? rows : { ...rows, texts: undefined }, scope, served);
  });
  return { ...value, readMs };
}

async function readAnswer(rows: RowReader, scope: Scope, { datasets, sources }: Served) {
  const { query, dataset, source, window, pointer } = scope;
  const page = isWorkedOut(query)
    ? await workedOutPage(rows, scope, datasets)
    : await readPage(rows, scope);
  if (!page.documents.length && !page.texts?.length) await refuseIfEmpty(rows, scope, sources);
  const columns = servedColumns(query, dataset);
  const total = query.count ? { total: page.total ?? (await countRows(rows, scope)) } : {};
  return { ...page, ...total, columns, source, window, pointer };
}

type Page = Pick<Reading, 'documents' | 'texts' | 'truncated' | 'next_cursor' | 'total' | 'others'>;

async function readPage(rows: RowReader, scope: Scope): Promise<Page> {
  const { offset, limit, others } = scope.query;
  // One more than asked tells whether the page is the last.
  const page = { offset, limit: limit + 1, fields: fieldsOf(scope.query) };
  const plan = { ...planOf(scope), ...page };
  if (rows.texts && !others && !plan.group)
    return textPage(await rows.texts(plan, scope.query.columns), scope);
  const found = await rows.all(plan);
  const documents = found.slice(0, limit);
  const truncated = found.length > limit;
  if (others && truncated) return readOthers(rows, scope, documents);
  return { documents, truncated, ...nextPage(scope, truncated, () => documents.at(-1)) };
}

function textPage({ rows, document }: RowTexts, scope: Scope): Page {
  const { limit } = scope.query;
  const truncated = rows.length > limit;
  const next = nextPage(scope, truncated, () => document(limit - 1));
  return { documents: [], texts: rows.slice(0, limit), truncated, ...next };
}

function nextPage(
  { query, ...scope }: Scope,
  truncated: boolean,
  last: () => Document | undefined,
) {
  const isByPlace = query.offset > 0 || !hasCursor(scope.dataset);
  if (!truncated || isByPlace || query.top !== undefined) return {};
  const fingerprint = pageFingerprint({ query, ...scope });
  return {
    next_cursor: cursorAfter(last() as Document, query.order, scope.pointer.version, fingerprint),
  };
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
