import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { type Access, accessOf } from '../serve/access.ts';
import { readRate } from './rate.ts';

/*
 * An API key: `gs_<id>_<secret>`. The id names it in lists and logs; of the whole only a hash is kept. The secret has 256
 * random bits, so a fast hash is enough: there is nothing to guess.
 */

export const keyRecord = z.object({
  id: z.string(),
  name: z.string(),
  /** SHA-256 of the whole key, hexadecimal. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  scopes: z.array(z.string()),
  filters: z.array(z.object({ column: z.string(), values: z.array(z.string().nullable()) })),
  fields: z.array(z.string()).nullable(),
  rate: z.string().nullable(),
  expires_at: z.iso.datetime().nullable(),
  created_at: z.iso.datetime(),
  created_by: z.string(),
  revoked_at: z.iso.datetime().nullable(),
});
export type KeyRecord = z.infer<typeof keyRecord>;

/** A new key, and the id and hash to keep of it. */
export function newKey(): { key: string; id: string; hash: string } {
  const id = randomBytes(5).toString('hex');
  const key = `gs_${id}_${randomBytes(32).toString('base64url')}`;
  return { key, id, hash: hashOf(key) };
}

/** The id in what may be a key; undefined: it has not the form of one. */
export const idOf = (token: string): string | undefined =>
  /^gs_([0-9a-f]{10})_[\w-]{43}$/.exec(token)?.[1];

/** In the same time whatever differs. */
export const isKeyOf = (token: string, { hash }: Pick<KeyRecord, 'hash'>): boolean =>
  timingSafeEqual(Buffer.from(hashOf(token), 'hex'), Buffer.from(hash, 'hex'));

const hashOf = (key: string) => createHash('sha256').update(key).digest('hex');

export type KeyState = 'valid' | 'expired' | 'revoked';

export function stateOf({ revoked_at, expires_at }: KeyRecord, now = new Date()): KeyState {
  if (revoked_at) return 'revoked';
  return expires_at && new Date(expires_at) <= now ? 'expired' : 'valid';
}

export const accessOfKey = (record: KeyRecord): Access =>
  accessOf({
    who: `key:${record.id}`,
    scopes: record.scopes,
    filters: record.filters,
    fields: record.fields ?? undefined,
    rate: record.rate === null ? undefined : readRate(record.rate),
    expiresAt: record.expires_at ? new Date(record.expires_at) : undefined,
  });
