import { setTimeout as sleep } from 'node:timers/promises';
import { JOBS_COLLECTION } from '../job-state.ts';
import type { Log } from '../log.ts';
import { OUTCOMES_COLLECTION } from '../outcome.ts';
import { POINTER_COLLECTION } from '../publish/pointer.ts';
import { SOURCES_COLLECTION } from '../source-state.ts';
import { type Runs, readRuns } from './freshness.ts';
import { readError } from './mongo_error.ts';
import {
  atOneVersion,
  type KnownPointer,
  type Mongo,
  type PeekedPointer,
  type PointerView,
  peekPointer,
  stampOf,
} from './version.ts';

/*
 * Which version is served, known without asking MongoDB for each request: a change stream (on a standalone server a
 * look every POLL_MS) tells of a publish by any process. What it told counts for LEASE_MS after MongoDB was last heard
 * of; without it the version is read for each request.
 */

/** What is served, and what became of the runs since. */
export interface Published {
  pointer: PointerView | null;
  stamp: string;
  runs: Runs;
  /** When MongoDB held it, in its own time; undefined: not known. */
  at?: KnownPointer['at'];
}

const LEASE_MS = 2_000;
const POLL_MS = 400;
/** How long the server holds an idle look at the stream; each return proves that it is there. */
const IDLE_MS = 500;
const SILENT_MS = 3_000;
/** MongoDB keeps what was true at a moment for five minutes: the moment known is brought forward well before. */
const MOMENT_MS = 30_000;
const [LEAST_WAIT_MS, MOST_WAIT_MS] = [100, 2_000];
/** After a failed read whoever can do without MongoDB does not wait for it, for so long. */
const AWAY_MS = 1_000;

/** Unauthorized; no change stream on this kind of server. */
const NO_STREAMS = [13, 40573];

const followed = [POINTER_COLLECTION, JOBS_COLLECTION, OUTCOMES_COLLECTION, SOURCES_COLLECTION];
const pipeline = [
  {
    $match: {
      $or: [
        { 'ns.coll': { $in: followed } },
        { operationType: { $in: ['dropDatabase', 'invalidate'] } },
      ],
    },
  },
  { $project: { operationType: 1, ns: 1 } },
];

export class Current {
  readonly #mongo: Mongo;
  readonly #log: Log;
  readonly #onChange: (published: Published) => void;
  readonly #stop = new AbortController();
  #known: Published | undefined;
  #heardUntil = 0;
  #awayUntil = 0;
  #reads = 0;
  #adopted = 0;
  #shared: Promise<Published> | undefined;

  /** `onChange` is called when something else is served than before. */
  constructor(mongo: Mongo, log: Log, onChange: (published: Published) => void) {
    this.#mongo = mongo;
    this.#log = log;
    this.#onChange = onChange;
  }

  start(): void {
    void this.#follow();
  }

  stop(): void {
    this.#stop.abort();
    this.#heardUntil = 0;
  }

  /** true: what is known is what MongoDB holds. */
  get isCertain(): boolean {
    return this.#known !== undefined && performance.now() < this.#heardUntil;
  }

  /** true: MongoDB was asked a moment ago and was not there. */
  get isAway(): boolean {
    return performance.now() < this.#awayUntil;
  }

  /** What was last known, perhaps long ago. */
  get lastKnown(): Published | undefined {
    return this.#known;
  }

  /** The pointer and a moment to read at: what is read then needs no look at the pointer. */
  get moment(): KnownPointer | undefined {
    const { pointer, at } = this.#known ?? {};
    return this.isCertain && pointer && at ? { pointer, at } : undefined;
  }

  /** What is served now: known, else read. @throws GoldserveError of serving */
  async get(): Promise<Published> {
    if (this.#known && performance.now() < this.#heardUntil) return this.#known;
    this.#shared ??= this.#read().finally(() => {
      this.#shared = undefined;
    });
    return this.#shared;
  }

  /** A read met another version than the one known: looks again, unless a look is under way. */
  recheck(): void {
    if (!this.#stop.signal.aborted) void this.#look().catch(() => {});
  }

  async #read(): Promise<Published> {
    const turn = ++this.#reads;
    try {
      const { value } = await atOneVersion(this.#mongo, async ({ pointer }) => pointer);
      return await this.#adopt(turn, { pointer: value });
    } catch (thrown) {
      const error = readError(thrown);
      // A switch that takes long: until it is done the version before it is the one to serve.
      if (error.code === 'dataset-publishing' && this.#known) return this.#known;
      if (error.code === 'database-unavailable') this.#awayUntil = performance.now() + AWAY_MS;
      throw error;
    }
  }

  /** A look without patience, for who follows: while collections are renamed nothing changes yet. */
  async #look(): Promise<void> {
    const turn = ++this.#reads;
    const peeked = await peekPointer(this.#mongo);
    if (peeked !== 'switching') await this.#adopt(turn, peeked);
  }

  /** Of two reads the one that began later is right. */
  async #adopt(turn: number, { pointer, at }: PeekedPointer): Promise<Published> {
    const runs = await readRuns(this.#mongo.db).catch(() => this.#known?.runs ?? NO_RUNS);
    const published = { pointer, stamp: stampOf(pointer), runs, at };
    if (turn < this.#adopted && this.#known) return this.#known;
    const before = this.#known?.stamp;
    this.#adopted = turn;
    this.#known = published;
    this.#awayUntil = 0;
    if (published.stamp !== before) this.#onChange(published);
    return published;
  }

  async #follow(): Promise<void> {
    let streams = this.#mongo.kind !== 'standalone';
    let wait = LEAST_WAIT_MS;
    while (!this.#stop.signal.aborted) {
      const before = this.#heardUntil;
      await (streams ? this.#listen() : this.#poll()).catch((thrown) => {
        if (NO_STREAMS.includes((thrown as { code?: number }).code ?? 0)) streams = false;
        this.#lost(thrown);
      });
      // It worked for a while: the next try is at once.
      wait = this.#heardUntil > before ? LEAST_WAIT_MS : Math.min(2 * wait, MOST_WAIT_MS);
      await this.#pause(wait);
    }
  }

  #lost(thrown: unknown): void {
    if (this.#stop.signal.aborted) return;
    const { code } = readError(thrown);
    const why = thrown instanceof Error ? thrown.message : String(thrown);
    this.#log.debug({ code, why }, 'publishes cannot be followed: the version is read each time');
  }

  /** Until the stream breaks. */
  async #listen(): Promise<void> {
    const options = { maxAwaitTimeMS: IDLE_MS };
    const stream = this.#mongo.db.watch(pipeline, options);
    try {
      // The stream is open before the first look: nothing falls between the two.
      for (let looked = Number.NEGATIVE_INFINITY; ; ) {
        const event = await inTime(stream.tryNext());
        if (this.#stop.signal.aborted) return;
        if (event !== null || performance.now() - looked > MOMENT_MS) {
          await inTime(this.#look());
          looked = performance.now();
        }
        this.#heardUntil = performance.now() + LEASE_MS;
        if (stream.closed) return;
      }
    } finally {
      stream.close().catch(() => {});
    }
  }

  async #poll(): Promise<void> {
    while (!this.#stop.signal.aborted) {
      const asked = performance.now();
      await inTime(this.#look());
      this.#heardUntil = asked + 2 * POLL_MS;
      await this.#pause(POLL_MS);
    }
  }

  async #pause(ms: number): Promise<void> {
    await sleep(ms, undefined, { signal: this.#stop.signal, ref: false }).catch(() => {});
  }
}

const NO_RUNS: Runs = { lastGood: null, failed: null };

/** @throws Error when a server that hangs says nothing */
async function inTime<T>(work: Promise<T>): Promise<T> {
  const silence = new AbortController();
  const silent = sleep(SILENT_MS, undefined, { signal: silence.signal, ref: false }).then(() => {
    throw new Error('MongoDB says nothing');
  });
  try {
    return await Promise.race([work, silent]);
  } finally {
    silent.catch(() => {});
    work.catch(() => {});
    silence.abort();
  }
}
