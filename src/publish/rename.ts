import { setTimeout as sleep } from 'node:timers/promises';
import { type ClientSession, type Document, MongoServerError } from 'mongodb';
import type { Mongo } from '../driver/mongo.ts';
import { killSessions } from './fence.ts';

/*
 * Many renames at one moment. MongoDB renames one collection at a time and allows it in no transaction, so readers
 * who know nothing of the pointer could see the first collection new and the second old. Two measures close that gap:
 *
 * - A transaction reads one document of each collection and so holds a lock that each rename must wait for. All
 *   renames are sent, queue up, and are let go together when the transaction ends.
 * - They ask for no write concern. A snapshot reader sees what is committed by majority; a rename that waits for that
 *   would itself make the first half visible before the second. The pointer's write waits for all of them.
 *
 * A reader whose snapshot is older than a rename is told so (SnapshotUnavailable) and reads again.
 */

export interface Rename {
  from: string;
  to: string;
}

/** How long the renames are given to queue up. */
const QUEUE_MS = 100;
/** Where the server does not let us see them wait. */
const BLIND_MS = 25;
const HOLD_TRIES = 5;

const NAMESPACE_NOT_FOUND = 26;

/**
 * Renames all, replacing what is there. One whose `from` is gone was done before.
 * @param dead sessions of a dead publisher that may still hold back renames; killed once all renames wait.
 * @returns whether all were let go together.
 */
export async function renameTogether(
  mongo: Mongo,
  renames: Rename[],
  session: ClientSession,
  dead: string[] = [],
): Promise<boolean> {
  if (mongo.kind === 'standalone') {
    for (const rename of renames) await perform(mongo, rename);
    return false;
  }
  const held = await hold(mongo, renames, session);
  const tag = `goldserve switch ${session.id?.id.toString('hex')}`;
  const done = Promise.allSettled(renames.map((rename) => perform(mongo, rename, tag)));
  try {
    if (held || dead.length) await queued(mongo, tag, renames.length);
  } finally {
    if (session.inTransaction()) await session.abortTransaction();
    if (dead.length) await killSessions(mongo.client, dead);
  }
  for (const result of await done) if (result.status === 'rejected') throw result.reason;
  return held;
}

async function perform({ client, db }: Mongo, { from, to }: Rename, comment?: string) {
  const full = (collection: string) => `${db.databaseName}.${collection}`;
  const command = { renameCollection: full(from), to: full(to), dropTarget: true };
  try {
    await client.db('admin').command({ ...command, comment, writeConcern: { w: 1 } });
  } catch (thrown) {
    if (!(thrown instanceof MongoServerError && thrown.code === NAMESPACE_NOT_FOUND)) throw thrown;
  }
}

/**
 * Opens a transaction that holds back every rename, by reading its target, or its origin where there is no target.
 * @returns false when the locks were not to be had: the renames then go without.
 */
async function hold(mongo: Mongo, renames: Rename[], session: ClientSession): Promise<boolean> {
  const there = await collectionNames(mongo);
  const keep = renames.map(({ from, to }) => (there.has(to) ? to : from));
  for (let tries = 0; tries < HOLD_TRIES; tries++) {
    try {
      session.startTransaction({ readConcern: { level: 'local' } });
      for (const name of keep) await readOne(mongo, name, session);
      return true;
    } catch (thrown) {
      if (session.inTransaction()) await session.abortTransaction();
      if (!(thrown instanceof MongoServerError)) throw thrown;
      await sleep(20);
    }
  }
  return false;
}

const readOne = ({ db }: Mongo, name: string, session: ClientSession) =>
  db.collection<Document>(name).findOne({}, { session, projection: { _id: 1 } });

/** Waits until `count` renames wait for their lock, as far as the server lets us see it. */
async function queued({ client }: Mongo, tag: string, count: number): Promise<void> {
  const deadline = performance.now() + QUEUE_MS;
  const waiting = { waitingForLock: true, 'command.comment': tag };
  const pipeline = [{ $currentOp: { allUsers: false } }, { $match: waiting }];
  try {
    while (performance.now() < deadline) {
      const found = await client.db('admin').aggregate(pipeline).toArray();
      if (found.length >= count) return;
      await sleep(3);
    }
  } catch (thrown) {
    if (!(thrown instanceof MongoServerError)) throw thrown;
    await sleep(BLIND_MS);
  }
}

export async function collectionNames({ db }: Mongo): Promise<Set<string>> {
  const list = await db.listCollections({}, { nameOnly: true }).toArray();
  return new Set(list.map(({ name }) => name));
}
