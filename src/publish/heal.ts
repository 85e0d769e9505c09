import type { ClientSession } from 'mongodb';
import type { Mongo } from '../driver/mongo.ts';
import type { Lease } from '../lease.ts';
import { logVersion } from './event-log.ts';
import { fenced, lowerFence, raiseFence, sessionId } from './fence.ts';
import type { Pointer } from './pointer.ts';
import { readPointer, writeStable } from './pointer-store.ts';
import { collectionNames, renameTogether } from './rename.ts';
import { stagingToken } from './staging.ts';

/*
 * What an interrupted publish left is put in order: a switch that had begun is finished, anything else is removed.
 */

export interface Healed {
  /** The version whose switch was finished. */
  finished: string | undefined;
  /** Collections removed: staging that nobody will use, datasets that left the product. */
  dropped: string[];
  /** Sessions of the dead publisher that were ended. */
  killed: number;
}

/** Heals on its own, before anything is published: at the start of a process. @throws GoldserveError `lease-lost`. */
export async function heal(mongo: Mongo, lease: Lease): Promise<Healed> {
  const session = mongo.client.startSession();
  try {
    const killed = await raiseFence(mongo, lease, [sessionId(session)]);
    const healed = await healUnder(mongo, lease, session);
    await lowerFence(mongo, lease);
    return { ...healed, killed };
  } finally {
    await session.endSession();
  }
}

/** Heals under a fence that is up already. */
export async function healUnder(
  mongo: Mongo,
  lease: Lease,
  session: ClientSession,
): Promise<Omit<Healed, 'killed'>> {
  const pointer = await readPointer(mongo);
  if (pointer?.switch) await finishSwitch(mongo, lease, session, pointer.switch);
  // On a standalone server the process may have died between the pointer and the log.
  else if (pointer && mongo.kind === 'standalone') await logVersion(mongo, pointer);
  const staging = await dropStaging(mongo, lease);
  const left = await dropLeft(mongo, lease, session);
  return { finished: pointer?.switch?.next.version, dropped: [...staging, ...left] };
}

/** The rest of a switch whose renames and next pointer are known. */
async function finishSwitch(
  mongo: Mongo,
  lease: Lease,
  session: ClientSession,
  { renames, sessions, next }: NonNullable<Pointer['switch']>,
): Promise<void> {
  const there = await collectionNames(mongo);
  const open = renames.filter(({ from }) => there.has(from));
  await renameTogether(mongo, open, session, sessions);
  await fenced(mongo, lease, session, (inside) => writeStable(mongo, lease, next, inside));
}

/** Staging collections of this lease or an older one: their publisher is dead, or is this one and begins anew. */
export async function dropStaging(mongo: Mongo, lease: Lease): Promise<string[]> {
  const orphans = [...(await collectionNames(mongo))].filter((name) => {
    const token = stagingToken(name);
    return token !== undefined && token <= lease.token;
  });
  for (const name of orphans) await drop(mongo, name);
  return orphans;
}

/** Collections of datasets that left the product, as the pointer lists them. */
export async function dropLeft(
  mongo: Mongo,
  lease: Lease,
  session: ClientSession,
): Promise<string[]> {
  const pointer = await readPointer(mongo);
  if (!pointer?.drops?.length) return [];
  const { _id, token, state, switch: _, drops, ...kept } = pointer;
  await lease.check();
  for (const name of drops) await drop(mongo, name);
  await fenced(mongo, lease, session, (inside) => writeStable(mongo, lease, kept, inside));
  return drops;
}

/** A collection that is gone already is as good as dropped. */
async function drop({ db }: Mongo, name: string): Promise<void> {
  const NAMESPACE_NOT_FOUND = 26;
  await db.dropCollection(name).catch((thrown) => {
    if (thrown?.code !== NAMESPACE_NOT_FOUND) throw thrown;
  });
}
