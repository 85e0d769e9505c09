import type { Collection, Db } from 'mongodb';
import { GoldserveError } from './errors.ts';

/*
 * What became of the last reading of each source, kept in MongoDB. One source that cannot be read does not keep the
 * others from being served: readers of its rows learn from here that these are those of its last good reading.
 */
export const SOURCES_COLLECTION = 'goldserve_sources';

export interface SourceState {
  /** Name of the source. */
  _id: string;
  state: 'done' | 'failed';
  ended_at: Date;
  error?: { code: string; message: string; transient: boolean };
}

/** A source that a run could not read, and why. */
export interface SourceFailure {
  source: string;
  error: GoldserveError;
}

/** Sources that could not be read when last tried: since when, and the error's code. */
export type Unread = Record<string, { at: Date; code: string }>;

export const sourceStates = (db: Db): Collection<SourceState> =>
  db.collection<SourceState>(SOURCES_COLLECTION);

/** Notes of each source that a run tried whether it could be read. */
export async function noteSources(db: Db, read: string[], failed: SourceFailure[]): Promise<void> {
  const ended_at = new Date();
  const states: SourceState[] = [
    ...read.map((source) => ({ _id: source, state: 'done' as const, ended_at })),
    ...failed.map(({ source, error }) => ({
      _id: source,
      state: 'failed' as const,
      ended_at,
      error: { code: error.code, message: error.message, transient: error.entry.transient },
    })),
  ];
  for (const { _id, ...state } of states) {
    await sourceStates(db).replaceOne({ _id }, state, { upsert: true });
  }
}

/** The sources that the figures of a version are not up to date with: they failed after it had read them. */
export function unreadSince(unread: Unread, watermark: Record<string, string>): Unread {
  const since = Object.entries(unread).filter(
    ([source, { at }]) => !watermark[source] || at > new Date(watermark[source]),
  );
  return Object.fromEntries(since);
}

/**
 * Some sources were read and others not: what comes next goes on with what there is. It carries the code of a failure,
 * of one that may pass if there is such a one, so that the reading is tried again.
 */
export class PartlyRead extends GoldserveError {
  constructor(failed: SourceFailure[]) {
    const first = failed.find(({ error }) => error.entry.transient) ?? failed[0];
    if (!first) throw new Error('no source has failed');
    const each = failed.map(({ source, error }) => `${source} could not be read: ${error.message}`);
    super(first.error.code, each.join('; '), {
      cause: first.error,
      details: { sources: failed.map(({ source }) => source) },
    });
  }
}
