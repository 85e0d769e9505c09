import { createHash } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { z } from 'zod';
import { type Access, accessOf, type FixedFilter } from '../serve/access.ts';
import { readFilter, readScope } from './grant.ts';
import { readRate } from './rate.ts';

/*
 * The claims of a token that say what it gives, as of a key: `scope` (words), `filters`, `fields`, `rate`. A claim that is
 * not understood makes the whole token void: dropped, it would give more.
 */

const words = z.string().transform((text) => text.split(/\s+/).filter(Boolean));
const names = z.string().transform((text) => text.split(',').map((name) => name.trim()));
const valueList = z.array(z.string().nullable()).min(1);

const claims = z.object({
  sub: z.string().optional(),
  exp: z.number(),
  scope: z.union([words, z.array(z.string())]).optional(),
  scopes: z.union([words, z.array(z.string())]).optional(),
  filters: z.union([z.array(z.string()), z.record(z.string(), valueList)]).optional(),
  fields: z.union([names, z.array(z.string())]).optional(),
  rate: z.string().optional(),
});

/** Scopes of other services stand beside ours: those are passed over. @throws Error for what is not understood */
export function accessOfClaims(payload: JWTPayload, token: string): Access {
  const { sub, exp, scope, scopes, filters, fields, rate } = claims.parse(payload);
  return accessOf({
    who: `jwt:${sub ?? createHash('sha256').update(token).digest('hex').slice(0, 12)}`,
    scopes: [...(scope ?? []), ...(scopes ?? [])].filter(isOurs),
    filters: filtersOf(filters ?? []),
    fields,
    rate: rate === undefined ? undefined : readRate(rate),
    expiresAt: new Date(exp * 1000),
  });
}

function filtersOf(claim: string[] | Record<string, (string | null)[]>): FixedFilter[] {
  if (Array.isArray(claim)) return claim.map(readFilter);
  return Object.entries(claim).map(([column, values]) => ({ column, values }));
}

function isOurs(scope: string): boolean {
  try {
    return readScope(scope) !== undefined;
  } catch {
    return false;
  }
}
