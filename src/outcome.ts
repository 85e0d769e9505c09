import type { Collection, Db } from 'mongodb';
import { asMongoError } from './driver/mongo.ts';

/*
 * How the last run that no schedule began ended: a command, or the run at the start. The jobs of the night keep theirs
 * in job-state.ts. Readers of the served version learn from both that a later run failed.
 */
export const OUTCOMES_COLLECTION = 'goldserve_outcomes';

export interface Outcome {
  _id: 'run';
  state: 'done' | 'failed';
  ended_at: Date;
  error?: { code: string; message: string; transient: boolean };
}

export const outcomes = (db: Db): Collection<Outcome> =>
  db.collection<Outcome>(OUTCOMES_COLLECTION);

/** Does `work`, a run that ends with a publish, and notes how it ended. @throws what `work` throws */
export async function noted<T>(db: Db, work: () => Promise<T>): Promise<T> {
  try {
    const result = await work();
    await note(db, { state: 'done' });
    return result;
  } catch (thrown) {
    const { code, message, entry } = asMongoError(thrown);
    const error = { code, message, transient: entry.transient };
    // Where MongoDB is what failed, nothing can be noted, and the run's own error is the one to tell.
    if (code !== 'stopped') await note(db, { state: 'failed', error }).catch(() => {});
    throw thrown;
  }
}

async function note(db: Db, outcome: Pick<Outcome, 'state' | 'error'>): Promise<void> {
  const ended = { ...outcome, ended_at: new Date() };
  await outcomes(db).replaceOne({ _id: 'run' }, ended, { upsert: true });
}
