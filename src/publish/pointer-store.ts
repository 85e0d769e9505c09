import type { ClientSession } from 'mongodb';
import type { Mongo } from '../driver/mongo.ts';
import type { Lease } from '../lease.ts';
import { logVersion } from './event-log.ts';
import { refuseDuplicate } from './fence.ts';
import { POINTER_COLLECTION, POINTER_ID, type Pointer } from './pointer.ts';

/*
 * The pointer, read and written. Every write is conditional on the token: a newer publisher's pointer stays.
 */

export type NextPointer = NonNullable<Pointer['switch']>['next'];

const pointers = ({ db }: Mongo) => db.collection<Pointer>(POINTER_COLLECTION);

export function readPointer(mongo: Mongo): Promise<Pointer | null> {
  return pointers(mongo).findOne({ _id: POINTER_ID }, { readConcern: { level: 'local' } });
}

/** Makes `next` the version that is served, and adds what it changed to the log of events. */
export async function writeStable(
  mongo: Mongo,
  lease: Lease,
  next: NextPointer,
  session?: ClientSession,
) {
  const pointer: Pointer = { ...next, _id: POINTER_ID, token: lease.token, state: 'stable' };
  await write(mongo, lease, pointer, session);
  await logVersion(mongo, next, session);
}

/** Says that renames are under way, and all that a successor needs to finish them. */
export async function writeSwitching(
  mongo: Mongo,
  lease: Lease,
  before: Pointer | null,
  plan: NonNullable<Pointer['switch']>,
  session?: ClientSession,
) {
  const shown = before ?? { ...plan.next, datasets: {} };
  const pointer: Pointer = {
    ...shown,
    _id: POINTER_ID,
    token: lease.token,
    state: 'switching',
    switch: plan,
  };
  await write(mongo, lease, pointer, session);
}

async function write(mongo: Mongo, lease: Lease, pointer: Pointer, session?: ClientSession) {
  const mine = { _id: POINTER_ID, token: { $lte: lease.token } } as const;
  await refuseDuplicate(lease, () =>
    pointers(mongo).replaceOne(mine, pointer, {
      upsert: true,
      ...(session ? { session } : { writeConcern: { w: 'majority' } }),
    }),
  );
}
