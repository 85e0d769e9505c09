import { asOfDay, type Config } from './config.ts';
import type { Mongo } from './driver/mongo.ts';
import { asGoldserveError, GoldserveError } from './errors.ts';
import type { Lake, Manifest } from './lake.ts';
import type { Lease } from './lease.ts';
import type { PublishResult } from './publish/publish.ts';
import type { Report } from './report.ts';
import { noteSources, type SourceFailure } from './source-state.ts';
import type { Removable } from './step/cleanup.ts';
import { runStep } from './step/run.ts';

/*
 * The whole flow: source -> bronze -> silver -> gold -> scores -> publish. Each step reads what the step before it
 * last committed in the lake, so each can be run alone; only publish needs MongoDB and the lease.
 */
export interface FlowContext {
  /** With its sources: the configured ones, or the demo's. */
  config: Config;
  lake: Lake;
  report: Report;
  signal?: AbortSignal;
}

export interface FlowResult {
  run_id: string;
  bronze: Manifest[];
  silver: Manifest;
  gold: Manifest;
  scores: Manifest;
  publish: PublishResult;
  /** Sources that could not be read: their rows are those of their last good reading, or there are none. */
  failed: SourceFailure[];
}

/** What an extract of several sources came to. */
export interface Extracted {
  manifests: Manifest[];
  failed: SourceFailure[];
}

/**
 * Every step in order, as one run. A source that cannot be read does not stop it while another one can.
 */
export async function runFlow(
  context: FlowContext,
  mongo: Mongo,
  lease: Lease,
): Promise<FlowResult> {
  const { manifests: bronze, failed } = await readSources(context, mongo);
  const silver = await buildSilver(context);
  const gold = await buildGold(context);
  const scores = await buildScores(context);
  return {
    run_id: silver.run_id,
    bronze,
    silver,
    gold,
    scores,
    publish: await publishGold(context, mongo, lease),
    failed,
  };
}

/**
 * Source to bronze: every row and column, unchanged. All sources, or the one named. A source that fails does not keep
 * the others from being landed; the first failure is thrown once all were tried.
 */
export async function extractSources(context: FlowContext, only?: string): Promise<Manifest[]> {
  const { manifests, failed } = await extractEach(context, only);
  if (failed[0]) throw failed[0].error;
  return manifests;
}

/**
 * Source to bronze for what comes after: notes in MongoDB which sources could be read.
 * @throws the first failure when no source could, or when the run was stopped.
 */
export async function readSources(context: FlowContext, mongo: Mongo): Promise<Extracted> {
  const extracted = await extractEach(context);
  const { manifests, failed } = extracted;
  const stopped = failed.find(({ error }) => error.code === 'stopped');
  if (stopped) throw stopped.error;
  const read = manifests.map(({ step }) => step.replace(/^bronze-/, ''));
  await noteSources(mongo.db, read, failed);
  if (failed[0] && !read.length) throw failed[0].error;
  return extracted;
}

async function extractEach(context: FlowContext, only?: string): Promise<Extracted> {
  const { config, lake, report, signal } = context;
  const runId = lake.nextRunId();
  const extracted: Extracted = { manifests: [], failed: [] };
  for (const { name } of config.sources.filter((source) => !only || source.name === only)) {
    await runStep({ step: 'bronze', config, runId, source: name }, report, signal).then(
      (manifest) => extracted.manifests.push(manifest),
      (error) => extracted.failed.push({ source: name, error: asGoldserveError(error) }),
    );
    if (signal?.aborted) break;
  }
  return extracted;
}

/** Bronze to silver: the common model of all sources as of the reference day. */
export function buildSilver({ config, lake, report, signal }: FlowContext): Promise<Manifest> {
  const runId = sameRun(lake, 'silver', ...config.sources.map(({ name }) => `bronze-${name}`));
  return runStep({ step: 'silver', config, runId, asOf: asOfDay(config) }, report, signal);
}

/** Silver to gold: the datasets that need no score. */
export function buildGold({ config, lake, report, signal }: FlowContext): Promise<Manifest> {
  return runStep({ step: 'gold', config, runId: sameRun(lake, 'gold', 'silver') }, report, signal);
}

/** Gold to scores, and the datasets that need them. */
export function buildScores({ config, lake, report, signal }: FlowContext): Promise<Manifest> {
  return runStep(
    { step: 'scores', config, runId: sameRun(lake, 'scores', 'gold') },
    report,
    signal,
  );
}

/** Runs the checks of every dataset on the newest gold; gives how many ran. */
export function checkGold({ config, report, signal }: FlowContext): Promise<number> {
  return runStep({ step: 'check', config }, report, signal);
}

/** Checks the newest gold and puts it in MongoDB, all datasets at once; stops if the lease is lost. */
export async function publishGold(
  { config, report, signal }: FlowContext,
  mongo: Mongo,
  lease: Lease,
  { full = false } = {},
): Promise<PublishResult> {
  const { name, owner, token } = lease;
  const mongodb = { uri: mongo.uri, db: mongo.db.databaseName };
  const stop = signal ? AbortSignal.any([signal, lease.lost]) : lease.lost;
  try {
    return await runStep(
      { step: 'publish', config, mongodb, lease: { name, owner, token }, full },
      report,
      stop,
    );
  } catch (cause) {
    if (!lease.lost.aborted) throw cause;
    throw new GoldserveError('lease-lost', `the lease ${name} went to another process`, { cause });
  }
}

/** Removes runs of the lake and log files that are older than `days` and not needed; gives what that is. */
export function cleanUp(
  { config, report, signal }: Pick<FlowContext, 'config' | 'report' | 'signal'>,
  mongo: Mongo,
  days: { runs: number; logs: number },
  { dryRun = false } = {},
): Promise<Removable[]> {
  const mongodb = { uri: mongo.uri, db: mongo.db.databaseName };
  return runStep({ step: 'clean', config, mongodb, days, dryRun }, report, signal);
}

/** A step carries the newest run id of what it reads; run again on the same input, it takes an id of its own. */
function sameRun(lake: Lake, step: string, ...upstream: string[]): string {
  const runs = upstream.flatMap((name) => lake.latest(name)?.run_id ?? []);
  const runId = runs.sort().at(-1);
  return runId && !lake.runs(step).some((run) => run >= runId) ? runId : lake.nextRunId();
}
