import type { Db } from 'mongodb';
import { type JobState, jobStates } from '../job-state.ts';
import { type Outcome, outcomes } from '../outcome.ts';
import { sourceStates, type Unread, unreadSince } from '../source-state.ts';
import { ALL } from './source.ts';
import type { PointerView } from './version.ts';

/*
 * How fresh the figures are, told apart: when the source was read, how far its facts go, when they were published, and
 * whether the runs since went well. Never the age of a cache.
 */

/** `pinned`: an older version that was asked for by its name. */
export type FreshnessStatus = 'fresh' | 'late' | 'stale' | 'failed_last_run' | 'pinned';

export interface Freshness {
  /** Latest date in the facts of the source, as stored; of several sources the earliest of theirs. */
  data_through: string | null;
  /** When the source was last read into these figures; of several the earliest. null: an older release published. */
  source_watermark: string | null;
  published_at: string;
  as_of: string;
  run_id: string;
  /** Seconds since `source_watermark`, else since `published_at`. */
  age_s: number;
  /** Seconds from one scheduled publish to the next; null: none is scheduled. */
  expected_every_s: number | null;
  status: FreshnessStatus;
  timezone: string;
}

/** When publishes are due. */
export interface Schedule {
  previous: Date | null;
  next: Date | null;
}

/** What became of the runs since the last one that ended well. */
export interface Runs {
  /** When a publish last ended well, one that changed nothing too. */
  lastGood: Date | null;
  /** The newest run that did not; its error's code, and the job where it was one. */
  failed: { at: Date; code: string; job: string } | null;
  /** Sources that could not be read when last tried, while others were. */
  unread?: Unread;
}

/** A publish is late after half an interval more than one, and its figures are stale after three. */
const LATE_AFTER = 1.5;
const STALE_AFTER = 3;

export function freshnessOf(
  pointer: PointerView,
  source: string,
  { runs, schedule, timezone }: { runs: Runs; schedule: Schedule; timezone: string },
  now = new Date(),
): Freshness {
  const watermark = earliest(pointer.source_watermark ?? {}, source);
  return {
    data_through: earliest(pointer.data_through, source),
    source_watermark: watermark,
    published_at: pointer.published_at.toISOString(),
    as_of: pointer.as_of,
    run_id: pointer.run_id,
    age_s: secondsSince(watermark ? new Date(watermark) : pointer.published_at, now),
    expected_every_s: everyS(schedule),
    status: unreadOf(pointer, source, runs).length
      ? 'failed_last_run'
      : statusOf(pointer, runs, schedule, now),
    timezone,
  };
}

/** Of several sources the earliest: up to there, all of them are in. */
function earliest(moments: Record<string, string | null>, source: string): string | null {
  if (source !== ALL) return moments[source] ?? null;
  const known = Object.values(moments).filter((moment) => moment !== null);
  return known.sort()[0] ?? null;
}

/** The sources asked for that a run could not read since these figures were made, with when and why. */
function unreadOf(pointer: PointerView, source: string, { unread = {} }: Runs) {
  const since = Object.entries(unreadSince(unread, pointer.source_watermark ?? {}));
  return since.filter(([name]) => source === ALL || name === source);
}

/** What a reader of the figures should know of sources that could not be read, in words. */
export function unreadWarnings(pointer: PointerView, source: string, runs: Runs): string[] {
  return unreadOf(pointer, source, runs).map(
    ([name, { at, code }]) =>
      `${name} could not be read at ${at.toISOString().slice(0, 19)}Z (${code}); its rows are those of its last good reading`,
  );
}

function statusOf(pointer: PointerView, runs: Runs, schedule: Schedule, now: Date) {
  const good = lastGood(pointer, runs);
  if (runs.failed && runs.failed.at > good) return 'failed_last_run';
  const every = everyS(schedule);
  const age = secondsSince(good, now);
  if (every === null || age <= LATE_AFTER * every) return 'fresh';
  return age <= STALE_AFTER * every ? 'late' : 'stale';
}

const lastGood = (pointer: PointerView, { lastGood: ended }: Runs): Date =>
  ended && ended > pointer.published_at ? ended : pointer.published_at;

/** true: the last run failed, or a publish was due and has not ended: a new version can appear at any moment. */
export function isUnsettled(pointer: PointerView, runs: Runs, schedule: Schedule): boolean {
  if (statusOf(pointer, runs, schedule, new Date()) !== 'fresh') return true;
  return schedule.previous !== null && lastGood(pointer, runs) < schedule.previous;
}

/** What a reader of the figures should know, in words. */
export function warningsOf(
  freshness: Freshness,
  runs: Runs,
  pointer?: PointerView,
  source: string = ALL,
): string[] {
  const unread = pointer ? unreadWarnings(pointer, source, runs) : [];
  return [...unread, ...runWarnings(freshness, runs, unread.length > 0)];
}

function runWarnings(
  { status, published_at }: Freshness,
  { failed }: Runs,
  isUnread: boolean,
): string[] {
  if (status === 'late') return ['the last scheduled publish did not take place'];
  if (status === 'stale') return ['the last scheduled publishes did not take place'];
  if (status === 'fresh' || !failed) return [];
  if (isUnread && failed.at <= new Date(published_at)) return [];
  const ended = failed.at.toISOString().slice(0, 19);
  return [
    `the last run (${failed.job}) failed at ${ended}Z with ${failed.code}; this is the last good version`,
  ];
}

/** What the database knows of the runs: the scheduled jobs of any process, and the runs that commands began. */
export async function readRuns(db: Db): Promise<Runs> {
  const [jobs, commands, sources] = await Promise.all([
    jobStates(db).find({}, inTime()).toArray(),
    outcomes(db).find({}, inTime()).toArray(),
    sourceStates(db).find({ state: 'failed' }, inTime()).toArray(),
  ]);
  const good = [
    ...jobs.filter(({ _id, state }) => _id === 'publish' && state === 'done'),
    ...commands.filter(({ state }) => state === 'done'),
  ];
  const bad = [...jobs.filter(({ _id, partial }) => _id !== 'cleanup' && !partial), ...commands]
    .filter(({ state, error }) => (state === 'failed' || state === 'skipped') && error)
    .map(failureOf);
  const unread = Object.fromEntries(
    sources.map(({ _id, ended_at, error }) => [
      _id,
      { at: ended_at, code: error?.code ?? 'internal' },
    ]),
  );
  return { lastGood: latest(good.map(({ ended_at }) => ended_at)), failed: newest(bad), unread };
}

const RUNS_MS = 2_500;
const inTime = () => ({ maxTimeMS: RUNS_MS, signal: AbortSignal.timeout(RUNS_MS) });

/** What a job's message holds (hosts, rows) is for the log. */
const failureOf = ({ _id, ended_at, error }: JobState | Outcome) => ({
  at: ended_at ?? new Date(0),
  code: error?.code ?? 'internal',
  job: _id,
});

const newest = (failures: NonNullable<Runs['failed']>[]) =>
  failures.sort((a, b) => b.at.getTime() - a.at.getTime())[0] ?? null;

function latest(moments: (Date | undefined)[]): Date | null {
  const times = moments.flatMap((moment) => (moment ? [moment.getTime()] : []));
  return times.length ? new Date(Math.max(...times)) : null;
}

const everyS = ({ previous, next }: Schedule) =>
  previous && next ? Math.round((next.getTime() - previous.getTime()) / 1000) : null;

const secondsSince = (from: Date, to: Date) =>
  Math.max(0, Math.floor((to.getTime() - from.getTime()) / 1000));
