import { GoldserveError } from '../errors.ts';

/*
 * Who asks, as far as answers depend on it: what may be read and done, and what every answer is narrowed to. Keys and
 * tokens both become this; without either, on the loopback, it is everything.
 */

/** `read:<dataset>` and `read:*`: rows; `explain`: how they were made; `pii`: personal data; `admin:jobs`: the jobs. */
export type Right = `read:${string}` | (typeof fixedRights)[number];
export const fixedRights = ['explain', 'pii', 'admin:jobs'] as const;

/** Every answer holds only rows in which the column has one of the values, as text; null is a missing value. */
export interface FixedFilter {
  column: string;
  values: (string | null)[];
}

/** At most so many requests in so many seconds. */
export interface Rate {
  most: number;
  seconds: number;
}

/** What somebody is given. */
export interface Grant {
  /** For logs, limits and the audit: `key:<id>`, `jwt:<subject>` … */
  who: string;
  scopes: readonly string[];
  filters?: readonly FixedFilter[];
  /** The only columns answered, `source` beside them; undefined: all. */
  fields?: readonly string[] | undefined;
  /** In place of the one of the settings; null: none. */
  rate?: Rate | null | undefined;
  expiresAt?: Date | undefined;
}

export interface Access extends Readonly<Omit<Grant, 'scopes' | 'filters'>> {
  readonly scopes: ReadonlySet<string>;
  readonly filters: readonly FixedFilter[];
  /** The same for all who see the same, '' for those who see everything: part of cache keys and entity tags. */
  readonly audience: string;
}

export function accessOf(grant: Grant): Access {
  const access = { ...grant, scopes: new Set(grant.scopes), filters: grant.filters ?? [] };
  return { ...access, audience: audienceOf(access) };
}

function audienceOf({ scopes, filters, fields }: Omit<Access, 'audience'>): string {
  if (scopes.has('pii') && !filters.length && !fields) return '';
  const shown = fields ? [...fields].sort() : null;
  return JSON.stringify([scopes.has('pii'), filters, shown]);
}

/** Everything, without a limit: the loopback without keys. */
export const openAccess: Access = accessOf({
  who: 'anybody',
  scopes: ['read:*', 'explain', 'pii', 'admin:jobs'],
});

/** Nothing: a request without a key to what is open to all. */
export const noAccess: Access = accessOf({ who: 'nobody', scopes: [] });

export function holds({ scopes }: Pick<Access, 'scopes'>, right: Right): boolean {
  return scopes.has(right) || (right.startsWith('read:') && scopes.has('read:*'));
}

/** @throws GoldserveError `unauthorized` without a key, `forbidden` with one that has not the right. */
export function requireRight(access: Access, right: Right): void {
  if (access === noAccess) throw new GoldserveError('unauthorized', 'the request carries no key');
  if (holds(access, right)) return;
  throw new GoldserveError('forbidden', `the scope ${right} is needed`, {
    details: { errors: [{ parameter: 'Authorization', message: `lacks the scope ${right}` }] },
  });
}
