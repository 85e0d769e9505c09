import { randomUUID } from 'node:crypto';
import Fastify, { type FastifyInstance, type FastifyRequest, LogController } from 'fastify';
import { type JobName, jobNames } from '../src/config.ts';
import type { Dataset } from '../src/dataset.ts';
import { GoldserveError } from '../src/errors.ts';
import { jobStates } from '../src/job-state.ts';
import type { Log } from '../src/log.ts';
import { runsOfJob } from '../src/runs/of-job.ts';
import { readError } from '../src/serve/mongo_error.ts';
import { readReadiness } from '../src/serve/readiness.ts';
import type { Mongo } from '../src/serve/version.ts';
import { addAccess, type Door, requireScope } from './access.ts';
import { publishedMetrics } from './admin-metrics.ts';
import { endConnectionsWhenClosing } from './closing.ts';
import { addLimit } from './limit.ts';
import type { Metrics } from './metrics.ts';
import { refuseBytes, sendProblem, servedError } from './problems.ts';
import { requestId } from './request-id.ts';

/*
 * The administrator's listener, on a port of its own: whether it lives and is ready, its metrics, and the jobs.
 */

export interface AdminOptions {
  mongo: Mongo;
  datasets: Dataset[];
  metrics: Metrics;
  door?: Door;
  /** Metrics are given without a key: the listener can be reached from this machine alone. */
  openMetrics: boolean;
  /** When each job is due next; null: it has no schedule. */
  nextDue(job: JobName): Date | null;
  /** Begins a job, after what is under way. @throws GoldserveError `run-in-progress` */
  runNow(job: JobName): Promise<void>;
  /** Notes who does what, before it is done. */
  audit(who: string, what: string, details: Record<string, unknown>): void;
  log: Log;
}

export async function buildAdmin(options: AdminOptions): Promise<FastifyInstance> {
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: ({ headers }) => requestId(headers['x-request-id']) ?? randomUUID(),
    bodyLimit: 1_024,
    clientErrorHandler: refuseBytes,
  }) as unknown as FastifyInstance;
  app.setErrorHandler((thrown, request, reply) =>
    sendProblem(request, reply, adminError(thrown), retryAfterS),
  );
  app.setNotFoundHandler(({ url }) => {
    throw new GoldserveError('unknown-dataset', `there is nothing at ${url.split('?', 1)[0]}`);
  });
  // Nothing that is asked here needs a body: what comes is not read.
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', (_request, _body, done) => done(null));
  endConnectionsWhenClosing(app);
  addAccess(app, options.door);
  await addLimit(app);
  addState(app, options);
  addJobs(app, options);
  return app;
}

/** What MongoDB is at fault for says so: the jobs are read and claimed there. */
function adminError(thrown: unknown): GoldserveError {
  const read = readError(thrown);
  return read.code === 'internal' ? servedError(thrown) : read;
}

const retryAfterS = ({ code, details, entry }: GoldserveError) => {
  if (code === 'rate-limited') return Number(details.retry_after_s);
  return entry.transient && entry.status === 503 ? 5 : undefined;
};

function addState(app: FastifyInstance, { mongo, datasets, metrics, openMetrics }: AdminOptions) {
  const open = { config: { open: true } };
  app.get('/live', open, async () => ({ status: 'live' }));
  app.get('/ready', open, async (_request, reply) => {
    const { ready, ...rest } = await readReadiness(mongo, datasets);
    return reply.code(ready ? 200 : 503).send({ status: ready ? 'ready' : 'not-ready', ...rest });
  });
  app.get('/metrics', { config: { open: openMetrics } }, async (request, reply) => {
    if (!openMetrics) requireScope(request, 'admin:jobs');
    const { registry } = metrics;
    const text = [await registry.metrics(), await publishedMetrics(mongo)].join('\n');
    return reply.type(registry.contentType).send(text);
  });
}

function addJobs(app: FastifyInstance, { mongo, nextDue, runNow, audit }: AdminOptions): void {
  const stateOf = async (name: JobName) => {
    const state = await jobStates(mongo.db).findOne({ _id: name }, { maxTimeMS: 2_500 });
    const { _id, ...last } = state ?? { _id: name };
    return { name, next: nextDue(name)?.toISOString() ?? null, last: state ? last : null };
  };
  app.get('/jobs', async (request) => {
    requireScope(request, 'admin:jobs');
    return { data: await Promise.all(jobNames.map(stateOf)) };
  });
  app.get('/jobs/:name', async (request) => {
    requireScope(request, 'admin:jobs');
    const name = jobOf(request);
    const history = await runsOfJob(mongo.db, name);
    return { data: { ...(await stateOf(name)), history } };
  });
  app.post('/jobs/:name/run', async (request, reply) => {
    requireScope(request, 'admin:jobs');
    const name = jobOf(request);
    audit(request.access.who, 'job.run', { job: name, request_id: request.id });
    await runNow(name);
    return reply.code(202).send({ data: { name, accepted: true } });
  });
}

function jobOf({ params }: FastifyRequest): JobName {
  const { name } = params as { name: string };
  const found = jobNames.find((each) => each === name);
  if (found) return found;
  throw new GoldserveError(
    'unknown-dataset',
    `there is no job of that name: ${jobNames.join(', ')}`,
  );
}
