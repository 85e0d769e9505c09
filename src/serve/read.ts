import type { Document, Filter } from 'mongodb';
import type { Dataset } from '../dataset.ts';
import { GoldserveError } from '../errors.ts';
import { collectionOf } from '../publish/pointer.ts';
import { collation, type Order } from '../schema/order.ts';
import type { Query } from './query.ts';
import { ALL, defaultSource } from './source.ts';
import { atOneVersion, type Mongo, type PointerView, type View } from './version.ts';
import type { Window } from './window.ts';

/** The documents that answer a query, as stored, and the version they belong to. */
export interface Reading {
  documents: Document[];
  /** true: more rows exist after these. */
  truncated: boolean;
  /** The source that answered, or `all`. */
  source: string;
  pointer: PointerView;
  /** Milliseconds spent in MongoDB. */
  mongoMs: number;
}

/**
 * Reads one page of a dataset at one version.
 * @throws GoldserveError `dataset-empty` when the dataset has no row for the source, `dataset-publishing`,
 *   `database-unavailable`, `database-denied`, `query-timeout`.
 */
export async function readDataset(
  mongo: Mongo,
  dataset: Dataset,
  query: Query,
  sources: readonly string[],
): Promise<Reading> {
  const { value, mongoMs } = await atOneVersion(mongo, (view) =>
    readPage(view, dataset, query, sources),
  );
  return { ...value, mongoMs };
}

async function readPage(view: View, dataset: Dataset, query: Query, sources: readonly string[]) {
  const { pointer } = view;
  const published = pointer?.datasets[dataset.name];
  if (!pointer || !published) throw empty(dataset, 'was never published');
  const source = query.source ?? defaultSource(sources, published.rows_by_source);
  const only = onlySource(source, published.rows_by_source);
  const documents = await view.find(collectionOf(dataset.name), filterOf(only, query, dataset), {
    ...orderAndColumns(query, only),
    skip: query.offset,
    // One more than asked tells whether the page is the last.
    limit: query.limit + 1,
    batchSize: query.limit + 2,
  });
  if (!documents.length) await refuseIfEmpty(view, dataset, source, only);
  const truncated = documents.length > query.limit;
  return { documents: documents.slice(0, query.limit), truncated, source, pointer };
}

/** `all` of a single source is that source: its index then serves the order. */
function onlySource(source: string, rows: Record<string, number>): string | undefined {
  if (source !== ALL) return source;
  const names = Object.keys(rows);
  return names.length === 1 ? names[0] : undefined;
}

/** Built from checked values only: nothing a client wrote can become an operator. */
function filterOf(source: string | undefined, query: Query, dataset: Dataset): Filter<Document> {
  return {
    ...(source === undefined ? {} : { source: { $eq: source } }),
    ...(dataset.time && isBounded(query.window) ? { [dataset.time]: range(query.window) } : {}),
  };
}

const isBounded = ({ from, to }: Window) => Boolean(from || to);
const range = ({ from, to }: Window) => ({
  ...(from ? { $gte: from } : {}),
  ...(to ? { $lt: to } : {}),
});

function orderAndColumns(query: Query, source: string | undefined) {
  return {
    sort: sortOf(query.order, source),
    collation,
    projection: Object.fromEntries([
      ['_id', 0],
      ...query.columns.map((column) => [column.name, 1]),
    ]),
  };
}

/** Within one source its name orders nothing; without it the sort is the one its index holds. */
function sortOf(order: Order, source: string | undefined): Record<string, 1 | -1> {
  const kept = source === undefined ? order : order.filter(([column]) => column !== 'source');
  return Object.fromEntries(kept);
}

/** A filter that matches nothing is an answer; a dataset without a row is not. */
async function refuseIfEmpty(view: View, dataset: Dataset, source: string, only?: string) {
  const filter = only === undefined ? {} : { source: { $eq: only } };
  const some = await view.find(collectionOf(dataset.name), filter, {
    collation,
    projection: { _id: 1 },
    limit: 1,
  });
  if (!some.length)
    throw empty(dataset, source === ALL ? 'has no row' : `has no row for ${source}`);
}

const empty = (dataset: Dataset, why: string) =>
  new GoldserveError('dataset-empty', `${dataset.name} ${why}`, {
    details: { dataset: dataset.name },
  });
