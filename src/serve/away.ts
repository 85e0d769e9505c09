import { GoldserveError } from '../errors.ts';

/* What is done when MongoDB does not answer. */

export const away = () => new GoldserveError('database-unavailable', 'MongoDB does not answer');

export const saysAway = (thrown: unknown) =>
  thrown instanceof GoldserveError && thrown.code === 'database-unavailable';

/** @throws `database-unavailable` when it takes longer; the work goes on. */
export async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(away()), ms);
  });
  work.catch(() => {});
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
