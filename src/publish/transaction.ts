import { type ClientSession, type Db, type Document, type Filter, MongoServerError } from 'mongodb';
import type { Mongo } from '../driver/mongo.ts';
import type { Lease } from '../lease.ts';
import type { Report } from '../report.ts';
import { MOST_TRANSACTION_MS } from './budget.ts';
import type { Changes } from './changes.ts';
import { fenced } from './fence.ts';
import { collectionOf } from './pointer.ts';
import { type NextPointer, writeStable } from './pointer-store.ts';

/*
 * The small way: all changed documents of all collections and the pointer, in one transaction.
 */

const BATCH = 1_000;
const MOST_TRIES = 3;

/** The server has no room or no time for the transaction: the difference goes through staging instead. */
export class TransactionTooLarge extends Error {}

export interface Work {
  mongo: Mongo;
  lease: Lease;
  session: ClientSession;
  report: Report;
}

/** @throws TransactionTooLarge; GoldserveError `lease-lost`. Nothing is changed then. */
export async function publishInTransaction(
  { mongo, lease, session, report }: Work,
  changes: Map<string, Changes>,
  next: NextPointer,
): Promise<void> {
  let tries = 0;
  const change = async (session: ClientSession | undefined) => {
    if (++tries > MOST_TRIES) throw new TransactionTooLarge(`gave up after ${MOST_TRIES} tries`);
    const deadline = performance.now() + MOST_TRANSACTION_MS;
    for (const [dataset, each] of changes) {
      report({ at: 'transaction:write', dataset, written: each.written, removed: each.removed });
      await apply(mongo.db, collectionOf(dataset), each, session, deadline);
    }
    await writeStable(mongo, lease, next, session);
    report({ at: 'transaction:commit', tries });
  };
  try {
    await fenced(mongo, lease, session, change);
  } catch (thrown) {
    throw isTooLarge(thrown) ? new TransactionTooLarge(String(thrown), { cause: thrown }) : thrown;
  }
}

async function apply(
  db: Db,
  collection: string,
  changes: Changes,
  session: ClientSession | undefined,
  deadline: number,
) {
  const options = { session, ordered: false };
  for await (const batch of slices(changes.writes())) {
    if (performance.now() > deadline) throw new TransactionTooLarge('it takes too long');
    const writes = batch.map(({ _id, ...rest }) => ({
      replaceOne: { filter: { _id }, replacement: rest as Document, upsert: true },
    }));
    await db.collection(collection).bulkWrite(writes, options);
  }
  for await (const batch of slices(changes.removals())) {
    // Any type: what was written by hand may have any `_id`.
    const filter = { _id: { $in: batch } } as Filter<Document>;
    await db.collection(collection).deleteMany(filter, { session });
  }
}

async function* slices<T>(batches: AsyncIterable<T[]>): AsyncGenerator<T[]> {
  for await (const batch of batches) {
    for (let from = 0; from < batch.length; from += BATCH) yield batch.slice(from, from + BATCH);
  }
}

/** TransactionTooLarge, …LifetimeLimitExceeded, TransactionTooLargeForCache, TemporarilyUnavailable. */
const TOO_LARGE = new Set([257, 290, 365, 388]);

const isTooLarge = (thrown: unknown) =>
  thrown instanceof MongoServerError && TOO_LARGE.has(Number(thrown.code));
