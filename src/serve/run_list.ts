import type { Db } from 'mongodb';
import { GoldserveError } from '../errors.ts';
import { type RunDocument, type RunPage, readRun, readRuns } from '../runs/store.ts';
import { readError } from './mongo_error.ts';
import { shortened } from './parameter.ts';

/** A run as it is told: its steps in the order in which they began. */
export type Run = ReturnType<typeof runOf>;

/** A page of runs, the newest first, and whether there are more. */
export async function listRuns(db: Db, page: RunPage) {
  const found = await told(() => readRuns(db, { ...page, limit: page.limit + 1 }));
  return { runs: found.slice(0, page.limit).map(runOf), more: found.length > page.limit };
}

/** @throws GoldserveError `unknown-run` */
export async function oneRun(db: Db, id: string): Promise<Run> {
  const found = await told(() => readRun(db, id));
  if (found) return runOf(found);
  throw new GoldserveError('unknown-run', `no run ${shortened(id)} is kept`);
}

async function told<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (thrown) {
    throw readError(thrown);
  }
}

function runOf({ _id, lake, state, started_at, ended_at, steps, failures }: RunDocument) {
  const records = Object.entries(steps).map(([step, record]) => {
    const { noted_at, ...rest } = record as typeof record & { noted_at?: number };
    return { step, ...rest };
  });
  return {
    run_id: _id,
    lake,
    state,
    started_at,
    ended_at,
    steps: records.sort((a, b) => a.started_at.getTime() - b.started_at.getTime()),
    failures: [...failures].sort((a, b) => a.at.getTime() - b.at.getTime()),
  };
}
