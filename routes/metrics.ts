import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/*
 * What was answered, by route template, as Prometheus reads it. Paths that do not exist are one route, so that nobody can
 * make metrics without end.
 */

/** What of an answer is counted where no header tells it: rows, and the bytes of a stream. */
export interface Measured {
  rows: number;
  bytes: number;
}

declare module 'fastify' {
  interface FastifyReply {
    measured: Measured | undefined;
  }
}

const SECONDS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];

export class Metrics {
  readonly registry = new Registry();
  readonly #registers = [this.registry];
  readonly #requests = new Counter({
    name: 'goldserve_http_requests_total',
    help: 'Requests answered.',
    labelNames: ['route', 'method', 'status'],
    registers: this.#registers,
  });
  readonly #seconds = new Histogram({
    name: 'goldserve_http_request_duration_seconds',
    help: 'From the request to the end of the answer.',
    labelNames: ['route'],
    buckets: SECONDS,
    registers: this.#registers,
  });
  readonly #rows = new Counter({
    name: 'goldserve_http_rows_total',
    help: 'Rows answered.',
    labelNames: ['route'],
    registers: this.#registers,
  });
  readonly #bytes = new Counter({
    name: 'goldserve_http_response_bytes_total',
    help: 'Bytes of bodies answered.',
    labelNames: ['route'],
    registers: this.#registers,
  });
  readonly #unchanged = new Gauge({
    name: 'goldserve_http_not_modified_ratio',
    help: 'Share of the answers 200 and 304 that were 304, since the start.',
    labelNames: ['route'],
    registers: this.#registers,
  });
  readonly #kept = new Map<string, { whole: number; unchanged: number }>();

  constructor() {
    collectDefaultMetrics({ register: this.registry });
  }

  attach(app: FastifyInstance): void {
    app.decorateReply('measured', undefined);
    app.addHook('onResponse', async (request, reply) => this.#count(request, reply));
  }

  /** One answer. `ms`: how long it took. */
  answered(route: string, method: string, status: number, ms: number, of: Measured): void {
    this.#requests.inc({ route, method, status });
    this.#seconds.observe({ route }, ms / 1_000);
    this.#rows.inc({ route }, of.rows);
    this.#bytes.inc({ route }, of.bytes);
    if (status === 200 || status === 304) this.#compare(route, status);
  }

  #compare(route: string, status: 200 | 304): void {
    const counts = this.#kept.get(route) ?? { whole: 0, unchanged: 0 };
    if (status === 304) counts.unchanged += 1;
    else counts.whole += 1;
    this.#kept.set(route, counts);
    this.#unchanged.set({ route }, counts.unchanged / (counts.unchanged + counts.whole));
  }

  #count(request: FastifyRequest, reply: FastifyReply): void {
    const route = request.is404 ? 'none' : (request.routeOptions.url ?? 'none');
    const length = request.method === 'HEAD' ? 0 : Number(reply.getHeader('content-length') ?? 0);
    const { rows = 0, bytes = 0 } = reply.measured ?? {};
    const of = { rows, bytes: bytes || length };
    this.answered(route, request.method, reply.statusCode, reply.elapsedTime, of);
  }
}
