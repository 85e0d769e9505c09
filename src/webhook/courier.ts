import { setTimeout as sleep } from 'node:timers/promises';
import type { Mongo } from '../driver/mongo.ts';
import { acquireFreeLease, type Lease } from '../lease.ts';
import type { PublishedEvent } from '../publish/event-log.ts';
import {
  eventsAfter,
  newestPosition,
  type Position,
  positionOf,
  START,
} from '../serve/event-position.ts';
import { Delivery, type DeliveryParts, type Patience } from './delivery.ts';
import type { Endpoint } from './endpoint.ts';
import { Place } from './place.ts';
import type { Message } from './signature.ts';

export interface Pace extends Patience {
  /** How often the log is looked at. */
  pollMs: number;
}

export interface CourierParts extends DeliveryParts {
  mongo: Pick<Mongo, 'db'>;
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
  readonly #delivery: Delivery;
  readonly #stop = new AbortController();
  readonly #hurry = new AbortController();
  readonly #done: Promise<void>;

  constructor(endpoint: Endpoint, parts: CourierParts) {
    this.#endpoint = endpoint;
    this.#parts = parts;
    this.#place = new Place(parts.mongo.db, endpoint);
    this.#delivery = new Delivery(endpoint, this.#place, parts);
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
    const terms = { lease, stop: this.#stop.signal, hurry: this.#hurry.signal };
    for (const event of events) {
      const message = this.#parts.messageOf(event);
      const outcome = message ? await this.#delivery.deliver(event, message, terms) : 'taken';
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

  async #pause(ms: number, signal: AbortSignal): Promise<void> {
    await sleep(ms, undefined, { signal }).catch(() => {});
  }
}
