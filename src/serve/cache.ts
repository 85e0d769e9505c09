import type { StoredAnswer } from './answer.ts';

/*
 * Answers of the version that is served, in memory: bounded by bytes, the one not asked for the longest goes first.
 * All go when something new is published. Errors are never kept.
 */

/** What an answer takes beside its bytes: its key, its place in the maps, what it refers to. */
const OVERHEAD_BYTES = 1_024;
/** One answer may take this share of the whole, so that it does not push out all others. */
const LARGEST_SHARE = 1 / 8;

export interface CacheFigures {
  hits: number;
  misses: number;
  entries: number;
  bytes: number;
}

export class AnswerCache {
  readonly #maxBytes: number;
  readonly #answers = new Map<string, StoredAnswer>();
  readonly #reading = new Map<string, Promise<StoredAnswer>>();
  #stamp = '';
  #bytes = 0;
  #hits = 0;
  #misses = 0;

  /** `maxBytes` 0: nothing is kept. */
  constructor(maxBytes: number) {
    this.#maxBytes = maxBytes;
  }

  /** Whether anything is ever kept. */
  get enabled(): boolean {
    return this.#maxBytes > 0;
  }

  get figures(): CacheFigures {
    const { size: entries } = this.#answers;
    return { hits: this.#hits, misses: this.#misses, entries, bytes: this.#bytes };
  }

  /** From now on answers of `stamp` alone are kept: see stampOf(). */
  keepOnly(stamp: string): void {
    if (stamp === this.#stamp) return;
    this.#stamp = stamp;
    this.#answers.clear();
    this.#reading.clear();
    this.#bytes = 0;
  }

  has(stamp: string, key: string): boolean {
    return stamp === this.#stamp && this.#answers.has(key);
  }

  /** The answer, if it is known; asking for it keeps it. */
  get(stamp: string, key: string): StoredAnswer | undefined {
    const answer = stamp === this.#stamp ? this.#answers.get(key) : undefined;
    if (!answer) return undefined;
    this.#hits += 1;
    this.#answers.delete(key);
    this.#answers.set(key, answer);
    return answer;
  }

  /** Reads an answer that is not known, once for all who ask for it meanwhile. @throws what `read` throws */
  async load(stamp: string, key: string, read: () => Promise<StoredAnswer>): Promise<StoredAnswer> {
    this.#misses += 1;
    if (!this.enabled) return read();
    const name = `${stamp} ${key}`;
    const begun = this.#reading.get(name);
    if (begun) return begun;
    const reading = read();
    this.#reading.set(name, reading);
    try {
      const answer = await reading;
      this.#put(key, answer);
      return answer;
    } finally {
      if (this.#reading.get(name) === reading) this.#reading.delete(name);
    }
  }

  #put(key: string, answer: StoredAnswer): void {
    const bytes = sizeOf(key, answer);
    if (answer.stamp !== this.#stamp || bytes > this.#maxBytes * LARGEST_SHARE) return;
    this.#drop(key);
    this.#answers.set(key, answer);
    this.#bytes += bytes;
    for (const [oldest] of this.#answers) {
      if (this.#bytes <= this.#maxBytes) break;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    const answer = this.#answers.get(key);
    if (!answer) return;
    this.#answers.delete(key);
    this.#bytes -= sizeOf(key, answer);
  }
}

/** Text takes two bytes a letter at most. */
const sizeOf = (key: string, { rows, meta }: StoredAnswer) =>
  rows.length + 2 * (key.length + meta.length) + OVERHEAD_BYTES;
