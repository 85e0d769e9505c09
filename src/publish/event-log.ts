import type { ClientSession } from 'mongodb';
import type { Mongo } from '../driver/mongo.ts';
import type { DatasetChange } from './pointer.ts';
import type { NextPointer } from './pointer-store.ts';

/*
 * The log of what was published: one entry for each dataset that a version changed, numbered in order. It is written
 * in the transaction that makes the version the served one, so that a crash neither loses an entry nor writes it twice;
 * on a standalone server, which has none, the next publish adds what is missing from the pointer, which holds it too.
 * Live streams and webhooks read it.
 */

export const EVENTS_COLLECTION = 'goldserve_events';

/** Entries kept: with fifty datasets that all change each night, half a year. */
const KEPT = 10_000;

export interface PublishedEvent {
  /** Number of the entry: one more than that of the entry before. */
  _id: number;
  dataset: string;
  version: string;
  run_id: string;
  as_of: string;
  published_at: Date;
  rows_by_source: Record<string, number>;
  change: DatasetChange;
  data_through: Record<string, string | null>;
}

export const eventsOf = ({ db }: Pick<Mongo, 'db'>) =>
  db.collection<PublishedEvent>(EVENTS_COLLECTION);

/** Adds what the version changed, unless it is there already. Only under the fence: numbers are given here. */
export async function logVersion(
  mongo: Mongo,
  pointer: NextPointer,
  session?: ClientSession,
): Promise<void> {
  const changes = Object.entries(pointer.changes ?? {});
  if (!changes.length) return;
  const events = eventsOf(mongo);
  const newest = await events.findOne({}, { sort: { _id: -1 }, session });
  if (newest?.version === pointer.version) return;
  const last = newest?._id ?? 0;
  const added = changes.map(([dataset, change], index) =>
    eventOf(pointer, dataset, change, last + index + 1),
  );
  await events.insertMany(added, { session });
  await events.deleteMany({ _id: { $lte: last + added.length - KEPT } }, { session });
}

function eventOf(
  pointer: NextPointer,
  dataset: string,
  change: DatasetChange,
  number: number,
): PublishedEvent {
  const { version, run_id, as_of, published_at, data_through, datasets } = pointer;
  const rows_by_source = datasets[dataset]?.rows_by_source ?? {};
  const about = { version, run_id, as_of, published_at };
  return { _id: number, dataset, ...about, rows_by_source, change, data_through };
}
