import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { Scheduler } from '../jobs/scheduler.ts';
import { buildAdmin } from '../routes/admin.ts';
import { buildApp } from '../routes/app.ts';
import { Metrics } from '../routes/metrics.ts';
import { audit } from './access/audit.ts';
import { isLoopbackHost } from './access/loopback.ts';
import { type Guards, openGuards, requireProtection } from './access/start.ts';
import { printError } from './command/session.ts';
import { type Config, readSettings } from './config.ts';
import { type Dataset, readDatasets } from './dataset.ts';
import { demoNames } from './demo/first-fill.ts';
import { asMongoError, expectMongo, type Mongo } from './driver/mongo.ts';
import { GoldserveError } from './errors.ts';
import { type FlowContext, runFlow } from './flow.ts';
import { makeFolder } from './folder.ts';
import { jobStates } from './job-state.ts';
import { Lake } from './lake.ts';
import { acquireFlowLease, type Lease } from './lease.ts';
import { createLog, type Log } from './log.ts';
import { logFile } from './log-file.ts';
import { noted } from './outcome.ts';
import { heal } from './publish/heal.ts';
import { readPointer } from './publish/pointer-store.ts';
import type { Report } from './report.ts';
import { persist } from './retry.ts';
import { RunJournal } from './runs/journal.ts';
import { saysAway } from './serve/away.ts';
import { readLastServed } from './serve/lake/last-served.ts';
import { Closers, mongoService, type ServiceContext, withSources } from './services.ts';
import { PartlyRead } from './source-state.ts';
import { fingerprint } from './step/settings.ts';
import { sendWebhooks } from './webhook/webhooks.ts';

/*
 * The process: settings and port first, then MongoDB, then the API (503 until something is published), then the
 * sources and the flow where it is due, then the jobs. It stops in the reverse order.
 */
/** A fault that passes is tried again after this, then after twice as long each time. */
const RETRY_MS = 15_000;
const MOST_WAIT_MS = 15 * 60_000;
const LEASE_POLL_MS = 1_000;
/** What a client is told to wait for the first figures; a first run of the demo takes some ten seconds. */
const FIRST_RUN_MS = 10_000;

/** For `status`, which stands in src/ and does not know the clock. */
export { dueTimes } from '../jobs/clock.ts';

export interface ServeOptions {
  asOf?: string;
  /** Logs as JSON also on a terminal; the address as a document on stdout. */
  json?: boolean;
}

interface Process {
  config: Config;
  log: Log;
  report: Report;
  mongo: Mongo;
  lake: Lake;
  /** Where it listens, once it does. */
  url: string;
  closers: Closers;
  stop: AbortController;
  lastPublish: Date | null;
  /** The first run is under way: its figures are seconds away. */
  startingUp: boolean;
  /** The first run went without sources that could not be read. */
  unread?: PartlyRead;
  scheduler?: Scheduler;
}

/** Starts everything and returns when it was asked to stop (SIGINT, SIGTERM) and has. */
export async function serve(options: ServeOptions): Promise<void> {
  const closers = new Closers();
  const stop = new AbortController();
  onSignals(() => stop.abort());
  try {
    const self = await open(options, closers, stop);
    await self.closers.close();
    self.log.info('stopped');
  } catch (thrown) {
    await closers.close().catch(() => {});
    printError(thrown, options.json === true);
  }
}

async function open(
  options: ServeOptions,
  closers: Closers,
  stop: AbortController,
): Promise<Process> {
  const config = readSettings(options.asOf ? { AS_OF: options.asOf } : {});
  const log = createLog(config.logLevel, options.json, logFile(config));
  const report: Report = ({ at, ...figures }) => log.info(figures, at);
  makeFolder(config.dataDir);
  await requireProtection(config);
  await requirePort(config);
  const mongo = await mongoOrLake(config, closers, { log, report });
  const lake = new Lake(config.dataDir);
  const self: Process = {
    config,
    log,
    report,
    mongo,
    lake,
    url: '',
    closers,
    stop,
    lastPublish: null,
    startingUp: true,
  };
  self.url = await listen(self);
  if (options.json)
    process.stdout.write(`${JSON.stringify({ url: self.url, docs: `${self.url}/docs` })}\n`);
  await work(self).catch((thrown) => {
    if (!stop.signal.aborted) throw thrown;
  });
  return self;
}

/**
 * MongoDB; where it is away and the lake holds what was last served, a client that connects once it is back.
 * @throws GoldserveError of mongoService()
 */
async function mongoOrLake(config: Config, closers: Closers, context: ServiceContext) {
  return mongoService(config, closers, context).catch((thrown) => {
    const { uri, db } = config.mongodb;
    const last = config.serveStale ? readLastServed(config.dataDir) : undefined;
    if (!uri || !last || !saysAway(thrown)) throw thrown;
    context.log.warn(`${thrown.message}: answers are of the last published version, from the lake`);
    const mongo = expectMongo(uri, db, last.kind);
    closers.add(() => mongo.close());
    return mongo;
  });
}

/** @throws GoldserveError `port-in-use`, before anything else is started. */
async function requirePort(config: Config): Promise<void> {
  const probe = createServer();
  await new Promise<void>((resolve, reject) => {
    probe.once('error', reject).listen(config.port, config.host, resolve);
  }).catch((cause) => {
    throw notListening(config, cause);
  });
  await new Promise((closed) => probe.close(closed));
}

function notListening(
  { host, port }: Pick<Config, 'host' | 'port'>,
  cause: NodeJS.ErrnoException,
): GoldserveError {
  if (cause.code === 'EADDRINUSE')
    return new GoldserveError('port-in-use', `${host}:${port} is taken`, { cause });
  const message = `cannot listen on HOST=${host} PORT=${port}: ${cause.message}`;
  return new GoldserveError('invalid-setting', message, { cause });
}

async function listen(self: Process): Promise<string> {
  const { config, log, mongo, closers } = self;
  const guards = await openGuards(config, log);
  closers.add(async () => guards.ring.stop());
  const sources = config.sources.length ? config.sources.map(({ name }) => name) : demoNames();
  const datasets = await readDatasets();
  const metrics = new Metrics();
  await listenToAdmin(self, { guards, datasets, metrics });
  closers.add(sendWebhooks({ mongo, log, datasets, settings: config.webhooks }));
  const app = await buildApp({
    datasets,
    metrics,
    mongo,
    config: { currency: config.currency, timezone: config.timezone, sources },
    nextPublish: () => nextPublish(self),
    previousPublish: () => self.scheduler?.previousPublish() ?? null,
    lastPublish: () => self.lastPublish,
    cacheBytes: config.cacheBytes,
    serveStale: config.serveStale,
    door: guards.api,
    origins: config.access.origins,
    dataDir: config.dataDir,
    log,
  });
  closers.add(() => app.close());
  const listenTextResolver = (address: string) =>
    `listening on ${address}; the API is described at ${address}/docs`;
  return app.listen({ host: config.host, port: config.port, listenTextResolver }).catch((cause) => {
    throw notListening(config, cause);
  });
}

interface AdminParts {
  guards: Guards;
  datasets: Dataset[];
  metrics: Metrics;
}

/** The administrator's listener: on its port, else on any free one. */
async function listenToAdmin(self: Process, { guards, ...parts }: AdminParts): Promise<void> {
  const { config, log, mongo, closers } = self;
  const { adminHost: host, adminPort } = config.access;
  const app = await buildAdmin({
    ...parts,
    mongo,
    log,
    door: guards.admin,
    openMetrics: await isLoopbackHost(host),
    nextDue: (job) => self.scheduler?.nextDue(job) ?? null,
    runNow: async (job) => {
      if (!self.scheduler || self.startingUp) {
        throw new GoldserveError('run-in-progress', 'the first run is under way');
      }
      await self.scheduler.runNow(job);
    },
    audit: (who, what, details) => audit(config.dataDir, log, { who, what, ...details }),
  });
  closers.add(() => app.close());
  const listenTextResolver = (address: string) => `administration on ${address}`;
  const after = config.port > 0 && config.port < 65_535 ? config.port + 1 : 0;
  await app.listen({ host, port: adminPort ?? after, listenTextResolver }).catch((cause) => {
    if (cause.code !== 'EADDRINUSE') throw notListening({ host, port: adminPort ?? after }, cause);
    return app.listen({ host, port: 0, listenTextResolver });
  });
}

function nextPublish({ startingUp, scheduler }: Process): Date | null {
  return startingUp ? new Date(Date.now() + FIRST_RUN_MS) : (scheduler?.nextPublish() ?? null);
}

/** The flow where it is due, then the jobs, until the process is asked to stop. */
async function work(self: Process): Promise<void> {
  const { closers, log, report, lake, stop } = self;
  if (stop.signal.aborted) return;
  const config = await withSources(self.config, closers, { log, report });
  const runs = new RunJournal(config.dataDir, { kind: 'start', name: 'serve' });
  runs.attach(self.mongo.db);
  closers.add(() => runs.settle());
  const flow: FlowContext = { config, lake, report, signal: stop.signal, runs };
  const lakeId = await lake.id();
  const onDone = (job: string) => {
    if (job === 'publish') self.lastPublish = new Date();
  };
  const scheduler = new Scheduler({ config, flow, mongo: self.mongo, log, lakeId, onDone });
  self.scheduler = scheduler;
  await untilDone(self, async () => {
    const lastRun = await jobStates(self.mongo.db).findOne({ _id: 'publish', state: 'done' });
    self.lastPublish = lastRun?.ended_at ?? null;
  });
  await untilDone(self, () => bringUpToDate(self, flow, scheduler));
  self.startingUp = false;
  closers.add(() => scheduler.stop());
  await untilDone(self, () => scheduler.start());
  if (self.unread) await untilDone(self, () => readTheRest(self, flow, scheduler));
  await asked(stop.signal);
}

/** Resolves once the signal is aborted; at once when it already is. */
function asked(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
}

/** Heals what a killed publish left, then runs the flow if nothing is published for these sources and settings. */
async function bringUpToDate(
  self: Process,
  flow: FlowContext,
  scheduler: Scheduler,
): Promise<void> {
  const { mongo, log } = self;
  const lease = await waitForLease(self);
  if (!lease) return;
  try {
    await heal(mongo, lease);
    const published = await readPointer(mongo);
    if (!self.unread && published?.fingerprint === (await fingerprint(flow.config))) {
      const { version, as_of } = published;
      log.info({ version, as_of }, `published before; read it at ${self.url}/kpis`);
      return;
    }
    const { publish, run_id, failed } = await noted(mongo.db, () => runFlow(flow, mongo, lease));
    self.lastPublish = new Date();
    self.unread = failed.length ? new PartlyRead(failed) : undefined;
    await scheduler.covered(run_id);
    log.info({ version: publish.version, run_id }, `published; read it at ${self.url}/kpis`);
  } finally {
    await lease.release();
  }
}

/** Runs the flow again for the sources that the first run went without. @throws PartlyRead while one still cannot be read. */
async function readTheRest(self: Process, flow: FlowContext, scheduler: Scheduler): Promise<void> {
  const { code, message, next, entry } = self.unread as PartlyRead;
  self.log.error({ code, next, retry_s: entry.transient ? RETRY_MS / 1000 : undefined }, message);
  if (!entry.transient) return;
  await sleep(RETRY_MS, undefined, { signal: self.stop.signal }).catch(() => {});
  if (self.stop.signal.aborted) return;
  await bringUpToDate(self, flow, scheduler);
  if (self.unread) throw self.unread;
}

/**
 * Does `work` until it succeeds. A fault that passes (a dead MongoDB, a source out of reach) is waited out; one that
 * needs a person is logged and left: the jobs try again at their time.
 */
async function untilDone({ stop, log }: Process, work: () => Promise<void>): Promise<void> {
  const told = (thrown: unknown, wait?: number) => {
    if (stop.signal.aborted) return;
    const { code, message, next } = asMongoError(thrown);
    log.error({ code, next, retry_s: wait === undefined ? undefined : wait / 1000 }, message);
  };
  await persist(work, {
    attempts: Number.POSITIVE_INFINITY,
    firstMs: RETRY_MS,
    mostMs: MOST_WAIT_MS,
    signal: stop.signal,
    onWait: told,
  }).catch((thrown) => told(thrown));
}

async function waitForLease({ mongo, stop, log }: Process): Promise<Lease | undefined> {
  for (let waited = 0; !stop.signal.aborted; waited += 1) {
    const lease = await acquireFlowLease(mongo.db);
    if (lease) return lease;
    if (waited === 0) log.info('another process is at work on this MongoDB; waiting for it');
    await sleep(LEASE_POLL_MS, undefined, { signal: stop.signal }).catch(() => {});
  }
  return undefined;
}

/** The first signal stops in order; a second one ends at once. */
function onSignals(stop: () => void): void {
  let asked = false;
  const onSignal = () => {
    if (asked) process.exit(1);
    asked = true;
    stop();
  };
  process.on('SIGINT', onSignal).on('SIGTERM', onSignal);
}
