import { setTimeout as sleep } from 'node:timers/promises';
import type { ClientSession, Collection, Db } from 'mongodb';
import { GoldserveError } from './errors.ts';
import { isGone, ownerName } from './owner.ts';

/*
 * A lease: the right to do something alone, held by one process for a while and renewed while it works. Time is the
 * server's, so clocks that differ do no harm. Each lease ever given carries a fencing token greater than all before
 * it: whoever changes something says under which token, and an older one is refused (publish/fence.ts).
 */

export const LEASE_COLLECTION = 'goldserve_leases';

/** The lease under which anything is published: one run at a time on one MongoDB. */
export const FLOW_LEASE = 'flow';
/** Document of the collection that counts the tokens given. */
const COUNTER = '#token';
const TTL_MS = 15_000;

/** What a child process needs to work under its parent's lease. */
export interface Ticket {
  name: string;
  owner: string;
  token: number;
}

export interface Lease extends Ticket {
  /** Aborted when the lease was lost: taken by another process, or not renewed in time. */
  lost: AbortSignal;
  /** Extends the lease by its time to live. @throws GoldserveError `lease-lost`. */
  renew(): Promise<void>;
  /** @throws GoldserveError `lease-lost` when it is not held any more; in the transaction of `session` if given. */
  check(session?: ClientSession): Promise<void>;
  /** Gives it back; harmless when it was lost. */
  release(): Promise<void>;
}

interface LeaseDocument extends Omit<Ticket, 'name'> {
  _id: string;
  expires_at: Date;
  acquired_at: Date;
}

/**
 * Takes the lease `name` if nobody holds it, and keeps renewing it until it is released or lost.
 * @param owner who asks, readable: it is shown to those who find the lease taken.
 * @returns undefined when another holder's lease runs.
 */
export async function acquireLease(
  db: Db,
  name: string,
  owner: string,
  { ttlMs = TTL_MS }: { ttlMs?: number } = {},
): Promise<Lease | undefined> {
  const leases = leasesOf(db);
  // A token is spent only where there is something to win.
  if (await leases.findOne({ _id: name, ...running })) return undefined;
  const asked = performance.now();
  const ticket = { name, owner, token: await nextToken(db) };
  if (!(await take(leases, ticket, ttlMs))) return undefined;
  const lease = new HeldLease(leases, ticket, ttlMs);
  void lease.keep(asked);
  return lease;
}

/** Takes the lease under which anything is published. */
export const acquireFlowLease = (db: Db) => acquireFreeLease(db, FLOW_LEASE);

/**
 * Takes a lease for this process. A holder of this machine that was killed is not waited for: its lease ends here, and
 * its token, which is old from now on, keeps whatever is left of it from writing.
 */
export async function acquireFreeLease(db: Db, name: string): Promise<Lease | undefined> {
  const held = await leasesOf(db).findOne({ _id: name, ...running });
  if (held && isGone(held.owner)) {
    const expired = { expires_at: new Date(0) };
    await leasesOf(db).updateOne({ _id: name, token: held.token }, { $set: expired });
  }
  return acquireLease(db, name, ownerName());
}

/** The lease of a parent process, in its child: checked here, renewed there. */
export function joinLease(db: Db, ticket: Ticket, { ttlMs = TTL_MS } = {}): Lease {
  return new HeldLease(leasesOf(db), ticket, ttlMs);
}

/** Who holds the lease, or undefined when it is free. */
export async function leaseHolder(
  db: Db,
  name: string,
): Promise<{ owner: string; since: Date } | undefined> {
  const found = await leasesOf(db).findOne({ _id: name, ...running });
  return found ? { owner: found.owner, since: found.acquired_at } : undefined;
}

const leasesOf = (db: Db) =>
  db.collection<LeaseDocument>(LEASE_COLLECTION, { writeConcern: { w: 'majority' } });

const running = { $expr: { $gt: ['$expires_at', '$$NOW'] } };
const after = (ms: number) => ({ $add: ['$$NOW', ms] });

async function nextToken(db: Db): Promise<number> {
  const counters = db.collection<{ _id: string; token: number }>(LEASE_COLLECTION);
  const counter = await counters.findOneAndUpdate(
    { _id: COUNTER },
    { $inc: { token: 1 } },
    { upsert: true, returnDocument: 'after', writeConcern: { w: 'majority' } },
  );
  if (!counter) throw new GoldserveError('internal', 'the lease counter gave no token');
  return counter.token;
}

/** @returns false when another took it first. */
async function take(leases: Collection<LeaseDocument>, ticket: Ticket, ttlMs: number) {
  const { name, owner, token } = ticket;
  await ensureThere(leases, name);
  const free = { _id: name, token: { $lt: token }, $expr: { $lte: ['$expires_at', '$$NOW'] } };
  const taken = { token, acquired_at: '$$NOW', expires_at: after(ttlMs) };
  const { matchedCount } = await leases.updateOne(free, [
    { $set: { ...taken, owner: { $literal: owner } } },
  ]);
  return matchedCount === 1;
}

/** A lease that was never taken is one that ran out long ago: the server compares times in no upsert. */
async function ensureThere(leases: Collection<LeaseDocument>, name: string): Promise<void> {
  const never = { token: 0, owner: '', acquired_at: new Date(0), expires_at: new Date(0) };
  try {
    await leases.updateOne({ _id: name }, { $setOnInsert: never }, { upsert: true });
  } catch (thrown) {
    const ALREADY_THERE = 11000;
    if ((thrown as { code?: unknown }).code !== ALREADY_THERE) throw thrown;
  }
}

/** A lease as its holder has it; `stop` ends its renewal. */
class HeldLease implements Lease {
  readonly name: string;
  readonly owner: string;
  readonly token: number;
  readonly #leases: Collection<LeaseDocument>;
  readonly #ttlMs: number;
  readonly #losing = new AbortController();
  readonly #stop = new AbortController();

  constructor(leases: Collection<LeaseDocument>, ticket: Ticket, ttlMs: number) {
    ({ name: this.name, owner: this.owner, token: this.token } = ticket);
    this.#leases = leases;
    this.#ttlMs = ttlMs;
  }

  get lost(): AbortSignal {
    return this.#losing.signal;
  }

  async renew(): Promise<void> {
    const later = [{ $set: { expires_at: after(this.#ttlMs) } }];
    const { matchedCount } = await this.#leases.updateOne(this.#mine, later);
    if (!matchedCount) throw this.#lose('was taken by another process');
  }

  async check(session?: ClientSession): Promise<void> {
    this.lost.throwIfAborted();
    const found = await this.#leases.findOne({ ...this.#mine, ...running }, { session });
    if (!found) throw this.#lose('is not held any more');
  }

  async release(): Promise<void> {
    this.#stop.abort();
    await this.#leases.updateOne(this.#mine, { $set: { expires_at: new Date(0) } });
  }

  /**
   * Renews three times per time to live. A failed renewal is tried again until the last good one has run out by this
   * process's own clock: from then on another process may hold the lease.
   * @param good when the lease was last known to be held (performance.now()).
   */
  async keep(good: number): Promise<void> {
    while (await this.#pause()) {
      const started = performance.now();
      if (await this.#renewed()) good = started;
      else if (performance.now() - good > this.#ttlMs) this.#lose('could not be renewed in time');
    }
  }

  get #mine() {
    return { _id: this.name, owner: this.owner, token: this.token };
  }

  /** @returns false when the renewal is to end. */
  #pause(): Promise<boolean> {
    const options = { signal: this.#stop.signal, ref: false };
    return sleep(this.#ttlMs / 3, true, options).catch(() => false);
  }

  #renewed(): Promise<boolean> {
    return this.renew().then(
      () => true,
      () => false,
    );
  }

  #lose(why: string): GoldserveError {
    const message = `the lease ${this.name} (token ${this.token}) ${why}`;
    if (!this.lost.aborted) this.#losing.abort(new GoldserveError('lease-lost', message));
    this.#stop.abort();
    return this.lost.reason as GoldserveError;
  }
}
