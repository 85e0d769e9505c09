import { Binary, type ClientSession, type MongoClient, MongoServerError } from 'mongodb';
import type { Mongo } from '../driver/mongo.ts';
import { GoldserveError } from '../errors.ts';
import { LEASE_COLLECTION, type Lease } from '../lease.ts';

/*
 * The fence: one document that holds the highest token under which anyone began to publish. Every change a reader
 * can see is made in a transaction that also writes this document, so a publisher that slept through the loss of its
 * lease finds a higher token, or conflicts with the write that raised it, and changes nothing.
 */

interface Fence {
  _id: typeof FENCE;
  token: number;
  /** Ids (base64) of the server sessions of the publisher, to be killed if it dies with a transaction open. */
  sessions: string[];
  /** Only there to be written: a write that changes nothing conflicts with nothing. */
  writes: number;
}

const FENCE = '#fence';

const fences = ({ db }: Mongo) =>
  db.collection<Fence>(LEASE_COLLECTION, { writeConcern: { w: 'majority' } });

/**
 * Puts the fence at this lease's token. The transaction of a dead predecessor is ended first: its locks would stand
 * for a minute. @returns how many sessions were killed. @throws GoldserveError `lease-lost`.
 */
export async function raiseFence(mongo: Mongo, lease: Lease, sessions: string[]): Promise<number> {
  const before = await fences(mongo).findOne({ _id: FENCE });
  if (before && before.token > lease.token) throw outrun(lease);
  const killed = before?.sessions.length ? await killSessions(mongo.client, before.sessions) : 0;
  await lease.check();
  await refuseDuplicate(lease, () =>
    fences(mongo).updateOne(
      { _id: FENCE, token: { $lte: lease.token } },
      { $set: { token: lease.token, sessions }, $inc: { writes: 1 } },
      { upsert: true },
    ),
  );
  return killed;
}

/** The publisher is done: its sessions go back to the driver, and must not be killed in others' hands. */
export async function lowerFence(mongo: Mongo, lease: Lease): Promise<void> {
  await fences(mongo).updateOne({ _id: FENCE, token: lease.token }, { $set: { sessions: [] } });
}

/**
 * Does `change` under the fence, and checks the lease: in one transaction, tried again when it meets a passing
 * conflict; on a standalone server, which has none, just before it.
 * @throws GoldserveError `lease-lost`.
 */
export async function fenced(
  mongo: Mongo,
  lease: Lease,
  session: ClientSession,
  change: (session: ClientSession | undefined) => Promise<void>,
): Promise<void> {
  if (mongo.kind === 'standalone') {
    await lease.check();
    await touch(mongo, lease);
    return change(undefined);
  }
  await session.withTransaction(
    async () => {
      await change(session);
      await lease.check(session);
      await touch(mongo, lease, session);
    },
    { readConcern: { level: 'snapshot' }, writeConcern: { w: 'majority' } },
  );
}

/** Tells a refused pointer from a broken one: an upsert that meets a newer document is a lost lease. */
export async function refuseDuplicate<T>(lease: Lease, write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (thrown) {
    if (thrown instanceof MongoServerError && thrown.code === 11000) throw outrun(lease);
    throw thrown;
  }
}

/** The id of a session as the pointer and the fence keep it. */
export function sessionId(session: ClientSession): string {
  const id = session.id?.id;
  if (!id) throw new GoldserveError('internal', 'the driver gave a session without an id');
  return id.toString('base64');
}

/** Ends sessions and their transactions; without the right to, they end by themselves within a minute. */
export async function killSessions(client: MongoClient, ids: string[]): Promise<number> {
  const list = ids.map((id) => ({
    id: new Binary(Buffer.from(id, 'base64'), Binary.SUBTYPE_UUID),
  }));
  const command = client.db('admin').command({ killSessions: list });
  return command.then(
    () => ids.length,
    (thrown) => {
      if (thrown instanceof MongoServerError) return 0;
      throw thrown;
    },
  );
}

async function touch(mongo: Mongo, lease: Lease, session?: ClientSession): Promise<void> {
  const mine = { _id: FENCE, token: lease.token } as const;
  const touched = await fences(mongo).updateOne(mine, { $inc: { writes: 1 } }, { session });
  if (!touched.matchedCount) throw outrun(lease);
}

const outrun = ({ name, token }: Lease) =>
  new GoldserveError(
    'lease-lost',
    `another process publishes: the lease ${name} (token ${token}) is outrun`,
  );
