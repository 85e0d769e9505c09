import type { Filter } from 'mongodb';
import { eventsOf, type PublishedEvent } from '../publish/event-log.ts';
import type { Mongo } from './version.ts';

/** A place in the log of events: after this entry. The version tells another log apart, begun in a database made anew. */
export interface Position {
  number: number;
  version: string;
}

/** Before everything. */
export const START: Position = { number: 0, version: '' };

/** A log that cannot be read soon is read later. */
const READ_MS = 2_500;

type Readable = Pick<Mongo, 'db'>;

/** @throws errors of the driver */
export async function newestPosition(mongo: Readable): Promise<Position> {
  const [last] = await find(mongo, {}, -1, 1);
  return last ? positionOf(last) : START;
}

/**
 * At most `most` events after the position, the oldest first; undefined: the log has no such place, so that events may
 * have been missed. @throws errors of the driver
 */
export async function eventsAfter(
  mongo: Readable,
  { number, version }: Position,
  most: number,
): Promise<PublishedEvent[] | undefined> {
  const found = await find(mongo, { _id: { $gte: number } }, 1, most + 1);
  if (number === 0) return found.slice(0, most);
  const [there, ...events] = found;
  return there?._id === number && there.version === version ? events : undefined;
}

function find({ db }: Readable, filter: Filter<PublishedEvent>, direction: 1 | -1, limit: number) {
  const signal = AbortSignal.timeout(READ_MS);
  const options = { sort: { _id: direction }, limit, maxTimeMS: READ_MS, signal } as const;
  return eventsOf({ db }).find(filter, options).toArray();
}

export const positionOf = ({ _id, version }: PublishedEvent): Position => ({
  number: _id,
  version,
});

/** As clients know it, such as `17-20260115T050000Z-1f3a5c`. */
export const positionText = ({ number, version }: Position) =>
  number ? `${number}-${version}` : '0';

/** undefined: a place in no log. */
export function readPosition(text: string): Position | undefined {
  if (text === '0') return START;
  const [, number, version] = /^(\d{1,15})-(.{1,100})$/.exec(text) ?? [];
  return number && version ? { number: Number(number), version } : undefined;
}
