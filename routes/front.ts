import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { FastifyInstance, FastifyServerOptions } from 'fastify';
import type { Log } from '../src/log.ts';
import type { Current } from '../src/serve/current.ts';
import { namesTag } from './conditional.ts';
import { loggedUrl } from './logged-url.ts';
import type { Metrics } from './metrics.ts';
import { requestId } from './request-id.ts';

/*
 * The short way: an answer that was just given is given again, byte for byte but for `query_ms`, before Fastify's hooks
 * run. Only to a request that is the same in all that an answer depends on, within the same second, and while the
 * version is known to be served. Whatever else comes goes the long way, which also decides what is remembered here.
 */

/** What the long way hands over. */
export interface Repeatable {
  etag: string;
  /** The body before and after the value of `query_ms`; undefined: a 304 was all that was asked for. */
  body: { rows: Buffer; tail: string; type: string } | undefined;
}

interface Entry {
  etag: string;
  /** Template of the path, and the rows in the body. */
  route: string;
  rows: number;
  /** Of every answer; those of the request at hand are put at its end, and read before the next one comes. */
  headers: string[];
  lasting: number;
  body: { rows: Buffer | string; tail: string; type: string; bytes: number } | undefined;
}

declare module 'fastify' {
  interface FastifyReply {
    /** Set by a route whose answer may be repeated. */
    repeatable: Repeatable | undefined;
  }
}

const MOST_ENTRIES = 1_000;
const LONGEST_KEY = 2_000;
/** Up to here one text with the head is sent faster than bytes beside it. */
const MOST_TEXT = 16_384;
const REPORT_MS = 60_000;
/** Of one request, or of one connection. */
const NOT_REPEATED = new Set([
  ...['x-request-id', 'server-timing', 'content-type', 'content-length', 'transfer-encoding'],
  ...['connection', 'keep-alive', 'date', 'set-cookie'],
]);

export class Front {
  readonly #log: Log;
  #current: Pick<Current, 'isCertain'> | undefined;
  #metrics: Pick<Metrics, 'answered'> | undefined;
  #entries = new Map<string, Entry>();
  #second = 0;
  #answered = 0;

  constructor(log: Log) {
    this.#log = log;
  }

  /** For Fastify's `serverFactory`: a server whose requests come here first. */
  readonly server = (
    handler: (request: IncomingMessage, response: ServerResponse) => void,
    options: FastifyServerOptions,
  ): Server => {
    const server = createServer((request, response) => {
      if (!this.#answer(request, response)) handler(request, response);
    });
    // As Fastify sets them on the server that it makes itself.
    server.keepAliveTimeout = options.keepAliveTimeout ?? 72_000;
    server.requestTimeout = options.requestTimeout ?? 0;
    return server;
  };

  /** Begins to remember what is given while `current` is certain; ends when the application closes. */
  attach(
    app: FastifyInstance,
    current: Pick<Current, 'isCertain'>,
    metrics?: Pick<Metrics, 'answered'>,
  ): void {
    this.#current = current;
    this.#metrics = metrics;
    app.decorateReply('repeatable', undefined);
    app.addHook('onResponse', async (request, reply) => {
      const { repeatable, statusCode } = reply;
      // What is counted is not repeated: a limit would not see it.
      if (repeatable && request.rate === null && (statusCode === 200 || statusCode === 304)) {
        const of = { route: request.routeOptions.url ?? 'none', rows: reply.measured?.rows ?? 0 };
        this.#remember(request.raw, { ...repeatable, ...of }, reply.getHeaders());
      }
    });
    const report = setInterval(() => this.#report(), REPORT_MS).unref();
    app.addHook('preClose', async () => {
      clearInterval(report);
      this.#report();
      this.#current = undefined;
      this.forget();
    });
  }

  /** Another version is served. */
  forget(): void {
    this.#entries = new Map();
  }

  #answer(request: IncomingMessage, response: ServerResponse): boolean {
    const started = performance.now();
    const entry = this.#current?.isCertain ? this.#entryFor(request) : undefined;
    if (!entry) return false;
    const { headers } = request;
    const isSame =
      headers['if-none-match'] !== undefined && namesTag(headers['if-none-match'], entry.etag);
    if (!isSame && !entry.body) return false;
    const id = requestId(headers['x-request-id']) ?? randomUUID();
    this.#answered += 1;
    entry.headers.length = entry.lasting;
    entry.headers.push('x-request-id', id, 'server-timing', timing(started));
    if (isSame || !entry.body) response.writeHead(304, entry.headers).end();
    else sendWhole(request, response, { body: entry.body, headers: entry.headers, started });
    this.#count(request, entry, isSame, started);
    if (this.#log.isLevelEnabled('debug'))
      this.#log.debug({ url: loggedUrl(request.url ?? ''), id }, 'repeated');
    return true;
  }

  #count({ method = 'GET' }: IncomingMessage, entry: Entry, isSame: boolean, started: number) {
    const { route, rows, body } = entry;
    const isBody = !isSame && body && method === 'GET';
    const of = isBody ? { rows, bytes: body.bytes } : { rows: 0, bytes: 0 };
    const status = isSame || !body ? 304 : 200;
    this.#metrics?.answered(route, method, status, performance.now() - started, of);
  }

  #entryFor(request: IncomingMessage): Entry | undefined {
    const second = Math.floor(Date.now() / 1000);
    if (second !== this.#second) {
      // Ages count seconds, and words such as a period to date begin anew.
      this.#second = second;
      if (this.#entries.size) this.#entries = new Map();
      return undefined;
    }
    return this.#entries.size ? this.#entries.get(keyOf(request) ?? '') : undefined;
  }

  #remember(
    request: IncomingMessage,
    { etag, body, route, rows }: Repeatable & Pick<Entry, 'route' | 'rows'>,
    headers: object,
  ): void {
    const key = keyOf(request);
    if (!key || key.length > LONGEST_KEY || this.#entries.size >= MOST_ENTRIES) return;
    const kept = Object.entries(headers)
      .filter(([name]) => !NOT_REPEATED.has(name))
      .flatMap(([name, value]) => [name, String(value)]);
    this.#entries.set(key, {
      etag,
      route,
      rows,
      headers: kept,
      lasting: kept.length,
      body: body && sized(body),
    });
  }

  #report(): void {
    if (!this.#answered) return;
    this.#log.info({ requests: this.#answered }, 'answers repeated from memory');
    this.#answered = 0;
  }
}

function sized({ rows, tail, type }: NonNullable<Repeatable['body']>) {
  const bytes = rows.length + Buffer.byteLength(tail);
  return { rows: bytes > MOST_TEXT ? rows : rows.toString(), tail, type, bytes };
}

/** `originalUrl`: the address before `/v1` was taken from it, once Fastify has seen the request. Links repeat it. */
type Asked = IncomingMessage & { originalUrl?: string };

/** All of a request that an answer depends on: what `Vary` names, the address, and what tells who may ask. undefined: never repeated. */
function keyOf(request: Asked): string | undefined {
  const { method, headers, url, originalUrl = url } = request;
  if ((method !== 'GET' && method !== 'HEAD') || headers['content-length'] !== undefined) return;
  if (headers['transfer-encoding'] !== undefined || headers.expect !== undefined) return;
  const { accept = '', authorization = '', origin = '', host = '' } = headers;
  const from = `${host}\n${headers['x-forwarded-for'] ?? ''}\n${headers.forwarded ?? ''}`;
  const what = `${accept}\n${headers['accept-encoding'] ?? ''}\n${originalUrl}`;
  return `${authorization}\n${origin}\n${from}\n${what}`;
}

interface Whole {
  body: NonNullable<Entry['body']>;
  headers: string[];
  started: number;
}

function sendWhole(request: IncomingMessage, response: ServerResponse, whole: Whole): void {
  const { body, headers, started } = whole;
  const ms = (performance.now() - started).toFixed(3);
  headers.push('content-type', body.type, 'content-length', String(body.bytes + ms.length));
  response.writeHead(200, headers);
  if (request.method === 'HEAD') return void response.end();
  if (typeof body.rows === 'string') return void response.end(body.rows + ms + body.tail);
  response.write(body.rows);
  response.end(ms + body.tail);
}

const timing = (started: number) =>
  `mongo;dur=0, total;dur=${(performance.now() - started).toFixed(3)}`;
