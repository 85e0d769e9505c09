import { randomUUID } from 'node:crypto';
import helmet from '@fastify/helmet';
import Fastify, {
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Dataset } from '../src/dataset.ts';
import { GoldserveError } from '../src/errors.ts';
import type { Log } from '../src/log.ts';
import type { Locale } from '../src/serve/answer.ts';
import { EventFeed } from '../src/serve/event-feed.ts';
import type { Schedule } from '../src/serve/freshness.ts';
import { KeptVersions } from '../src/serve/lake/kept.ts';
import { Serving } from '../src/serve/serving.ts';
import type { Mongo } from '../src/serve/version.ts';
import { addAccess, type Door } from './access.ts';
import { addCatalogue } from './catalogue.ts';
import { addCertificate } from './certificate.ts';
import { addChangelog, withoutVersion } from './changelog.ts';
import { endConnectionsWhenClosing } from './closing.ts';
import { addDatasets } from './datasets.ts';
import type { StreamLimits } from './event-streams.ts';
import { addEvents } from './events.ts';
import { Front } from './front.ts';
import { addHealth } from './health.ts';
import { addLimit } from './limit.ts';
import { addLineage } from './lineage.ts';
import { loggedUrl } from './logged-url.ts';
import type { Metrics } from './metrics.ts';
import { addOpenapi } from './openapi.ts';
import { addOrigins } from './origins.ts';
import { noSuchPath, refuseBytes, sendProblem, servedError } from './problems.ts';
import { requestId } from './request-id.ts';
import { retryAfter } from './retry.ts';
import { addRuns } from './runs.ts';

/** Everything the HTTP door needs; the process and the tests give it the same way. */
export interface AppOptions {
  datasets: Dataset[];
  mongo: Mongo;
  /** `sources`: names of the configured sources, in the order that decides the default one. */
  config: Locale & { sources: readonly string[] };
  /** When the next publish is due; null when none is scheduled. */
  nextPublish(): Date | null;
  /** When a publish was last due; null when none is scheduled. */
  previousPublish?(): Date | null;
  /** When a publish last ended well, even one that changed nothing. Default: what the served version says. */
  lastPublish?(): Date | null;
  /** Seconds after which /health calls a publish late. Default 36 hours; null: never. */
  lateAfterS?: number | null;
  /** Bytes of answers kept in memory, 64 MB unless given; 0: none. */
  cacheBytes?: number;
  /** Whether last good answers are given while MongoDB is away. Default: they are. */
  serveStale?: boolean;
  /** Who may come in. Default: everybody may do everything. */
  door?: Door;
  /** What is answered is counted here. */
  metrics?: Metrics;
  /** Origins whose web pages may read answers; `*`: all. Default: none. */
  origins?: readonly string[];
  /** How many clients may listen to events, and how often they hear that the server is there. */
  events?: Partial<StreamLimits>;
  /** The folder of the lake, where this process has it: older versions are read from there. */
  dataDir?: string;
  log: Log;
}

/** Longer addresses are refused; the longest useful one is some hundred characters. */
const MAX_URL = 8_192;

/** Nothing that is served takes a body worth more. */
const MAX_BODY = 65_536;

/** The whole HTTP side. The caller listens, and closes it before MongoDB: `close()` lets requests in flight finish. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const front = new Front(options.log);
  const app = newServer(options, front);
  const feed = new EventFeed(options.mongo, options.log);
  const serving = new Serving(servingOptions(options), () => {
    front.forget();
    feed.published();
  });
  await addOrigins(app, options.origins);
  addAccess(app, options.door);
  await addLimit(app);
  options.metrics?.attach(app);
  await app.register(helmet, helmetOptions);
  await addOpenapi(app);
  front.attach(app, serving.current, options.metrics);
  addDatasets(app, options, serving);
  addCatalogue(app, options, serving.kept);
  addLineage(app, options, serving);
  addRuns(app, options);
  addCertificate(app, options);
  addHealth(app, options);
  addEvents(app, options, feed);
  addChangelog(app);
  app.addHook('onClose', async () => {
    serving.current.stop();
    await serving.kept?.stop();
  });
  await app.ready();
  serving.current.start();
  return app;
}

const CACHE_BYTES = 64 * 2 ** 20;

function servingOptions(options: AppOptions) {
  const { mongo, log, config, datasets, cacheBytes = CACHE_BYTES, serveStale = true } = options;
  const lastPublish = () => options.lastPublish?.() ?? null;
  const kept = options.dataDir ? new KeptVersions(options.dataDir, datasets, log) : undefined;
  const answering = { mongo, log, config, datasets, cacheBytes, serveStale, kept };
  return { ...answering, lastPublish, schedule: schedule(options) };
}

/** Cron patterns take long to read: the moments stand until the next one has come, or a second has passed. */
function schedule(options: Pick<AppOptions, 'nextPublish' | 'previousPublish'>): () => Schedule {
  let known: Schedule = { previous: null, next: null };
  let readAt = Number.NEGATIVE_INFINITY;
  return () => {
    if (performance.now() < readAt + 1_000) return known;
    readAt = performance.now();
    known = { previous: options.previousPublish?.() ?? null, next: options.nextPublish() };
    return known;
  };
}

function newServer(options: AppOptions, front: Front): FastifyInstance {
  const retry = retryAfter(options);
  const fail = (thrown: unknown, request: FastifyRequest, reply: FastifyReply) =>
    sendProblem(request, reply, servedError(thrown), retry);
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: ({ headers }) => requestId(headers['x-request-id']) ?? randomUUID(),
    serverFactory: front.server,
    bodyLimit: MAX_BODY,
    frameworkErrors: fail,
    clientErrorHandler: refuseBytes,
    // While closing, what comes on an open connection is still answered.
    return503OnClosing: false,
    rewriteUrl: ({ url }) => withoutVersion(url),
  }) as unknown as FastifyInstance;
  // Schemas document the routes; parameters are read by src/serve and answers are serialised there.
  app.setValidatorCompiler(() => () => true);
  app.setSerializerCompiler(() => (data) => JSON.stringify(data));
  app.setErrorHandler(fail);
  app.addHook('onRequest', async (request, reply) => {
    reply.header('x-request-id', request.id);
    refuseEarly(app, request, options.datasets);
  });
  app.addHook('onResponse', logRequest);
  endConnectionsWhenClosing(app);
  return app;
}

/** What there is beside the datasets, for whoever asks for something like it. */
const OTHER_PATHS = ['/datasets', '/runs', '/events', '/health', '/docs', '/openapi.json'];

/** Before any body is read: an address too long, a path that does not exist, a method that is not served. */
function refuseEarly(app: FastifyInstance, request: FastifyRequest, datasets: Dataset[]): void {
  if (request.url.length > MAX_URL) {
    throw new GoldserveError('uri-too-long', `the address passes ${MAX_URL} characters`);
  }
  if (!request.is404) return;
  const path = request.url.split('?', 1)[0] ?? '';
  if (app.hasRoute({ method: 'GET', url: path })) {
    throw new GoldserveError('method-not-allowed', `${request.method} is not served at ${path}`);
  }
  throw noSuchPath(request.url, datasets, OTHER_PATHS);
}

async function logRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const ms = Math.round(reply.elapsedTime * 10) / 10;
  const said = {
    method: request.method,
    url: loggedUrl(request.url),
    status: reply.statusCode,
    ms,
  };
  request.log.info(said, 'request');
}

/** The documentation needs its own scripts and styles; transport security belongs to what terminates TLS. */
const helmetOptions = {
  strictTransportSecurity: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"],
      scriptSrc: ["'self'"],
      styleSrc: ["'self'", "'unsafe-inline'"],
      imgSrc: ["'self'", 'data:'],
      connectSrc: ["'self'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
      frameAncestors: ["'none'"],
    },
  },
};
