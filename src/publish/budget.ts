import type { Mongo } from '../driver/mongo.ts';
import type { Limits } from './compare.ts';

/*
 * What one transaction may write. Everything it changes stays in WiredTiger's cache until it commits, several times
 * over (old and new value, index entries, oplog), and the server ends it after a minute. Measured on MongoDB 6.0
 * with the smallest cache, 256 MB: 100,000 replacements fail. Beyond this a difference goes through staging
 * collections, which cost as many writes as the collection has rows, but no cache.
 */
const MOST_DOCUMENTS = 50_000;
/** Share of the cache that changed documents may fill, counted three times over. */
const CACHE_SHARE = 0.1;
const TIMES_OVER = 3;
/** The smallest cache a server takes, assumed where its size may not be read. */
const SMALLEST_CACHE = 256 * 1024 * 1024;

/** A transaction that takes longer is given up: the server would end it after 60 s. */
export const MOST_TRANSACTION_MS = 30_000;

/** @returns no room at all on a standalone server, which has no transactions. */
export async function transactionLimits(mongo: Mongo): Promise<Limits> {
  if (mongo.kind === 'standalone') return { documents: 0, bytes: 0 };
  const cache = await cacheBytes(mongo);
  return { documents: MOST_DOCUMENTS, bytes: (cache * CACHE_SHARE) / TIMES_OVER };
}

async function cacheBytes({ client }: Mongo): Promise<number> {
  const status = client.db('admin').command({ serverStatus: 1, repl: 0, metrics: 0, locks: 0 });
  const size = await status.then(
    ({ wiredTiger }) => wiredTiger?.cache?.['maximum bytes configured'],
    () => undefined,
  );
  return typeof size === 'number' ? size : SMALLEST_CACHE;
}
