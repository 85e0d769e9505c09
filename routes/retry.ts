import type { ErrorCode, GoldserveError } from '../src/errors.ts';
import type { RetryAfter } from './problems.ts';

const DAY_S = 86_400;
/** With no schedule, somebody publishes by hand. */
const UNSCHEDULED_S = 300;

const PASSING: ErrorCode[] = [
  'database-unavailable',
  'database-denied',
  'lake-unreadable',
  'identity-unavailable',
];

/** Retry-After for each error that passes: the next publish when there is nothing to serve, else seconds. */
export function retryAfter({ nextPublish }: { nextPublish(): Date | null }): RetryAfter {
  return (error: GoldserveError) => {
    if (error.code === 'dataset-empty') return secondsUntil(nextPublish());
    if (PASSING.includes(error.code)) return 5;
    if (error.code === 'streams-full') return 30;
    if (error.code === 'rate-limited') return Number(error.details.retry_after_s);
    return error.code === 'dataset-publishing' ? 1 : undefined;
  };
}

/** At least a second, at most a day: a weekly schedule may well be run earlier by hand. */
function secondsUntil(due: Date | null): number {
  if (!due) return UNSCHEDULED_S;
  const seconds = Math.ceil((due.getTime() - Date.now()) / 1000);
  return Math.min(Math.max(seconds, 1), DAY_S);
}
