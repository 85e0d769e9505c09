import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { GoldserveError } from '../src/errors.ts';
import type { EventFeed } from '../src/serve/event-feed.ts';
import type { Position } from '../src/serve/event-position.ts';
import { EventStream, type Telling } from './event-stream.ts';

export interface StreamLimits {
  /** Clients that listen at once; more are told to come back. */
  most: number;
  beatMs: number;
}

/** What a client hears, from where on, and for how long it may. */
export interface Listening {
  position: Position;
  tell: Telling;
  isAllowed(): Promise<boolean>;
}

export const streamLimits: StreamLimits = { most: 500, beatMs: 15_000 };

/** All clients that listen: as many as there is room for, kept alive, and let go in order when the server closes. */
export class EventStreams {
  readonly #feed: EventFeed;
  readonly #limits: StreamLimits;
  readonly #streams = new Map<
    EventStream,
    { stop: () => void; isAllowed: Listening['isAllowed'] }
  >();
  #closing = false;

  constructor(feed: EventFeed, limits: StreamLimits) {
    this.#feed = feed;
    this.#limits = limits;
  }

  /** Keeps them alive until `app` closes, before which they end. */
  attach(app: FastifyInstance): void {
    const timer = setInterval(() => this.#beat(), this.#limits.beatMs).unref();
    app.addHook('preClose', async () => {
      this.#closing = true;
      clearInterval(timer);
      for (const stream of this.#streams.keys()) stream.end();
      this.#feed.stop();
    });
  }

  /** @throws GoldserveError `streams-full` */
  requireRoom(): void {
    if (this.#closing || this.#streams.size >= this.#limits.most) {
      throw new GoldserveError('streams-full', `${this.#limits.most} clients listen already`);
    }
  }

  /** From now on the response is the stream's. */
  add(response: ServerResponse, { position, tell, isAllowed }: Listening): void {
    const stream = new EventStream(response, position, tell);
    stream.open();
    this.#streams.set(stream, { stop: this.#feed.read(stream), isAllowed });
    response.on('drain', () => this.#feed.wake());
    response.once('close', () => this.#remove(stream));
  }

  #beat(): void {
    for (const [stream, { isAllowed }] of this.#streams) {
      void isAllowed()
        .catch(() => false)
        .then((allowed) => (allowed ? stream.beat() : stream.end()));
    }
    // A publish that nobody told of, whatever the reason, is not missed for longer than a beat.
    this.#feed.wake();
  }

  #remove(stream: EventStream): void {
    this.#streams.get(stream)?.stop();
    this.#streams.delete(stream);
  }
}
