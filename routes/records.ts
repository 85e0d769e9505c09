import type { FastifyReply, FastifyRequest } from 'fastify';
import { rounded } from '../src/serve/answer.ts';
import type { Page } from '../src/serve/plain_query.ts';
import { serverTiming } from './timing.ts';

/** What a list of records is sent with. */
export interface Records {
  data: unknown[];
  mongoMs: number;
  /** Where this page stands, and whether another follows; absent where all is sent. */
  page?: Page & { more: boolean };
}

/** Records that are no dataset, in the envelope that everything is sent in; never kept by anybody. */
export function sendRecords(request: FastifyRequest, reply: FastifyReply, records: Records) {
  const { data, mongoMs, page } = records;
  const meta = {
    query_ms: rounded(mongoMs),
    count: data.length,
    truncated: page?.more ?? false,
  };
  const self = request.originalUrl;
  const links = { self, ...(page?.more ? { next: nextOf(self, page) } : {}) };
  reply.header('server-timing', serverTiming(mongoMs, reply));
  reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
  return reply.send(JSON.stringify({ data, meta, links }));
}

function nextOf(url: string, { offset, limit }: Page): string {
  const [path = '', search = ''] = url.split('?', 2);
  const next = new URLSearchParams(search);
  next.set('offset', String(offset + limit));
  return `${path}?${next}`;
}

/** What `read` gives, and the milliseconds that it took. */
export async function timed<T>(read: () => Promise<T>): Promise<{ value: T; mongoMs: number }> {
  const started = performance.now();
  const value = await read();
  return { value, mongoMs: performance.now() - started };
}
