import type { ServerResponse } from 'node:http';
import type { PublishedEvent } from '../src/publish/event-log.ts';
import { type DatasetPublished, EVENT_TYPE } from '../src/serve/event.ts';
import type { Reader } from '../src/serve/event-feed.ts';
import { type Position, positionOf, positionText } from '../src/serve/event-position.ts';

/** Whoever listens and is cut off comes back after this. */
const RETRY_MS = 2_000;

/** What the client is told of an event; undefined: it is not for it. */
export type Telling = (event: PublishedEvent) => DatasetPublished | undefined;

/** One client that listens: the log of events as server-sent events. */
export class EventStream implements Reader {
  position: Position;
  readonly #response: ServerResponse;
  readonly #tell: Telling;
  #slowBeats = 0;

  constructor(response: ServerResponse, position: Position, tell: Telling) {
    this.#response = response;
    this.position = position;
    this.#tell = tell;
  }

  get isReady(): boolean {
    const { writableNeedDrain, writableEnded, destroyed } = this.#response;
    return !writableNeedDrain && !writableEnded && !destroyed;
  }

  /** The id alone: a client that is cut off before the first event comes back to this place. */
  open(): void {
    this.#response.write(`retry: ${RETRY_MS}\nid: ${positionText(this.position)}\n\n`);
  }

  take(events: PublishedEvent[], missed: boolean): void {
    const messages = missed ? [this.#missed()] : events.flatMap((event) => this.#message(event));
    const last = events.at(-1);
    // What is not told moves the client on all the same.
    if (last && !this.#tell(last)) messages.push(`id: ${positionText(positionOf(last))}\n\n`);
    if (messages.length) this.#response.write(messages.join(''));
  }

  /** A client that has taken nothing since the beat before is cut off. */
  beat(): void {
    const { isReady } = this;
    if (isReady) this.#response.write(': still here\n\n');
    this.#slowBeats = isReady ? 0 : this.#slowBeats + 1;
    if (this.#slowBeats > 1) this.#response.destroy();
  }

  /** In order: the client comes back by itself. */
  end(): void {
    this.#response.end();
  }

  #message(event: PublishedEvent): string[] {
    const told = this.#tell(event);
    if (!told) return [];
    const id = positionText(positionOf(event));
    return [`id: ${id}\nevent: ${EVENT_TYPE}\ndata: ${JSON.stringify(told)}\n\n`];
  }

  #missed(): string {
    const data = { version: this.position.version || null };
    const id = positionText(this.position);
    return `id: ${id}\nevent: events.missed\ndata: ${JSON.stringify(data)}\n\n`;
  }
}
