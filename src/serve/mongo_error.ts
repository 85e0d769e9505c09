import { MongoNetworkError, MongoServerError } from 'mongodb';
import { asMongoError } from '../driver/mongo.ts';
import { type ErrorCode, GoldserveError } from '../errors.ts';

/*
 * What went wrong while reading: whether another try at once can help, and what a stranger may be told of it.
 */

/** SnapshotTooOld, SnapshotUnavailable: a collection was renamed or built after the snapshot was taken. */
const SNAPSHOT_BROKEN = [239, 246];
/** CursorNotFound, QueryPlanKilled: the collection was dropped or renamed while it was read. */
const CURSOR_KILLED = [43, 175, 237];
/** A server that stops, steps down or recovers: another one is elected within seconds. */
const SERVER_CHANGING = [91, 189, 10107, 11600, 11602, 13435, 13436];

/** true: the same read can succeed in a moment. */
export function isPassing(thrown: unknown): boolean {
  if (thrown instanceof GoldserveError) return thrown.code === 'dataset-publishing';
  if (thrown instanceof MongoNetworkError) return true;
  return isMoving(thrown) || SERVER_CHANGING.includes(codeOf(thrown));
}

/** Any error of a read as one of the catalogue, without the hosts and names that the driver's message holds. */
export function readError(thrown: unknown): GoldserveError {
  if (thrown instanceof GoldserveError) return thrown;
  const { code } = asMongoError(thrown);
  // TimeoutError is our own clock: the server took the request and said nothing.
  const away = (thrown as Error | null)?.name === 'TimeoutError';
  const meant = isMoving(thrown) ? 'dataset-publishing' : away ? 'database-unavailable' : code;
  return new GoldserveError(meant, said[meant] ?? 'the read failed', { cause: thrown });
}

const said: Partial<Record<ErrorCode, string>> = {
  'dataset-publishing': 'a new version is being put in place',
  'database-unavailable': 'MongoDB does not answer',
  'database-denied': 'MongoDB refused the read',
  'query-timeout': 'MongoDB ended the query: it ran too long',
};

const isMoving = (thrown: unknown) =>
  [...SNAPSHOT_BROKEN, ...CURSOR_KILLED].includes(codeOf(thrown));

const codeOf = (thrown: unknown) =>
  thrown instanceof MongoServerError && typeof thrown.code === 'number' ? thrown.code : 0;
