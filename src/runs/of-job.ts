import type { Db } from 'mongodb';
import type { JobName } from '../config.ts';
import { type RunDocument, runs } from './store.ts';

const MOST = 20;

/** The newest runs that a job began a step of. */
export function runsOfJob(db: Db, job: JobName): Promise<RunDocument[]> {
  const isIts = {
    $and: [{ $eq: ['$$step.v.began_by.kind', 'job'] }, { $eq: ['$$step.v.began_by.name', job] }],
  };
  const steps = { $map: { input: { $objectToArray: '$steps' }, as: 'step', in: isIts } };
  return runs(db)
    .find({ $expr: { $anyElementTrue: steps } }, { maxTimeMS: 5_000 })
    .sort({ started_at: -1 })
    .limit(MOST)
    .toArray();
}
