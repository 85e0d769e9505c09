import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** What a page of another origin may read of an answer beside its body. */
const SHOWN = [
  ...['etag', 'retry-after', 'ratelimit-limit', 'ratelimit-remaining', 'ratelimit-reset'],
  ...['x-request-id', 'server-timing', 'x-data-version', 'x-served-stale', 'x-data-source'],
  ...['x-total-count', 'x-truncated', 'content-disposition', 'link'],
  ...['deprecation', 'sunset'],
];
const PREFLIGHT_S = 600;

/** Lets web pages of the origins read answers; of others the browser keeps them. Keys travel in a header, no cookie does. */
export async function addOrigins(app: FastifyInstance, origins: readonly string[] = []) {
  if (!origins.length) return;
  await app.register(cors, {
    origin: origins.includes('*') ? '*' : [...origins],
    methods: ['GET', 'HEAD'],
    allowedHeaders: ['authorization', 'accept', 'if-none-match', 'x-request-id', 'last-event-id'],
    exposedHeaders: SHOWN,
    maxAge: PREFLIGHT_S,
  });
}
