import type { FastifyReply } from 'fastify';
import { rounded } from '../src/serve/answer.ts';

/** The Server-Timing header: milliseconds in MongoDB, and in all. */
export function serverTiming(mongoMs: number, reply: FastifyReply): string {
  return `mongo;dur=${rounded(mongoMs)}, total;dur=${rounded(reply.elapsedTime)}`;
}
