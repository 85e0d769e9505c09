import { BSON, type Document } from 'mongodb';
import type { Mongo } from '../driver/mongo.ts';
import type { Duckdb } from '../engine/duckdb.ts';
import { type Changes, documents } from './changes.ts';
import type { DatasetInput } from './input.ts';
import { collectionOf } from './pointer.ts';
import { selectDocuments } from './rows.ts';

/*
 * What MongoDB really holds, against what it should hold: both sides are read in the order of `_id` and merged, and
 * documents are compared byte by byte, so that another type or another order of keys is a difference too.
 */

/** Differences are kept in memory: at most as many as one transaction may write. */
export interface Limits {
  documents: number;
  bytes: number;
}

/** @returns the changes that put the collection right, or undefined when they pass `limits`. */
export async function compare(
  mongo: Mongo,
  duckdb: Duckdb,
  input: DatasetInput,
  limits: Limits,
): Promise<Changes | undefined> {
  const found = new Found(limits);
  const wanted = flat(
    documents(
      duckdb,
      `from (${selectDocuments(input.dataset, input.parquet)}) order by _id`,
      input,
    ),
  );
  const stored = storedDocuments(mongo, collectionOf(input.dataset.name));
  try {
    let [left, right] = [await next(wanted), await next(stored)];
    while ((left || right) && !found.isTooMuch) {
      const order = left && right ? orderOf(left._id as string, right.id) : left ? -1 : 1;
      if (left && order < 0) found.write(left, BSON.serialize(left));
      if (right && order > 0) found.remove(right.id);
      if (left && right && order === 0) found.compare(left, right.bytes);
      if (order <= 0) left = await next(wanted);
      if (order >= 0) right = await next(stored);
    }
  } finally {
    await stored.return(undefined);
    await wanted.return(undefined);
  }
  return found.isTooMuch ? undefined : found.changes();
}

/** The differences found so far. */
class Found {
  readonly #limits: Limits;
  readonly #writes: Document[] = [];
  readonly #removals: unknown[] = [];
  #bytes = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  get isTooMuch(): boolean {
    const documents = this.#writes.length + this.#removals.length;
    return documents > this.#limits.documents || this.#bytes > this.#limits.bytes;
  }

  compare(wanted: Document, stored: Uint8Array): void {
    const bytes = BSON.serialize(wanted);
    if (Buffer.compare(bytes, stored) !== 0) this.write(wanted, bytes);
  }

  write(document: Document, bytes: Uint8Array): void {
    this.#writes.push(document);
    this.#bytes += bytes.length;
  }

  remove(id: unknown): void {
    this.#removals.push(id);
  }

  changes(): Changes {
    const [writes, removals] = [this.#writes, this.#removals];
    return {
      written: writes.length,
      removed: removals.length,
      bytes: this.#bytes,
      writes: () => batchesOf(writes),
      removals: () => batchesOf(removals),
    };
  }
}

interface Stored {
  id: unknown;
  bytes: Uint8Array;
}

/** The collection in the order of its `_id` index, undecoded. */
async function* storedDocuments(mongo: Mongo, collection: string): AsyncGenerator<Stored> {
  const cursor = mongo.db
    .collection(collection)
    .find({}, { raw: true, sort: { _id: 1 }, hint: { _id: 1 }, batchSize: 5_000 });
  for await (const raw of cursor) {
    const bytes = raw as unknown as Uint8Array;
    yield { id: firstString(bytes) ?? BSON.deserialize(bytes)._id, bytes };
  }
}

/** `_id` comes first in a stored document; undefined when it is not a string. */
function firstString(bytes: Uint8Array): string | undefined {
  const TYPE = 4;
  const LENGTH = 9;
  if (bytes[TYPE] !== 2) return undefined;
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return view.toString('utf8', LENGTH + 4, LENGTH + 3 + view.readInt32LE(LENGTH));
}

/** The order of both sides is that of UTF-8 bytes; an `_id` that is no string is foreign and goes at once. */
function orderOf(wanted: string, stored: unknown): number {
  if (typeof stored !== 'string') return 1;
  return wanted === stored ? 0 : Buffer.compare(Buffer.from(wanted), Buffer.from(stored));
}

async function* flat<T>(batches: AsyncIterable<T[]>): AsyncGenerator<T> {
  for await (const batch of batches) yield* batch;
}

async function next<T>(items: AsyncGenerator<T>): Promise<T | undefined> {
  const { value, done } = await items.next();
  return done ? undefined : value;
}

async function* batchesOf<T>(items: T[], size = 1_000): AsyncGenerator<T[]> {
  for (let from = 0; from < items.length; from += size) yield items.slice(from, from + size);
}
