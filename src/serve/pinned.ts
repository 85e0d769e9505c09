import { type Moment, type StoredAnswer, storedAnswer } from './answer.ts';
import { AnswerCache } from './cache.ts';
import { freshnessOf } from './freshness.ts';
import type { Pinned } from './lake/kept.ts';
import { readDataset, type Served } from './read.ts';
import type { Asked, Found, ServingOptions } from './serving.ts';

/*
 * Answers of a version that is asked for by name: they never change, and do not go when something is published.
 */

/** Under what they are kept, whatever their version: it is part of their key. */
const STAMP = 'pinned';
/** No run and no schedule says anything of the age of what was asked for as it was. */
const WITHOUT_RUNS = {
  runs: { lastGood: null, failed: null },
  schedule: { previous: null, next: null },
};

export class PinnedAnswers {
  readonly #cache: AnswerCache;
  readonly #config: ServingOptions['config'];

  constructor(cacheBytes: number, config: ServingOptions['config']) {
    this.#cache = new AnswerCache(cacheBytes);
    this.#cache.keepOnly(STAMP);
    this.#config = config;
  }

  /** @throws GoldserveError of serving, `version-gone`, `lake-unreadable` */
  async find({ dataset, query, key }: Asked, { store }: Pinned, served: Served): Promise<Found> {
    const started = performance.now();
    const kept = this.#cache.get(STAMP, key);
    if (kept) {
      return {
        stored: kept,
        moment: this.moment(kept, 'hit'),
        queryMs: performance.now() - started,
      };
    }
    const stored = await this.#cache.load(STAMP, key, async () => {
      const reading = await readDataset(store, dataset, query, served);
      return { ...storedAnswer(dataset, query, reading, this.#config), stamp: STAMP };
    });
    return { stored, moment: this.moment(stored, 'miss'), queryMs: stored.readMs };
  }

  /** What is true of an answer now. */
  moment({ pointer, source }: StoredAnswer, cache: Moment['cache']): Moment {
    const { timezone } = this.#config;
    const freshness = freshnessOf(pointer, source, { ...WITHOUT_RUNS, timezone });
    return {
      cache,
      served_from: 'lake',
      freshness: { ...freshness, status: 'pinned' },
      warnings: [],
    };
  }
}
