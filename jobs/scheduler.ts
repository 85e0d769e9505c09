import { setTimeout as sleep } from 'node:timers/promises';
import cron, { type ScheduledTask } from 'node-cron';
import { patternsOf } from '../src/config/kind.ts';
import type { Config, JobName } from '../src/config.ts';
import { asMongoError, type Mongo } from '../src/driver/mongo.ts';
import { GoldserveError } from '../src/errors.ts';
import { type FlowContext, whileHeld } from '../src/flow.ts';
import { beat, claim, finish, isRetried, jobStates, markCovered } from '../src/job-state.ts';
import { acquireFlowLease, type Lease } from '../src/lease.ts';
import type { Log } from '../src/log.ts';
import { isGone } from '../src/owner.ts';
import { heal } from '../src/publish/heal.ts';
import { PartlyRead } from '../src/source-state.ts';
import { bronze } from './bronze.ts';
import { cleanup } from './cleanup.ts';
import { lastDue, nextDue } from './clock.ts';
import { gold } from './gold.ts';
import type { Job } from './job.ts';
import { publish } from './publish.ts';
import { scores } from './scores.ts';
import { silver } from './silver.ts';

/** Every job, in the order of the night. */
export const jobs: Job[] = [bronze, silver, gold, scores, publish, cleanup];

export interface SchedulerOptions {
  config: Config;
  flow: FlowContext;
  mongo: Mongo;
  log: Log;
  /** Name of this process's lake, the same at every start. */
  lakeId: string;
  /** The moment that it takes for now; default: the clock's. */
  now?(): Date;
  /** Called when a job has ended well. */
  onDone?(job: JobName): void;
}

/** How often missed jobs are looked for, and how long a wait for another process pauses between two looks. */
const CATCH_UP_PATTERN = '*/5 * * * *';
const POLL_MS = 1_000;
const BEAT_MS = 15_000;

/** Runs the jobs at their times in this process, one at a time, and what was missed as soon as it can. */
export class Scheduler {
  readonly #options: SchedulerOptions;
  readonly #tasks: ScheduledTask[] = [];
  readonly #stop = new AbortController();
  /** Asked for by hand, and not begun yet. */
  readonly #asked = new Set<JobName>();
  #queue: Promise<void> = Promise.resolve();

  constructor(options: SchedulerOptions) {
    this.#options = options;
  }

  /** Catches up what was missed while no process ran, and sets the clock. */
  async start(): Promise<void> {
    const { config, log, mongo, lakeId } = this.#options;
    const { timezone } = config;
    // A job that never ran has missed nothing.
    await markCovered(mongo.db, this.#dueNow(), lakeId, { onlyNew: true });
    for (const job of jobs) {
      const schedule = config.cron[job.name];
      for (const pattern of patternsOf(schedule)) {
        const options = { timezone, name: `${job.name} ${pattern}` };
        this.#tasks.push(cron.schedule(pattern, () => this.#enqueue(job), options));
      }
      const next = nextDue(schedule, timezone);
      if (next) log.info({ job: job.name, pattern: schedule, next }, 'job scheduled');
    }
    this.#tasks.push(cron.schedule(CATCH_UP_PATTERN, () => this.catchUp(), { timezone }));
    void this.catchUp();
  }

  /** Runs each job whose last due time was missed, once, in the order of the night. */
  async catchUp(): Promise<void> {
    for (const job of jobs) this.#enqueue(job);
    await this.#queue;
  }

  /** Takes every step as done up to now: a whole run has just covered them. */
  async covered(runId?: string): Promise<void> {
    const due = this.#dueNow();
    due.delete('cleanup');
    await markCovered(this.#options.mongo.db, due, this.#options.lakeId, { runId });
  }

  /** Begins a job now, after what is under way. @throws GoldserveError `run-in-progress` while it is at work or waits */
  async runNow(name: JobName): Promise<void> {
    const job = jobs.find((each) => each.name === name) as Job;
    if (this.#asked.has(name)) throw atWork(name);
    this.#asked.add(name);
    try {
      const state = await jobStates(this.#options.mongo.db).findOne({ _id: name });
      if (state?.state === 'running' && !isGone(state.owner)) throw atWork(name);
    } catch (thrown) {
      this.#asked.delete(name);
      throw thrown;
    }
    this.#enqueue(job, () => this.#runAsked(job));
  }

  async #runAsked(job: Job): Promise<void> {
    const { mongo, lakeId } = this.#options;
    if (this.#stop.signal.aborted) return;
    const due = new Date();
    // Known as at work by its state from here on.
    const claimed = claim(mongo.db, job.name, due, lakeId);
    if (await claimed.finally(() => this.#asked.delete(job.name))) await this.#perform(job, due);
  }

  /** When a job is due next; null when it is not scheduled. */
  nextDue(name: JobName): Date | null {
    const { cron: patterns, timezone } = this.#options.config;
    return nextDue(patterns[name], timezone);
  }

  /** When the next publish is due; null when none is scheduled. */
  nextPublish(): Date | null {
    const { cron: patterns, timezone } = this.#options.config;
    return nextDue(patterns.publish, timezone);
  }

  /** When a publish was last due; null when none is scheduled. */
  previousPublish(): Date | null {
    return this.#lastDue('publish');
  }

  /** Stops the clock and waits for the job in progress, which `flow.signal` ends. */
  async stop(): Promise<void> {
    this.#stop.abort();
    for (const task of this.#tasks) await task.destroy();
    await this.#queue;
  }

  /** One job at a time, in the order they came due. */
  #enqueue(job: Job, run = () => this.#runIfDue(job)): void {
    this.#queue = this.#queue.then(run).catch((thrown) => {
      const { code, message, next } = asMongoError(thrown);
      this.#options.log.error({ job: job.name, code, next }, `job could not be run: ${message}`);
    });
  }

  async #runIfDue(job: Job): Promise<void> {
    const { mongo, lakeId, log } = this.#options;
    const due = this.#lastDue(job.name);
    if (!due || this.#stop.signal.aborted) return;
    const upstream = await this.#upstream(job);
    if (upstream === 'elsewhere') return;
    if (!(await claim(mongo.db, job.name, due, lakeId))) return;
    if (upstream === 'done') return this.#perform(job, due);
    const message = `not run: ${job.after} of the same night did not end well`;
    log.warn({ job: job.name, due }, message);
    await finish(mongo.db, job.name, {
      state: 'skipped',
      error: { code: 'upstream-failed', message, transient: false },
    });
  }

  async #perform(job: Job, due: Date): Promise<void> {
    const { mongo, flow, log } = this.#options;
    const heart = setInterval(() => void beat(mongo.db, job.name).catch(() => {}), BEAT_MS);
    log.info({ job: job.name, due }, 'job started');
    try {
      const lease = await this.#lease();
      const runs = flow.runs?.for({ kind: 'job', name: job.name });
      const run_id = await whileHeld({ ...flow, ...(runs ? { runs } : {}) }, lease, (held) =>
        job.run({ flow: held, mongo, lease, log }),
      ).finally(() => lease.release());
      await finish(mongo.db, job.name, { state: 'done', run_id });
      log.info({ job: job.name, run_id }, 'job done');
      this.#options.onDone?.(job.name);
      // Where several steps are due at one moment, each comes as soon as the one before it is done.
      for (const next of jobs.filter(({ after }) => after === job.name)) this.#enqueue(next);
    } catch (thrown) {
      await this.#failed(job, asMongoError(thrown), thrown instanceof PartlyRead);
    } finally {
      clearInterval(heart);
    }
  }

  /** A job stopped with the process stays `running` with a dead owner: the next start runs it again. */
  async #failed(
    job: Job,
    { code, message, next, entry }: GoldserveError,
    partial: boolean,
  ): Promise<void> {
    const { mongo, log } = this.#options;
    log.error({ job: job.name, code, next }, message);
    if (code === 'stopped') return;
    const error = { code, message, transient: entry.transient };
    await finish(mongo.db, job.name, { state: 'failed', error, partial });
    if (job.name === 'publish') await this.#heal();
  }

  /** A publish that broke off within its switch is finished at once: until then every answer is 503. */
  async #heal(): Promise<void> {
    const lease = await this.#lease();
    await heal(this.#options.mongo, lease).finally(() => lease.release());
  }

  /**
   * What became of the job before it of the same night: `done`, in part too, `failed` for good, or `elsewhere` when it is not this
   * process's to continue yet (still running, to be tried again, not run, or its output is in another lake).
   */
  async #upstream(job: Job): Promise<'done' | 'failed' | 'elsewhere'> {
    const { mongo, lakeId, config } = this.#options;
    if (!job.after || config.cron[job.after] === 'off') return 'done';
    const due = this.#lastDue(job.after);
    const state = await jobStates(mongo.db).findOne({ _id: job.after });
    if (!state || !due || state.due < due || state.lake !== lakeId) return 'elsewhere';
    if (state.state === 'running' || isRetried(state)) return 'elsewhere';
    return state.state === 'done' || state.partial ? 'done' : 'failed';
  }

  async #lease(): Promise<Lease> {
    const { mongo } = this.#options;
    for (;;) {
      const held = await acquireFlowLease(mongo.db);
      if (held) return held;
      if (this.#options.flow.signal?.aborted) {
        throw new GoldserveError('stopped', 'stopped while waiting for the lease');
      }
      await this.#pause();
    }
  }

  #dueNow(): Map<JobName, Date> {
    return new Map(jobs.map(({ name }) => [name, this.#lastDue(name) ?? new Date(0)]));
  }

  #lastDue(name: JobName): Date | null {
    const { cron: patterns, timezone } = this.#options.config;
    return lastDue(patterns[name], timezone, this.#options.now?.() ?? new Date());
  }

  async #pause(): Promise<void> {
    await sleep(POLL_MS, undefined, { signal: this.#stop.signal }).catch(() => {});
  }
}

const atWork = (name: JobName) =>
  new GoldserveError('run-in-progress', `${name} is at work or about to be`);
