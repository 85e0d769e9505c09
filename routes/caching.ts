import type { FastifyReply } from 'fastify';
import type { PointerView } from '../src/serve/version.ts';

/*
 * What clients and proxies are told of how long an answer is right, and what it depends on.
 */

/** However far the next scheduled publish is, somebody may publish by hand before. */
const MOST_S = 86_400;
/** While a publish is overdue, or none is scheduled, another version may come at any moment. */
const UNKNOWN_S = 60;

/** What decides which answer an address gives. */
export const VARY = 'Accept, Accept-Encoding, Authorization, Origin';

export interface Caching {
  etag: string;
  pointer: PointerView;
  /** Seconds until another version is to be expected; undefined: at any moment. */
  expectedIn: number | undefined;
  /** The request had a key: what it may see is nobody else's. */
  isPrivate: boolean;
}

/** The headers of an answer, whole or 304. */
export function cachingHeaders(reply: FastifyReply, caching: Caching): void {
  const { etag, pointer, expectedIn, isPrivate } = caching;
  const scope = isPrivate ? 'private' : 'public';
  reply.header('cache-control', `${scope}, max-age=${maxAge(expectedIn)}`);
  reply.header('etag', etag).header('vary', VARY);
  reply.header('last-modified', pointer.published_at.toUTCString());
  reply.header('x-data-version', pointer.version);
}

/** Longer means nothing to any cache. */
const YEAR_S = 31_536_000;

/** The headers of an answer that never changes. */
export function pinnedHeaders(reply: FastifyReply, caching: Omit<Caching, 'expectedIn'>): void {
  cachingHeaders(reply, { ...caching, expectedIn: 0 });
  const scope = caching.isPrivate ? 'private' : 'public';
  reply.header('cache-control', `${scope}, max-age=${YEAR_S}, immutable`);
}

/** The last good answer while MongoDB is away: right now, and to be kept by nobody. */
export function staleHeaders(reply: FastifyReply, pointer: PointerView): void {
  reply.header('cache-control', 'no-store').header('vary', VARY);
  reply.header('last-modified', pointer.published_at.toUTCString());
  reply.header('x-data-version', pointer.version).header('x-served-stale', '1');
}

function maxAge(expectedIn: number | undefined): number {
  const seconds = Math.floor(expectedIn ?? UNKNOWN_S);
  return Math.min(Math.max(seconds, 0), MOST_S);
}
