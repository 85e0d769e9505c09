import type { Document } from 'mongodb';
import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import { collation } from '../schema/order.ts';
import { cursorAfter } from './cursor.ts';
import { compileMongo } from './filter_mongo.ts';
import { readOthers } from './others.ts';
import type { Query } from './query.ts';
import {
  countRows,
  pageFingerprint,
  projectionOf,
  refuseIfEmpty,
  rowStages,
  type Scope,
  scopeOf,
  sortOf,
  sortStage,
} from './scope.ts';
import { isWorkedOut, servedColumns } from './series.ts';
import { atOneVersion, type Mongo, type PointerView, type View } from './version.ts';
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
  /** Milliseconds spent in MongoDB. */
  mongoMs: number;
}

/**
 * Reads one page of a dataset at one version.
 * @throws GoldserveError `dataset-empty` when the dataset has no row for the source, `invalid-parameter`,
 *   `version-gone`, `dataset-publishing`, `database-unavailable`, `database-denied`, `query-timeout`.
 */
export async function readDataset(
  mongo: Mongo,
  dataset: Dataset,
  query: Query,
  served: Served,
): Promise<Reading> {
  const { value, mongoMs } = await atOneVersion(mongo, async (view) => {
    const scope = scopeOf(view.pointer, dataset, query, served.sources);
    return readAnswer(view, scope, served);
  });
  return { ...value, mongoMs };
}

async function readAnswer(view: View, scope: Scope, { datasets, sources }: Served) {
  const { query, dataset, source, window, pointer } = scope;
  const page = isWorkedOut(query)
    ? await workedOutPage(view, scope, datasets)
    : await readPage(view, scope);
  if (!page.documents.length) await refuseIfEmpty(view, scope, sources);
  const columns = servedColumns(query, dataset);
  const total = query.count ? { total: page.total ?? (await countRows(view, scope)) } : {};
  return { ...page, ...total, columns, source, window, pointer };
}

type Page = Pick<Reading, 'documents' | 'truncated' | 'next_cursor' | 'total' | 'others'>;

async function readPage(view: View, scope: Scope): Promise<Page> {
  const { query, pointer } = scope;
  // One more than asked tells whether the page is the last.
  const found = await (query.grain ? findRegrouped(view, scope) : findStored(view, scope));
  const documents = found.slice(0, query.limit);
  const truncated = found.length > query.limit;
  if (query.others && truncated) return readOthers(view, scope, documents);
  const isTurned = truncated && !query.offset && query.top === undefined;
  if (!isTurned) return { documents, truncated };
  const last = documents.at(-1) as Document;
  const next_cursor = cursorAfter(last, query.order, pointer.version, pageFingerprint(scope));
  return { documents, truncated, next_cursor };
}

function findStored(view: View, { query, only, filters, after, collection }: Scope) {
  return view.find(collection, compileMongo([...filters, ...after]), {
    sort: sortOf(query.order, only),
    collation,
    projection: projectionOf(query),
    skip: query.offset,
    limit: query.limit + 1,
    batchSize: query.limit + 2,
  });
}

function findRegrouped(view: View, scope: Scope) {
  const { offset, limit } = scope.query;
  const place = [...(offset ? [{ $skip: offset }] : []), { $limit: limit + 1 }];
  const stages = [...rowStages(scope), ...sortStage(scope), ...place];
  return view.aggregate(scope.collection, stages, { collation });
}

async function workedOutPage(
  view: View,
  scope: Scope,
  datasets: readonly Dataset[],
): Promise<Page> {
  const { offset, limit } = scope.query;
  const all = await readWorkedOut(view, scope, datasets);
  const documents = all.slice(offset, offset + limit);
  return { documents, truncated: all.length > offset + limit, total: all.length };
}
