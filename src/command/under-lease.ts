import type { Mongo } from '../driver/mongo.ts';
import { GoldserveError } from '../errors.ts';
import { acquireFlowLease, FLOW_LEASE, type Lease, leaseHolder } from '../lease.ts';

/** Does work that publishes while no other process does. @throws `run-in-progress` naming who does. */
export async function underLease<T>(mongo: Mongo, work: (lease: Lease) => Promise<T>): Promise<T> {
  const lease = await acquireFlowLease(mongo.db);
  if (!lease) {
    const holder = await leaseHolder(mongo.db, FLOW_LEASE);
    throw new GoldserveError(
      'run-in-progress',
      `${holder?.owner ?? 'another process'} is at work on this MongoDB`,
    );
  }
  try {
    return await work(lease);
  } finally {
    await lease.release();
  }
}
