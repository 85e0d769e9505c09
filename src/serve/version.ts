import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientSession, Document, Filter, FindOptions } from 'mongodb';
import type { Mongo as OpenMongo } from '../driver/mongo.ts';
import { GoldserveError } from '../errors.ts';
import { POINTER_COLLECTION, POINTER_ID, type Pointer } from '../publish/pointer.ts';
import { isPassing, readError } from './mongo_error.ts';

/*
 * Reads at one version: the pointer and the data are seen at the same moment, so an answer never mixes two publishes.
 * On a replica set that is a snapshot session (one atClusterTime); a standalone server has none, so there the pointer
 * is read before and after, and the read starts again when it moved.
 */

export type Mongo = Pick<OpenMongo, 'client' | 'db' | 'kind'>;

/** What a read sees: the pointer (null: nothing was ever published) and the collections as it says they are. */
export interface View {
  pointer: PointerView | null;
  find(collection: string, filter: Filter<Document>, options: FindOptions): Promise<Document[]>;
}

export type PointerView = Omit<Pointer, '_id' | 'token' | 'fingerprint' | 'switch'>;

/** How long a request waits for a switch of versions or a passing fault before it answers 503. */
const PATIENCE_MS = 4_000;
/** A query is ended by the server after this long. */
const QUERY_MS = 10_000;
/** The pointer is one small document: a server that takes longer is as good as away. */
const POINTER_MS = 2_500;

/** @returns what `read` returned and the milliseconds spent in MongoDB. @throws GoldserveError of serving. */
export async function atOneVersion<T>(mongo: Mongo, read: (view: View) => Promise<T>) {
  const clock = new Clock();
  const deadline = performance.now() + PATIENCE_MS;
  for (let wait = 20; ; wait = Math.min(wait * 2, 320)) {
    try {
      return { value: await once(mongo, clock, read), mongoMs: clock.ms };
    } catch (thrown) {
      if (!isPassing(thrown) || performance.now() + wait > deadline) throw readError(thrown);
    }
    await sleep(wait);
  }
}

async function once<T>(mongo: Mongo, clock: Clock, read: (view: View) => Promise<T>): Promise<T> {
  const snapshot = mongo.kind !== 'standalone';
  const session = mongo.client.startSession({ snapshot });
  try {
    const pointer = await readPointer(mongo, clock, session);
    const value = await read({ pointer, find: finder(mongo, clock, session) });
    if (!snapshot) refuseIfMoved(pointer, await readPointer(mongo, clock, session));
    return value;
  } finally {
    await session.endSession();
  }
}

const POINTER_FIELDS = { _id: 0, token: 0, fingerprint: 0, switch: 0 };

/** @throws GoldserveError `dataset-publishing` while collections are being renamed. */
async function readPointer(mongo: Mongo, clock: Clock, session: ClientSession) {
  const pointers = mongo.db.collection<Pointer>(POINTER_COLLECTION);
  const signal = AbortSignal.timeout(POINTER_MS);
  const pointer = await clock.time(
    pointers.findOne<PointerView>(
      { _id: POINTER_ID },
      { session, signal, maxTimeMS: POINTER_MS, projection: POINTER_FIELDS },
    ),
  );
  if (pointer?.state === 'switching') throw publishing();
  return pointer;
}

function finder(mongo: Mongo, clock: Clock, session: ClientSession): View['find'] {
  return (collection, filter, options) => {
    // The client's own clock too: a server that hangs never answers maxTimeMS.
    const signal = AbortSignal.timeout(QUERY_MS + POINTER_MS);
    const cursor = mongo.db
      .collection(collection)
      .find(filter, { ...options, session, signal, maxTimeMS: QUERY_MS });
    return clock.time(cursor.toArray());
  };
}

function refuseIfMoved(before: PointerView | null, after: PointerView | null) {
  if (before?.version !== after?.version) throw publishing();
}

const publishing = () =>
  new GoldserveError('dataset-publishing', 'a new version is being put in place');

/** The time spent waiting for MongoDB; queries that run side by side count once. */
class Clock {
  ms = 0;
  #running = 0;
  #start = 0;

  async time<T>(work: Promise<T>): Promise<T> {
    if (this.#running++ === 0) this.#start = performance.now();
    try {
      return await work;
    } finally {
      if (--this.#running === 0) this.ms += performance.now() - this.#start;
    }
  }
}
