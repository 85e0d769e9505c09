import { setTimeout as sleep } from 'node:timers/promises';
import {
  type AggregateOptions,
  type AggregationCursor,
  BSON,
  type ClientSession,
  type Document,
  type Filter,
  type FindOptions,
  type Timestamp,
} from 'mongodb';
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
  /** One page as the bytes of its documents. */
  page(command: FindCommand): Promise<Uint8Array[]>;
  aggregate(collection: string, pipeline: Document[], options: Options): Promise<Document[]>;
  /** For answers that are streamed: whoever opens it closes it, then releases the version. */
  cursor(collection: string, pipeline: Document[], options: Options): AggregationCursor<Document>;
  /** Closes such a cursor; one that is gone already is what was wanted. */
  free(collection: string, cursor: AggregationCursor<Document>): Promise<void>;
}

/**
 * The driver keeps the moment of a snapshot session here, and reads at it once it is set. Not in its types: where it is
 * no more there is no moment to begin with, and the pointer is read each time.
 */
type Snapshot = ClientSession & { snapshotTime?: Timestamp };

/** The server's own command: the driver's cursor costs a request more than the rows of a page do. */
export interface FindCommand extends Document {
  find: string;
  limit: number;
}

/** A pointer that is known, and the moment at which MongoDB held it. */
export interface KnownPointer {
  pointer: PointerView | null;
  at: Timestamp;
}

type Options = Pick<AggregateOptions, 'collation' | 'batchSize'>;

/** A version that stays readable until it is released. */
export interface Held<T> {
  value: T;
  mongoMs: number;
  /** On a standalone server: @throws GoldserveError `dataset-publishing` when the version moved meanwhile. */
  verify(): Promise<void>;
  release(): Promise<void>;
}

export type PointerView = Omit<Pointer, '_id' | 'token' | 'fingerprint' | 'switch' | 'quality'>;

/** How long a request waits for a switch of versions or a passing fault before it answers 503. */
const PATIENCE_MS = 4_000;
/** A query is ended by the server after this long. */
const QUERY_MS = 10_000;
/** The pointer is one small document: a server that takes longer is as good as away. */
const POINTER_MS = 2_500;
/** The same for an answer that is streamed: the time the server works, not the time a slow client takes. */
const STREAM_MS = 300_000;

/** @returns what `read` returned and the milliseconds spent in MongoDB. @throws GoldserveError of serving. */
export async function atOneVersion<T>(
  mongo: Mongo,
  read: (view: View) => Promise<T>,
  known?: KnownPointer,
) {
  const { release, value, mongoMs } = await holdOneVersion(mongo, read, known);
  await release();
  return { value, mongoMs };
}

/**
 * As `atOneVersion`, and what `read` opened can still be read until `release`. With a pointer that is known the first
 * try reads at its moment and does not ask for it again; that moment may be gone, and then the pointer is read.
 */
export async function holdOneVersion<T>(
  mongo: Mongo,
  read: (view: View) => Promise<T>,
  known?: KnownPointer,
): Promise<Held<T>> {
  const clock = new Clock();
  const deadline = performance.now() + PATIENCE_MS;
  if (known && mongo.kind !== 'standalone') {
    try {
      return { ...(await atMoment(mongo, clock, read, known)), mongoMs: clock.ms };
    } catch (thrown) {
      if (!isPassing(thrown)) throw readError(thrown);
    }
  }
  for (let wait = 20; ; wait = Math.min(wait * 2, 320)) {
    try {
      return { ...(await once(mongo, clock, read)), mongoMs: clock.ms };
    } catch (thrown) {
      if (!isPassing(thrown) || performance.now() + wait > deadline) throw readError(thrown);
    }
    await sleep(wait);
  }
}

async function once<T>(mongo: Mongo, clock: Clock, read: (view: View) => Promise<T>) {
  const snapshot = mongo.kind !== 'standalone';
  const session = mongo.client.startSession({ snapshot });
  const release = () => session.endSession();
  try {
    const pointer = await readPointer(mongo, clock, session);
    const value = await read({ pointer, ...readers(mongo, clock, session) });
    const verify = async () => {
      if (!snapshot) refuseIfMoved(pointer, await readPointer(mongo, clock, session));
    };
    await verify();
    return { value, verify, release };
  } catch (thrown) {
    await release();
    throw thrown;
  }
}

async function atMoment<T>(
  mongo: Mongo,
  clock: Clock,
  read: (view: View) => Promise<T>,
  { pointer, at }: KnownPointer,
) {
  const session = mongo.client.startSession({ snapshot: true });
  (session as Snapshot).snapshotTime = at;
  const release = () => session.endSession();
  try {
    const value = await read({ pointer, ...readers(mongo, clock, session) });
    return { value, verify: async () => {}, release };
  } catch (thrown) {
    await release();
    throw thrown;
  }
}

const POINTER_FIELDS = { _id: 0, token: 0, fingerprint: 0, switch: 0, quality: 0 };

/** Changes with anything that an answer says of what is served, also where a publish kept the version. */
export function stampOf(pointer: PointerView | null): string {
  if (!pointer) return 'nothing';
  const { version, run_id, published_at, as_of } = pointer;
  return `${version} ${run_id} ${published_at.getTime()} ${as_of}`;
}

/** The pointer alone, without patience; `at` where the server has snapshots. @throws errors of the driver */
export async function peekPointer(mongo: Mongo): Promise<PeekedPointer | 'switching'> {
  const session = mongo.client.startSession({ snapshot: mongo.kind !== 'standalone' });
  try {
    const pointer = await pointers(mongo).findOne<PointerView>(
      { _id: POINTER_ID },
      pointerRead(session),
    );
    if (pointer?.state === 'switching') return 'switching';
    return { pointer, at: (session as Snapshot).snapshotTime };
  } finally {
    await session.endSession();
  }
}

export type PeekedPointer = Omit<KnownPointer, 'at'> & Partial<Pick<KnownPointer, 'at'>>;

const pointers = ({ db }: Mongo) => db.collection<Pointer>(POINTER_COLLECTION);

const pointerRead = (session: ClientSession) => ({
  session,
  signal: AbortSignal.timeout(POINTER_MS),
  maxTimeMS: POINTER_MS,
  projection: POINTER_FIELDS,
});

/** @throws GoldserveError `dataset-publishing` while collections are being renamed. */
async function readPointer(mongo: Mongo, clock: Clock, session: ClientSession) {
  const pointer = await clock.time(
    pointers(mongo).findOne<PointerView>({ _id: POINTER_ID }, pointerRead(session)),
  );
  if (pointer?.state === 'switching') throw publishing();
  return pointer;
}

function readers(mongo: Mongo, clock: Clock, session: ClientSession): Omit<View, 'pointer'> {
  const of = (collection: string) => mongo.db.collection(collection);
  const cursor: View['cursor'] = (collection, pipeline, options) =>
    of(collection).aggregate(pipeline, {
      ...options,
      session,
      maxTimeMS: STREAM_MS,
      allowDiskUse: true,
    });
  return {
    find: (collection, filter, options) =>
      clock.time(of(collection).find(filter, bounded(options, session)).toArray()),
    page: (command) => clock.time(pageOf(mongo, command, session)),
    aggregate: (collection, pipeline, options) =>
      clock.time(of(collection).aggregate(pipeline, bounded(options, session)).toArray()),
    cursor,
    free: async (collection, opened) => {
      const { id } = opened;
      await opened.close().catch(() => {});
      // In a snapshot session the driver's own request is refused (killCursors takes no read concern), in silence.
      if (!id || id.isZero()) return;
      await mongo.db.command({ killCursors: collection, cursors: [id] }).catch(() => {});
    },
  };
}

async function pageOf(
  { db }: Mongo,
  command: FindCommand,
  session: ClientSession,
): Promise<Uint8Array[]> {
  const whole = { ...command, batchSize: command.limit, singleBatch: true, maxTimeMS: QUERY_MS };
  const signal = AbortSignal.timeout(QUERY_MS + POINTER_MS);
  const { cursor } = await db.command(whole, { session, signal, raw: true });
  return BSON.deserialize(cursor, { fieldsAsRaw: { firstBatch: true } }).firstBatch;
}

/** The client's own clock too: a server that hangs never answers maxTimeMS. */
const bounded = <T extends object>(options: T, session: ClientSession) => ({
  ...options,
  session,
  signal: AbortSignal.timeout(QUERY_MS + POINTER_MS),
  maxTimeMS: QUERY_MS,
});

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
