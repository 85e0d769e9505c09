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
import type { Mongo } from '../src/serve/version.ts';
import { addCatalogue } from './catalogue.ts';
import { endConnectionsWhenClosing } from './closing.ts';
import { addDatasets } from './datasets.ts';
import { addHealth } from './health.ts';
import { addOpenapi } from './openapi.ts';
import { noSuchPath, refuseBytes, sendProblem, servedError } from './problems.ts';
import { retryAfter } from './retry.ts';

/** Everything the HTTP door needs; the process and the tests give it the same way. */
export interface AppOptions {
  datasets: Dataset[];
  mongo: Mongo;
  /** `sources`: names of the configured sources, in the order that decides the default one. */
  config: Locale & { sources: readonly string[] };
  /** When the next publish is due; null when none is scheduled. */
  nextPublish(): Date | null;
  /** When a publish last ended well, even one that changed nothing. Default: what the served version says. */
  lastPublish?(): Date | null;
  /** Seconds after which /health calls a publish late. Default 36 hours; null: never. */
  lateAfterS?: number | null;
  log: Log;
}

/** Longer addresses are refused; the longest useful one is some hundred characters. */
const MAX_URL = 8_192;

/** The whole HTTP side. The caller listens, and closes it before MongoDB: `close()` lets requests in flight finish. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const app = newServer(options);
  await app.register(helmet, helmetOptions);
  await addOpenapi(app);
  addDatasets(app, options);
  addCatalogue(app, options);
  addHealth(app, options);
  await app.ready();
  return app;
}

function newServer(options: AppOptions): FastifyInstance {
  const retry = retryAfter(options);
  const fail = (thrown: unknown, request: FastifyRequest, reply: FastifyReply) =>
    sendProblem(request, reply, servedError(thrown), retry);
  const app = Fastify({
    loggerInstance: options.log,
    logController: new LogController({ disableRequestLogging: true }),
    genReqId: ({ headers }) => requestId(headers['x-request-id']),
    frameworkErrors: fail,
    clientErrorHandler: refuseBytes,
    // While closing, what comes on an open connection is still answered.
    return503OnClosing: false,
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
  const paths = [
    ...datasets.map((dataset) => `/${dataset.path}`),
    '/datasets',
    '/health',
    '/docs',
    '/openapi.json',
  ];
  const renamed = datasets.map((dataset) => [`/${dataset.name}`, `/${dataset.path}`]);
  throw noSuchPath(request.url, paths, Object.fromEntries(renamed));
}

async function logRequest(request: FastifyRequest, reply: FastifyReply): Promise<void> {
  const ms = Math.round(reply.elapsedTime * 10) / 10;
  const said = { method: request.method, url: request.url, status: reply.statusCode, ms };
  request.log.info(said, 'request');
}

/** The caller's id when it is a plain token, so that it can stand in a log and a header. */
function requestId(given: string | string[] | undefined): string {
  return typeof given === 'string' && /^[\w.:-]{1,128}$/.test(given) ? given : randomUUID();
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
