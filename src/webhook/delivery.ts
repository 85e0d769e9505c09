import { setTimeout as sleep } from 'node:timers/promises';
import type { Lease } from '../lease.ts';
import type { Log } from '../log.ts';
import type { PublishedEvent } from '../publish/event-log.ts';
import { waitBefore } from '../retry.ts';
import type { Endpoint } from './endpoint.ts';
import type { Place } from './place.ts';
import { post } from './post.ts';
import type { Message } from './signature.ts';

export interface Patience {
  /** How long a receiver has to answer. */
  timeoutMs: number;
  /** Before the second try, and the most before any. */
  firstMs: number;
  mostMs: number;
  /** An event this old is given up once its receiver has failed as long. */
  giveUpMs: number;
}

export interface DeliveryParts {
  log: Log;
  secrets: Buffer[];
  pace: Patience;
}

/** One event brought to one receiver, as often as it takes. */
export class Delivery {
  readonly #endpoint: Endpoint;
  readonly #place: Place;
  readonly #parts: DeliveryParts;

  constructor(endpoint: Endpoint, place: Place, parts: DeliveryParts) {
    this.#endpoint = endpoint;
    this.#place = place;
    this.#parts = parts;
  }

  /** `stop` ends the tries, `hurry` the one under way. */
  async deliver(
    event: PublishedEvent,
    message: Message,
    { lease, stop, hurry }: { lease: Lease; stop: AbortSignal; hurry: AbortSignal },
  ): Promise<'taken' | 'given up' | 'stopped'> {
    const signal = AbortSignal.any([stop, lease.lost]);
    for (let attempt = 1; ; attempt += 1) {
      if (signal.aborted) return 'stopped';
      const why = await this.#post(message, hurry);
      if (why === undefined) return 'taken';
      if (signal.aborted) return 'stopped';
      const failingSince = await this.#place.failed(lease);
      const about = { to: this.#endpoint.origin, id: message.id, attempt, why };
      if (this.#isSpent(event, failingSince)) return this.#giveUp(about, failingSince);
      const wait = this.#waitAfter(attempt);
      this.#parts.log.warn({ ...about, retry_s: wait / 1000 }, 'a webhook was not taken');
      await sleep(wait, undefined, { signal }).catch(() => {});
    }
  }

  #post(message: Message, hurry: AbortSignal): Promise<string | undefined> {
    const { secrets, pace } = this.#parts;
    const signal = AbortSignal.any([AbortSignal.timeout(pace.timeoutMs), hurry]);
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
}
