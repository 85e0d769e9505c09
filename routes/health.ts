import type { FastifyInstance } from 'fastify';
import { LATE_AFTER_S, readHealth } from '../src/serve/health.ts';
import { requireJsonAccepted } from './accept.ts';
import type { AppOptions } from './app.ts';
import { healthOperation, healthSchemas } from './document/health.ts';
import { serverTiming } from './timing.ts';

/** `/health`: 200 `ok` or `degraded`; without MongoDB the problem `database-unavailable`, 503. */
export function addHealth(app: FastifyInstance, options: AppOptions): void {
  for (const schema of healthSchemas) app.addSchema(schema);
  const open = { schema: healthOperation, config: { open: true } };
  app.get('/health', open, async (request, reply) => {
    requireJsonAccepted(request.headers.accept);
    const health = await readHealth(options.mongo, options.datasets, expectations(options));
    reply.header('server-timing', serverTiming(health.mongoMs, reply));
    reply.header('cache-control', 'no-store').type('application/json; charset=utf-8');
    return reply.send(JSON.stringify(health.report));
  });
}

function expectations(options: AppOptions) {
  return {
    sources: options.config.sources,
    lastPublish: options.lastPublish?.() ?? null,
    lateAfterS: options.lateAfterS === undefined ? lateAfter(options) : options.lateAfterS,
    now: new Date(),
  };
}

/** One and a half times what lies between two publishes, as for the freshness of answers; null: none is scheduled. */
function lateAfter({ nextPublish, previousPublish }: AppOptions): number | null {
  const [next, previous] = [nextPublish(), previousPublish?.() ?? null];
  if (!next) return null;
  const betweenS = previous ? (next.getTime() - previous.getTime()) / 1000 : 0;
  return Math.max(LATE_AFTER_S, 1.5 * betweenS);
}
