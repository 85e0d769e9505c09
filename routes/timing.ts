import type { FastifyReply } from 'fastify';
import { rounded } from '../src/serve/answer.ts';

/** The Server-Timing header: milliseconds in the store, and in all. */
export function serverTiming(
  readMs: number,
  reply: FastifyReply,
  store: 'mongo' | 'lake' = 'mongo',
): string {
  return `${store};dur=${rounded(readMs)}, total;dur=${rounded(reply.elapsedTime)}`;
}
