import type { Log } from '../log.ts';
import type { PublishedEvent } from '../publish/event-log.ts';
import { eventsAfter, newestPosition, type Position, positionOf } from './event-position.ts';
import type { Mongo } from './version.ts';

/*
 * The log of events as streams read it: each reader has a place in it and is given what comes after, at once when
 * something is published. Readers at one place share a read.
 */

export interface Reader {
  /** Moved on by the feed before each take(). */
  position: Position;
  /** false: it takes no more for now; it wakes the feed when it does again. */
  readonly isReady: boolean;
  /** `missed`: the log has not its place any more; it goes on at the newest. */
  take(events: PublishedEvent[], missed: boolean): void;
}

const PAGE = 500;
const AFTER_FAILURE_MS = 1_000;
/** On a standalone server the log is written after the pointer, which is what a publish is known by. */
const LATER_MS = [300, 1_500];

export class EventFeed {
  readonly #mongo: Mongo;
  readonly #log: Log;
  readonly #readers = new Set<Reader>();
  readonly #timers = new Set<NodeJS.Timeout>();
  #isLooking = false;
  #lookAgain = false;

  constructor(mongo: Mongo, log: Log) {
    this.#mongo = mongo;
    this.#log = log;
  }

  /** From now on `reader` is given what comes after its position. @returns a function that ends it. */
  read(reader: Reader): () => void {
    this.#readers.add(reader);
    void this.#look();
    return () => void this.#readers.delete(reader);
  }

  /** Something was published. */
  published(): void {
    this.wake();
    if (this.#mongo.kind === 'standalone') for (const ms of LATER_MS) this.#later(ms);
  }

  /** Something may have been published, or a reader is ready again. */
  wake(): void {
    if (this.#readers.size) void this.#look();
  }

  stop(): void {
    for (const timer of this.#timers) clearTimeout(timer);
    this.#readers.clear();
  }

  #later(ms: number): void {
    const timer = setTimeout(() => {
      this.#timers.delete(timer);
      this.wake();
    }, ms).unref();
    this.#timers.add(timer);
  }

  /** One look at a time; one that is asked for meanwhile follows it. */
  async #look(): Promise<void> {
    this.#lookAgain = true;
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      while (this.#lookAgain) {
        this.#lookAgain = false;
        await this.#tell();
      }
    } catch (thrown) {
      this.#log.debug({ why: String(thrown) }, 'the log of events cannot be read');
      if (this.#readers.size) this.#later(AFTER_FAILURE_MS);
    } finally {
      this.#isLooking = false;
    }
  }

  async #tell(): Promise<void> {
    const newest = await newestPosition(this.#mongo);
    for (const readers of this.#behind(newest)) {
      const position = readers[0]?.position as Position;
      const events = await eventsAfter(this.#mongo, position, PAGE);
      const last = events?.at(-1);
      for (const reader of readers) {
        reader.position = last ? positionOf(last) : newest;
        reader.take(events ?? [], events === undefined);
      }
      if (events?.length === PAGE) this.#lookAgain = true;
    }
  }

  /** Those that can take what they have not, together where they are at one place. */
  #behind(newest: Position): Reader[][] {
    const places = new Map<string, Reader[]>();
    for (const reader of this.#readers) {
      const { number, version } = reader.position;
      if (!reader.isReady || (number === newest.number && version === newest.version)) continue;
      const place = `${number} ${version}`;
      places.set(place, [...(places.get(place) ?? []), reader]);
    }
    return [...places.values()];
  }
}
