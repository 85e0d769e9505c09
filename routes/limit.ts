import rateLimit, { type FastifyRateLimitStore } from '@fastify/rate-limit';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { GoldserveError } from '../src/errors.ts';
import { openAccess } from '../src/serve/access.ts';
import { Windows } from './windows.ts';

/** Bounds how often each key, or without keys each address, is answered. A 304 is not counted: it costs nothing. */
export async function addLimit(app: FastifyInstance): Promise<void> {
  const windows = new Windows();
  await app.register(rateLimit, {
    enableDraftSpec: true,
    allowList: (request) => request.rate === null,
    max: ({ rate }) => rate?.most ?? 0,
    timeWindow: ({ rate }) => (rate?.seconds ?? 0) * 1_000,
    keyGenerator: whoOf,
    store: storeOf(windows),
    errorResponseBuilder: (_request, { ttl, max }) => tooMany(max, ttl),
  });
  app.addHook('onResponse', async (request, { statusCode }) => {
    if (statusCode === 304 && request.rate !== null) windows.giveBack(whoOf(request));
  });
}

const whoOf = ({ access, ip }: FastifyRequest) =>
  access === openAccess ? `address:${ip}` : access.who;

/** The plugin makes its store itself; all routes share these windows. */
const storeOf = (windows: Windows) =>
  class implements FastifyRateLimitStore {
    incr(key: string, done: Parameters<FastifyRateLimitStore['incr']>[1], span?: number) {
      done(null, windows.count(key, span ?? 0));
    }
    child() {
      return this;
    }
  };

function tooMany(max: number, ttl: number): GoldserveError {
  const seconds = Math.max(1, Math.ceil(ttl / 1_000));
  const message = `more than ${max} requests; the next is answered in ${seconds} s`;
  return new GoldserveError('rate-limited', message, { details: { retry_after_s: seconds } });
}
