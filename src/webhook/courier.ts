import { setTimeout as sleep } from 'node:timers/promises';
import type { Mongo } from '../driver/mongo.ts';
import { acquireFreeLease, type Lease } from '../lease.ts';
import type { Log } from '../log.ts';
import type { PublishedEvent } from '../publish/event-log.ts';
import { waitBefore } from '../retry.ts';
import {
  eventsAfter,
  newestPosition,
  type Position,
  positionOf,
  START,
} from '../serve/event-position.ts';
import type { Endpoint } from './endpoint.ts';
import { Place } from './place.ts';
import { post } from './post.ts';
import type { Message } from './signature.ts';

export interface Pace {
  /** How often the log is looked at. */
  pollMs: number;
  /** How long a receiver has to answer. */
  timeoutMs: number;
  /** Before the second try, and the most before any. */
  firstMs: number;
  mostMs: number;
  /** An event this old is given up once its receiver has failed as long. */
  giveUpMs: number;
}

export interface CourierParts {
  mongo: Pick<Mongo, 'db'>;
  log: Log;
  secrets: Buffer[];
  /** undefined: an event of a dataset that is there no more. */
  messageOf(event: PublishedEvent): Message | undefined;
  pace: Pace;
}

const PAGE = 100;
/** A request under way at the stop has this long to end. */
const GRACE_MS = 2_000;

/**
 * Brings one receiver what is published: in order, each until it is taken, at least once. It works from the log of
 * events, behind whatever publishes, and holds its lease only while there is something to bring.
 */
export class Courier {
  readonly #endpoint: Endpoint;
  readonly #parts: CourierParts;
  readonly #place: Place;
  readonly #stop = new AbortController();
  readonly #hurry = new AbortController();
  readonly #done: Promise<void>;

  constructor(endpoint: Endpoint, parts: CourierParts) {
    this.#endpoint = endpoint;
    this.#parts = parts;
    this.#place = new Place(parts.mongo.db, endpoint);
    this.#done = this.#work();
  }

  /** Not waited for longer than a request has: what hangs on a MongoDB that is away ends with its connection. */
  async stop(): Promise<void> {
    this.#stop.abort();
    const timer = setTimeout(() => this.#hurry.abort(), GRACE_MS);
    await Promise.race([this.#done, sleep(GRACE_MS + 500, undefined, { ref: false })]);
    clearTimeout(timer);
  }

  async #work(): Promise<void> {
    const { log, pace } = this.#parts;
    const to = this.#endpoint.origin;
    while (!this.#stop.signal.aborted) {
      await this.#round().catch((thrown) => {
        log.debug({ to, why: String(thrown) }, 'webhooks cannot be sent now');
      });
      await this.#pause(pace.pollMs, this.#stop.signal);
    }
  }

  /** All that there is to bring; nothing while another process brings it. */
  async #round(): Promise<void> {
    const { db } = this.#parts.mongo;
    const [place, newest] = [await this.#place.read(), await newestPosition({ db })];
    if (place.number === newest.number && place.version === newest.version) return;
    const lease = await acquireFreeLease(db, `webhook:${this.#endpoint.id}`);
    if (!lease) return;
    try {
      while (await this.#bring(lease)) {}
    } finally {
      await lease.release();
    }
  }

  /** The next events. @returns false when there is no more to do. */
  async #bring(lease: Lease): Promise<boolean> {
    const place = await this.#place.read();
    const events = await eventsAfter(this.#parts.mongo, place, PAGE);
    if (!events) return this.#startAgain(place, lease);
    for (const event of events) {
      const message = this.#parts.messageOf(event);
      const outcome = message ? await this.#deliver(event, message, lease) : 'taken';
      if (outcome === 'stopped') return false;
      await this.#place.move(positionOf(event), lease, outcome === 'taken');
    }
    return events.length > 0;
  }

  /** Where the log has the place no more, it goes on with the oldest event there is. */
  async #startAgain({ number }: Position, lease: Lease): Promise<true> {
    const about = { to: this.#endpoint.origin, after: number };
    this.#parts.log.error(about, 'events went out of the log before this webhook was sent them');
    await this.#place.move(START, lease, false);
    return true;
  }

  async #deliver(event: PublishedEvent, message: Message, lease: Lease) {
    const signal = AbortSignal.any([this.#stop.signal, lease.lost]);
    for (let attempt = 1; ; attempt += 1) {
      if (signal.aborted) return 'stopped';
      const why = await this.#post(message);
      if (why === undefined) return 'taken';
      if (signal.aborted) return 'stopped';
      const failingSince = await this.#place.failed(lease);
      const about = { to: this.#endpoint.origin, id: message.id, attempt, why };
      if (this.#isSpent(event, failingSince)) return this.#giveUp(about, failingSince);
      const wait = this.#waitAfter(attempt);
      this.#parts.log.warn({ ...about, retry_s: wait / 1000 }, 'a webhook was not taken');
      await this.#pause(wait, signal);
    }
  }

  #post(message: Message): Promise<string | undefined> {
    const { secrets, pace } = this.#parts;
    const signal = AbortSignal.any([AbortSignal.timeout(pace.timeoutMs), this.#hurry.signal]);
    return post(this.#endpoint, message, { secrets, signal });
  }

  #isSpent({ published_at }: PublishedEvent, failingSince: Date): boolean {
    const latest = Math.max(published_at.getTime(), failingSince.getTime());
    return Date.now() - latest > this.#parts.pace.giveUpMs;
  }

  #giveUp(about: Record<string, unknown>, failingSince: Date): 'given up' {
    const failing = { failing_since: failingSince.toISOString() };
    this.#parts.log.error(
      { ...about, ...failing },
      'a webhook was given up; going on with the next',
    );
    return 'given up';
  }

  /** Half of it at least; the rest by chance, so that many senders do not come at one moment. */
  #waitAfter(attempt: number): number {
    return Math.round(waitBefore(attempt, this.#parts.pace) * (0.5 + Math.random() / 2));
  }

  async #pause(ms: number, signal: AbortSignal): Promise<void> {
    await sleep(ms, undefined, { signal }).catch(() => {});
  }
}
