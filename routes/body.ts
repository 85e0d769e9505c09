import type { FastifyReply, FastifyRequest } from 'fastify';
import { rounded, tailOf } from '../src/serve/answer.ts';
import type { Asked, Found } from '../src/serve/serving.ts';
import { COLUMNS_TYPE, mediaTypes } from './accept.ts';
import type { Repeatable } from './front.ts';
import { serverTiming } from './timing.ts';

/* An answer in JSON: bytes that stay, with the time of this one in between. */

type Body = NonNullable<Repeatable['body']>;

export const bodyOf = (request: FastifyRequest, { stored, moment }: Found, asked: Asked): Body => ({
  rows: stored.rows,
  tail: tailOf(stored, asked.query, moment, request.originalUrl),
  type: `${asked.query.shape === 'rows' ? mediaTypes.json : COLUMNS_TYPE}; charset=utf-8`,
});

export function sendBody(reply: FastifyReply, body: Body, { stored, moment, queryMs }: Found) {
  reply.measured = { rows: stored.count, bytes: 0 };
  const readMs = moment.cache === 'hit' ? 0 : queryMs;
  const store = moment.served_from === 'lake' ? 'lake' : 'mongo';
  reply.header('server-timing', serverTiming(readMs, reply, store)).type(body.type);
  return reply.send(Buffer.concat([body.rows, Buffer.from(`${said(queryMs)}${body.tail}`)]));
}

/** A time is never nothing: a clock that is too coarse says so with its least step. */
const said = (ms: number) => Math.max(rounded(ms), 0.001);
