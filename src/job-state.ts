import type { Collection, Db } from 'mongodb';
import type { JobName } from './config.ts';
import { isGone, ownerName } from './owner.ts';

/*
 * What each scheduled job last did, kept in MongoDB: it survives restarts, shows in `status`, and makes two processes
 * on one MongoDB share the work instead of doing it twice.
 */
export const JOBS_COLLECTION = 'goldserve_jobs';

/** A claim whose owner has given no sign for so long is anybody's, in milliseconds. */
export const CLAIM_TTL = 60_000;

export interface JobState {
  _id: JobName;
  /** The scheduled moment that was last claimed. */
  due: Date;
  state: 'running' | 'done' | 'failed' | 'skipped';
  /** The process that claimed it (owner.ts). */
  owner: string;
  /** The lake that holds what the job wrote: the steps of one night stay with it. */
  lake: string;
  started_at: Date;
  /** Last sign of life of the owner. */
  beat: Date;
  ended_at?: Date;
  run_id?: string;
  error?: { code: string; message: string; transient: boolean };
  /** It failed in part: what comes after goes on with what there is, once every try is spent. */
  partial?: boolean;
  /** How often the run of `due` was begun. */
  attempts?: number;
}

/** When a job was last due by its schedule and will be next; null where it never is. */
export interface DueTime {
  job: JobName;
  schedule: string;
  previous: Date | null;
  next: Date | null;
}

export function jobStates(db: Db): Collection<JobState> {
  return db.collection<JobState>(JOBS_COLLECTION);
}

/** How often a run that failed for a passing reason is begun in all. */
const MOST_ATTEMPTS = 4;

/** Whether a failed run will be tried again: the reason may pass, and not every try is spent. */
export function isRetried({ state, error, attempts = 1 }: JobState): boolean {
  return state === 'failed' && error?.transient === true && attempts < MOST_ATTEMPTS;
}

/** Claims the run of a job that was due at `due`; false when it is done, or another process is at it. */
export async function claim(db: Db, job: JobName, due: Date, lake: string): Promise<boolean> {
  const now = new Date();
  const dead = await deadOwner(db, job);
  const free = [
    { due: { $lt: due }, state: { $ne: 'running' as const } },
    { due, state: 'failed' as const, 'error.transient': true, attempts: { $lt: MOST_ATTEMPTS } },
    {
      due: { $lte: due },
      state: 'running' as const,
      beat: { $lt: new Date(now.getTime() - CLAIM_TTL) },
    },
    ...(dead ? [{ due: { $lte: due }, state: 'running' as const, owner: dead }] : []),
  ];
  const attempts = {
    $cond: [{ $eq: ['$due', due] }, { $add: [{ $ifNull: ['$attempts', 1] }, 1] }, 1],
  };
  const claimed = {
    due,
    state: 'running' as const,
    owner: ownerName(),
    lake,
    started_at: now,
    beat: now,
  };
  try {
    const result = await jobStates(db).updateOne(
      { _id: job, $or: free },
      [
        { $set: { ...claimed, owner: { $literal: claimed.owner }, attempts } },
        { $unset: ['ended_at', 'run_id', 'error', 'partial'] },
      ],
      { upsert: true },
    );
    return result.modifiedCount + result.upsertedCount > 0;
  } catch (thrown) {
    // Another process made the document first: the upsert meets its _id.
    if ((thrown as { code?: number }).code === 11000) return false;
    throw thrown;
  }
}

/** Shows that the owner of a claim is still at it. */
export async function beat(db: Db, job: JobName): Promise<void> {
  await jobStates(db).updateOne(
    { _id: job, owner: ownerName(), state: 'running' },
    { $set: { beat: new Date() } },
  );
}

/** Ends a claim of this process with what became of it. */
export async function finish(
  db: Db,
  job: JobName,
  outcome: Pick<JobState, 'state' | 'run_id' | 'error' | 'partial'>,
): Promise<void> {
  const set = Object.fromEntries(
    Object.entries(outcome).filter(([, value]) => value !== undefined),
  );
  await jobStates(db).updateOne(
    { _id: job, owner: ownerName() },
    { $set: { ...set, ended_at: new Date() } },
  );
}

/** Takes jobs as done up to their moment: a whole run has just covered them. `onlyNew`: those that never ran. */
export async function markCovered(
  db: Db,
  due: Map<JobName, Date>,
  lake: string,
  { runId, onlyNew = false }: { runId?: string; onlyNew?: boolean } = {},
): Promise<void> {
  const now = new Date();
  for (const [job, moment] of due) {
    const owner = { owner: ownerName(), lake, started_at: now, beat: now, ended_at: now };
    const covered = {
      due: moment,
      state: 'done' as const,
      ...owner,
      ...(runId ? { run_id: runId } : {}),
    };
    const update = onlyNew
      ? { $setOnInsert: covered }
      : { $set: covered, $unset: { error: '' as const, partial: '' as const } };
    await jobStates(db).updateOne({ _id: job }, update, { upsert: true });
  }
}

/** The owner of a running claim if it is known to be gone. */
async function deadOwner(db: Db, job: JobName): Promise<string | undefined> {
  const state = await jobStates(db).findOne({ _id: job, state: 'running' });
  return state && isGone(state.owner) ? state.owner : undefined;
}
