import type { Collection, Db, Document } from 'mongodb';
import { isGone } from '../owner.ts';
import type { StepRecord, StepState } from './record.ts';

/*
 * The run store: a document per run in MongoDB, with the newest record of each of its steps. An update says one step
 * and may come twice, late or out of order: the older record never takes the place of the newer.
 */
export const RUNS_COLLECTION = 'goldserve_runs';

export interface RunFailure {
  step: string;
  at: Date;
  attempt: number;
  code: string;
  message: string;
}

export interface RunDocument {
  _id: string;
  /** The lake that holds what it wrote. */
  lake: string;
  /** `running` while a step is; else `failed` or `interrupted` where one is; else `done`. */
  state: StepState;
  started_at: Date;
  ended_at: Date | null;
  steps: Record<string, StepRecord>;
  /** Every failed try of a step, also of one that ended well later. */
  failures: RunFailure[];
}

/** One step's news, as it waits to be stored. */
export interface Entry {
  run_id: string;
  lake: string;
  step: string;
  /** Milliseconds; tells the newer of two. */
  noted_at: number;
  record: StepRecord;
}

export const runs = (db: Db): Collection<RunDocument> =>
  db.collection<RunDocument>(RUNS_COLLECTION);

/** Stores one entry; the same one twice changes nothing. */
export async function store(db: Db, entry: Entry): Promise<void> {
  await runs(db).updateOne({ _id: entry.run_id }, stages(entry), { upsert: true });
}

function stages({ lake, step, noted_at, record }: Entry): Document[] {
  const known = { $ifNull: [`$steps.${step}.noted_at`, 0] };
  const newer = { $gt: [noted_at, known] };
  const steps = {
    $mergeObjects: [
      { $ifNull: ['$steps', {}] },
      { $cond: [newer, { [step]: { $literal: { ...record, noted_at } } }, {}] },
    ],
  };
  const failed = failureOf(step, record);
  const failures = {
    $setUnion: [{ $ifNull: ['$failures', []] }, { $literal: failed ? [failed] : [] }],
  };
  return [
    { $set: { lake: { $literal: lake }, steps, failures } },
    { $set: { state: stateOf, started_at: over('$min', 'started_at'), ended_at: endOf } },
  ];
}

function failureOf(
  step: string,
  { ended_at, error, attempts }: StepRecord,
): RunFailure | undefined {
  if (!error || !ended_at) return undefined;
  return { step, at: ended_at, attempt: attempts, code: error.code, message: error.message };
}

const over = (operator: string, field: string) => ({
  [operator]: {
    $map: { input: { $objectToArray: '$steps' }, as: 'step', in: `$$step.v.${field}` },
  },
});

const has = (state: StepState) => ({ $in: [state, '$$states'] });

const stateOf = {
  $let: {
    vars: {
      states: { $map: { input: { $objectToArray: '$steps' }, as: 'step', in: '$$step.v.state' } },
    },
    in: {
      $switch: {
        branches: (['running', 'failed', 'interrupted'] as const).map((state) => ({
          case: has(state),
          // biome-ignore lint/suspicious/noThenProperty: the name is the server's.
          then: state,
        })),
        default: 'done',
      },
    },
  },
};

const endOf = { $cond: [{ $eq: [stateOf, 'running'] }, null, over('$max', 'ended_at')] };

export interface RunPage {
  state?: StepState;
  offset: number;
  limit: number;
}

/** Runs, the newest first. */
export function readRuns(db: Db, { state, offset, limit }: RunPage): Promise<RunDocument[]> {
  return runs(db)
    .find(state ? { state } : {}, { sort: { started_at: -1, _id: -1 }, skip: offset, limit })
    .toArray();
}

export function readRun(db: Db, id: string): Promise<RunDocument | null> {
  return runs(db).findOne({ _id: { $eq: id } });
}

/** The newest run of a lake that ran a step of the flow; checks and cleanings alone are none. */
export function lastFlowRun(db: Db, lake: string, steps: string[]): Promise<RunDocument | null> {
  const ran = steps.map((step) => ({ [`steps.${step}`]: { $exists: true } }));
  return runs(db).findOne({ lake, $or: ran }, { sort: { started_at: -1, _id: -1 } });
}

/** Says `interrupted` of the steps that a process of this machine left when it was killed. */
export async function settleInterrupted(db: Db): Promise<void> {
  for (const { _id, lake, steps } of await runs(db).find({ state: 'running' }).toArray()) {
    for (const [step, record] of Object.entries(steps)) {
      if (record.state !== 'running' || !isGone(record.owner)) continue;
      const interrupted: StepRecord = { ...record, state: 'interrupted' };
      await store(db, { run_id: _id, lake, step, noted_at: Date.now(), record: interrupted });
    }
  }
}

/** Runs that began before a moment and are over, the oldest first; the newest of all is none of them. */
export function runsBefore(db: Db, before: Date): Promise<RunDocument[]> {
  const newest = runs(db).find({}, { sort: { started_at: -1, _id: -1 }, limit: 1 });
  return newest.toArray().then(([last]) => {
    const over = { started_at: { $lt: before }, state: { $ne: 'running' as const } };
    return runs(db)
      .find({ ...over, _id: { $ne: last?._id ?? '' } }, { sort: { started_at: 1, _id: 1 } })
      .toArray();
  });
}

/** Forgets runs; gives how many. */
export async function forgetRuns(db: Db, ids: string[]): Promise<number> {
  const { deletedCount } = await runs(db).deleteMany({ _id: { $in: ids } });
  return deletedCount;
}
