import type { Dataset } from '../dataset.ts';
import type { Log } from '../log.ts';
import { type Locale, type Moment, type StoredAnswer, storedAnswer } from './answer.ts';
import { away, saysAway, within } from './away.ts';
import { AnswerCache } from './cache.ts';
import { answerKey, entityTag, type Shape } from './cache-key.ts';
import { Current, type Published } from './current.ts';
import { freshnessOf, isUnsettled, type Runs, type Schedule, warningsOf } from './freshness.ts';
import type { KeptVersions, Pinned } from './lake/kept.ts';
import { PinnedAnswers } from './pinned.ts';
import type { Query } from './query.ts';
import { readDataset, type Served } from './read.ts';
import { defaultSource } from './source.ts';
import { mongoStore, type Store } from './store.ts';
import { type Mongo, type PointerView, stampOf } from './version.ts';

/*
 * How an answer is found: in memory when it is of the version that is served, else in MongoDB; and in memory all the
 * same while MongoDB is away.
 */

export interface ServingOptions {
  mongo: Mongo;
  log: Log;
  config: Locale & { sources: readonly string[] };
  datasets: readonly Dataset[];
  /** Bytes of answers kept in memory; 0: none. */
  cacheBytes: number;
  /** Whether last good answers are given while MongoDB is away. */
  serveStale: boolean;
  /** The lake of this process; undefined: it has none. */
  kept?: KeptVersions | undefined;
  schedule(): Schedule;
  /** When a publish last ended well, as far as this process knows. */
  lastPublish(): Date | null;
}

/** A question, told apart from all others by its key. */
export interface Asked {
  dataset: Dataset;
  query: Query;
  key: string;
}

export interface Found {
  stored: StoredAnswer;
  moment: Moment;
  /** Milliseconds that finding the rows took: in MongoDB, or in memory. */
  queryMs: number;
}

/** Of the memory for answers, what those of older versions may take. */
const PINNED_SHARE = 1 / 8;
/** With the answer in memory, how long MongoDB may take to say that it still is the one. */
const PATIENCE_MS = 1_000;
/** The same where the answer can be read from the lake. */
const LAKE_PATIENCE_MS = 2_500;

export class Serving {
  readonly current: Current;
  readonly cache: AnswerCache;
  readonly store: Store;
  readonly kept: KeptVersions | undefined;
  readonly pinned: PinnedAnswers;
  readonly #options: ServingOptions;
  readonly #settings: string;

  /** `onChange` is called when something else is served than before. */
  constructor(options: ServingOptions, onChange: () => void = () => {}) {
    this.#options = options;
    this.store = mongoStore(options.mongo, () => this.current.moment);
    const pinnedBytes = options.cacheBytes * PINNED_SHARE;
    this.cache = new AnswerCache(options.cacheBytes - pinnedBytes);
    this.pinned = new PinnedAnswers(pinnedBytes, options.config);
    this.kept = options.kept;
    this.current = new Current(options.mongo, options.log, ({ stamp, pointer }) => {
      this.cache.keepOnly(stamp);
      if (pointer) void this.kept?.remember(pointer, options.mongo.kind);
      onChange();
    });
    const { currency, timezone, sources } = options.config;
    this.#settings = JSON.stringify([currency, timezone, sources]);
  }

  ask(dataset: Dataset, query: Query, shape: Shape): Asked {
    return { dataset, query, key: answerKey(dataset, query, shape) };
  }

  /**
   * What is served, to be compared with what a client has. undefined: MongoDB is away, and find() gives the last good
   * answer; or there is nothing to compare. @throws GoldserveError of serving
   */
  async published({ key }: Asked, isConditional: boolean): Promise<Published | undefined> {
    const { isCertain, isAway, lastKnown } = this.current;
    if (isCertain) return lastKnown;
    const inLake = this.lastInLake !== undefined;
    if (!this.cache.enabled && !isConditional && !inLake) return undefined;
    const kept = this.#options.serveStale && lastKnown && this.cache.has(lastKnown.stamp, key);
    if (kept && isAway) return undefined;
    if (inLake && isAway) throw away();
    try {
      const patience = kept ? PATIENCE_MS : inLake ? LAKE_PATIENCE_MS : undefined;
      return await (patience ? within(this.current.get(), patience) : this.current.get());
    } catch (thrown) {
      if (kept && saysAway(thrown)) return undefined;
      throw thrown;
    }
  }

  /** Whether the version holds what is asked for, so that a client's copy of it can be right. */
  holds({ dataset, query }: Asked, { pointer }: Pick<Published, 'pointer'>): boolean {
    const rows = pointer?.datasets[dataset.name]?.rows_by_source ?? {};
    const source = query.source ?? defaultSource(this.#options.config.sources, rows);
    return Object.entries(rows).some(
      ([name, count]) => count > 0 && [name, 'all'].includes(source),
    );
  }

  tag({ key }: Asked, { version }: Pick<PointerView, 'version'>): string {
    return entityTag(version, key, this.#settings);
  }

  /** `published` as published() gave it. @throws GoldserveError of serving */
  async find(asked: Asked, published: Published | undefined): Promise<Found> {
    const started = performance.now();
    const known = published ?? this.current.lastKnown;
    const kept = known && this.cache.get(known.stamp, asked.key);
    if (kept) {
      const found = this.repeat(kept, published ? 'mongodb' : 'memory');
      return { ...found, queryMs: performance.now() - started };
    }
    const stored = await this.cache.load(known?.stamp ?? '', asked.key, () => this.#read(asked));
    if (known && stored.stamp !== known.stamp) this.current.recheck();
    return { stored, moment: this.moment(stored, 'miss', 'mongodb'), queryMs: stored.readMs };
  }

  /** The version last known to be served, where this process has its files and may answer from them. */
  get lastInLake(): Pinned | undefined {
    if (!this.#options.serveStale || !this.kept) return undefined;
    const pointer = this.current.lastKnown?.pointer ?? this.kept.lastServed();
    return pointer && { pointer, store: this.kept.storeOf(pointer) };
  }

  /** While MongoDB is away. @throws GoldserveError of serving, `version-gone`, `lake-unreadable` */
  async findInLake(asked: Asked, { pointer, store }: Pinned, served: Served): Promise<Found> {
    const { dataset, query, key } = asked;
    const stored = await this.cache.load(stampOf(pointer), key, async () =>
      storedAnswer(
        dataset,
        query,
        await readDataset(store, dataset, query, served),
        this.#options.config,
      ),
    );
    return { stored, moment: this.moment(stored, 'miss', 'lake'), queryMs: stored.readMs };
  }

  /** An answer that is known already. */
  repeat(stored: StoredAnswer, servedFrom: Moment['served_from'] = 'mongodb'): Found {
    return { stored, moment: this.moment(stored, 'hit', servedFrom), queryMs: 0 };
  }

  /** Seconds until another version is to be expected; undefined: nobody knows, it may be at any moment. */
  expectedIn(pointer: PointerView): number | undefined {
    const schedule = this.#options.schedule();
    if (!schedule.next || isUnsettled(pointer, this.#runs(), schedule)) return undefined;
    return (schedule.next.getTime() - Date.now()) / 1000;
  }

  async #read({ dataset, query }: Asked): Promise<StoredAnswer> {
    const { config, datasets } = this.#options;
    const served = { sources: config.sources, datasets };
    const asTexts = query.shape === 'rows';
    const reading = await readDataset(this.store, dataset, query, served, { asTexts });
    return storedAnswer(dataset, query, reading, config);
  }

  /** What is true of an answer now. */
  moment(
    { pointer, source }: StoredAnswer,
    cache: Moment['cache'],
    served_from: Moment['served_from'],
  ): Moment {
    const { schedule, config } = this.#options;
    const runs = this.#runs();
    const { timezone } = config;
    const freshness = freshnessOf(pointer, source, { runs, schedule: schedule(), timezone });
    const warnings = warningsOf(freshness, runs, pointer, source);
    if (served_from === 'memory') warnings.push('MongoDB is away: this is the last good answer');
    if (served_from === 'lake') warnings.push('MongoDB is away: these are the rows last published');
    return { cache, served_from, freshness, warnings };
  }

  /** A publish of this process is known at once. */
  #runs(): Runs {
    const { lastGood = null, failed = null, unread } = this.current.lastKnown?.runs ?? {};
    const own = this.#options.lastPublish();
    return { lastGood: own && (!lastGood || own > lastGood) ? own : lastGood, failed, unread };
  }
}
