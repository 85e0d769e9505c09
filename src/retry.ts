import { setTimeout as sleep } from 'node:timers/promises';
import { asMongoError } from './driver/mongo.ts';
import type { GoldserveError } from './errors.ts';

/*
 * Trying again: only for what may pass by itself, after a while that doubles each time.
 */
export interface Patience {
  /** How often it is tried in all. */
  attempts: number;
  /** Milliseconds before the second try, and the most before any. */
  firstMs: number;
  mostMs: number;
  signal?: AbortSignal | undefined;
  /** Which transient errors are tried again; all unless given. */
  worthIt?(error: GoldserveError): boolean;
  /** Told before each wait. */
  onWait?(error: GoldserveError, waitMs: number): void;
}

/** Does `work` (told how often it is begun) until it succeeds, the reason is one that stays, or every try is spent. */
export async function persist<T>(
  work: (attempt: number) => Promise<T>,
  patience: Patience,
): Promise<T> {
  const { attempts, signal, worthIt = () => true } = patience;
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work(attempt);
    } catch (thrown) {
      const error = asMongoError(thrown);
      const isOver = attempt >= attempts || signal?.aborted || !error.entry.transient;
      if (isOver || !worthIt(error)) throw thrown;
      const wait = waitBefore(attempt, patience);
      patience.onWait?.(error, wait);
      await sleep(wait, undefined, { signal }).catch(() => {});
      if (signal?.aborted) throw thrown;
    }
  }
}

/** Milliseconds between the try numbered `attempt` and the next. */
export function waitBefore(
  attempt: number,
  { firstMs, mostMs }: Pick<Patience, 'firstMs' | 'mostMs'>,
) {
  return Math.min(firstMs * 2 ** (attempt - 1), mostMs);
}
