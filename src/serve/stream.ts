import type { Document } from 'mongodb';
import type { Dataset } from '../dataset.ts';
import type { Format } from './format/format.ts';
import { invalid } from './parameter.ts';
import type { OpenRows, RowReader } from './plan.ts';
import type { Query } from './query.ts';
import { type Reading, readDataset, type Served } from './read.ts';
import { countRows, fieldsOf, planOf, refuseIfEmpty, type Scope, scopeOf } from './scope.ts';
import { isWorkedOut, servedColumns } from './series.ts';
import type { Store } from './store.ts';
import { readWorkedOut } from './worked_out.ts';

/** An answer whose rows are still to be read, all of one version. Whoever opens it closes it. */
export interface Opened extends Omit<Reading, 'documents'> {
  batches: AsyncIterable<Document[]>;
  /** Frees what the server keeps for it; may be called again. */
  close(): Promise<void>;
}

/**
 * Every row of a query, or with `limit` or `top` those of a page. What is wrong is known when this returns, the first
 * batch included; what breaks later is thrown by `batches`. @throws GoldserveError as readDataset.
 */
export async function openDataset(
  store: Store,
  dataset: Dataset,
  query: Query,
  served: Served,
  format: Pick<Format, 'maxRows' | 'extension'>,
): Promise<Opened> {
  if (query.isPage || query.top !== undefined) {
    const { documents, ...reading } = await readDataset(store, dataset, query, served);
    return { ...reading, batches: one(documents), close: async () => {} };
  }
  const held = await store.hold(async ({ pointer, rows: reader }) => {
    const scope = scopeOf(pointer, dataset, query, served.sources);
    const total = await totalOf(reader, scope, format);
    const rows = isWorkedOut(query)
      ? workedOut(await readWorkedOut(reader, scope, served.datasets), query)
      : await openPlan(reader, scope);
    if (rows.isEmpty) await refuseIfEmpty(reader, scope, served.sources);
    return { scope, rows, ...(total === undefined ? {} : { total }) };
  });
  const { scope, rows, total } = held.value;
  const close = async () => {
    await rows.close().finally(held.release);
  };
  return {
    columns: servedColumns(query, dataset),
    truncated: false,
    source: scope.source,
    window: scope.window,
    pointer: scope.pointer,
    readMs: held.readMs,
    ...(total === undefined ? {} : { total }),
    batches: verified(rows.batches, held.verify),
    close,
  };
}

/** Counted when it is asked for, and when the format may not hold so many. @throws `invalid-parameter` */
async function totalOf(
  rows: RowReader,
  scope: Scope,
  { maxRows, extension }: Pick<Format, 'maxRows' | 'extension'>,
): Promise<number | undefined> {
  const { query, pointer, dataset } = scope;
  const isWithin = maxRows === undefined || (pointer.datasets[dataset.name]?.rows ?? 0) <= maxRows;
  if (isWithin && (!query.count || isWorkedOut(query))) return undefined;
  const total = await countRows(rows, scope);
  if (maxRows !== undefined && total > maxRows) {
    const message = `${extension} holds ${maxRows} rows at most, and these are ${total}`;
    const allowed = ['fewer rows, by a filter or limit', 'another format'];
    throw invalid([{ parameter: 'format', message, allowed }]);
  }
  return query.count ? total : undefined;
}

function openPlan(rows: RowReader, scope: Scope): Promise<OpenRows> {
  const { offset } = scope.query;
  return rows.open({ ...planOf(scope), offset, fields: fieldsOf(scope.query) });
}

function workedOut(documents: Document[], { offset }: Query): OpenRows {
  const rows = documents.slice(offset);
  return { batches: one(rows), isEmpty: documents.length === 0, close: async () => {} };
}

async function* one(documents: Document[]) {
  yield documents;
}

/** On a server without snapshots the version may have moved while rows were read: then they do not belong together. */
async function* verified(batches: AsyncIterable<Document[]>, verify: () => Promise<void>) {
  yield* batches;
  await verify();
}
