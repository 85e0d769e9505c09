import { asOfDay, type Config } from './config.ts';
import type { Mongo } from './driver/mongo.ts';
import { asGoldserveError, GoldserveError } from './errors.ts';
import { Lake, type Manifest } from './lake.ts';
import type { Lease } from './lease.ts';
import type { PublishResult } from './publish/publish.ts';
import type { Report } from './report.ts';
import type { RunJournal } from './runs/journal.ts';
import { recordedStep } from './runs/recorded.ts';
import { noteSources, type SourceFailure } from './source-state.ts';
import type { KeepDays, Removable } from './step/cleanup.ts';
import type { FileFormat } from './step/files.ts';
import type { HowToRead } from './step/run.ts';
import { latestOf, readingsOf } from './step/step.ts';

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
  /** Where each step is recorded; nowhere unless given. */
  runs?: RunJournal;
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

/** The steps of a run, in their order. */
export const phases = ['bronze', 'silver', 'gold', 'scores', 'publish'] as const;
export type Phase = (typeof phases)[number];

/** Where a run begins: at its first step with every source, unless it takes up one that broke off. */
export interface Resume {
  from: Phase;
  /** The sources to be read; all unless given. */
  sources?: string[] | undefined;
}

/**
 * Every step in order, as one run. A source that cannot be read does not stop it while another one can. It ends at once
 * when the lease is lost: the process that has it now publishes.
 */
export async function runFlow(
  context: FlowContext,
  mongo: Mongo,
  lease: Lease,
  resume: Resume = { from: 'bronze' },
): Promise<FlowResult> {
  return whileHeld(context, lease, async (held) => {
    const { lake, config } = held;
    const isDue = (phase: Phase) => phases.indexOf(phase) >= phases.indexOf(resume.from);
    const { manifests: bronze, failed } = isDue('bronze')
      ? await readSources(held, mongo, resume.sources)
      : { manifests: readingsOf(lake, config).map(({ manifest }) => manifest), failed: [] };
    const silver = isDue('silver') ? await buildSilver(held) : latestOf(lake, 'silver');
    const gold = isDue('gold') ? await buildGold(held) : latestOf(lake, 'gold');
    const scores = isDue('scores') ? await buildScores(held) : latestOf(lake, 'scores');
    const publish = await publishGold(held, mongo, lease);
    return { run_id: silver.run_id, bronze, silver, gold, scores, publish, failed };
  });
}

/** Does work of a run that stops when the lease is lost. @throws `lease-lost` then */
export async function whileHeld<T>(
  context: FlowContext,
  lease: Lease,
  work: (held: FlowContext) => Promise<T>,
): Promise<T> {
  const { signal } = context;
  const held = signal ? AbortSignal.any([signal, lease.lost]) : lease.lost;
  try {
    return await work({ ...context, signal: held });
  } catch (cause) {
    if (!lease.lost.aborted) throw cause;
    throw new GoldserveError('lease-lost', `the lease ${lease.name} went to another process`, {
      cause,
    });
  }
}

/**
 * Source to bronze: every row and column, unchanged. All sources, or the one named. A source that fails does not keep
 * the others from being landed; the first failure is thrown once all were tried.
 */
export async function extractSources(
  context: FlowContext,
  only?: string,
  how?: HowToRead,
): Promise<Manifest[]> {
  const { manifests, failed } = await extractEach(context, only ? [only] : undefined, how);
  if (failed[0]) throw failed[0].error;
  return manifests;
}

/**
 * Source to bronze for what comes after: notes in MongoDB which sources could be read.
 * @throws the first failure when no source could, or when the run was stopped.
 */
export async function readSources(
  context: FlowContext,
  mongo: Mongo,
  only?: string[],
): Promise<Extracted> {
  const extracted = await extractEach(context, only);
  const { manifests, failed } = extracted;
  const stopped = failed.find(({ error }) => error.code === 'stopped');
  if (stopped) throw stopped.error;
  const read = manifests.map(({ step }) => step.replace(/^bronze-/, ''));
  await noteSources(mongo.db, read, failed);
  if (failed[0] && !read.length) throw failed[0].error;
  return extracted;
}

async function extractEach(
  context: FlowContext,
  only?: string[],
  how: HowToRead = {},
): Promise<Extracted> {
  const { config, lake, signal } = context;
  const runId = lake.nextRunId();
  const extracted: Extracted = { manifests: [], failed: [] };
  for (const { name } of config.sources.filter((source) => !only || only.includes(source.name))) {
    await recordedStep(context, runId, { step: 'bronze', config, runId, source: name, how }).then(
      (manifest) => extracted.manifests.push(manifest),
      (error) => extracted.failed.push({ source: name, error: asGoldserveError(error) }),
    );
    if (signal?.aborted) break;
  }
  return extracted;
}

/** Bronze to silver: the common model of all sources as of the reference day. */
export function buildSilver(context: FlowContext): Promise<Manifest> {
  const { config, lake } = context;
  const runId = sameRun(lake, 'silver', ...config.sources.map(({ name }) => `bronze-${name}`));
  return recordedStep(context, runId, { step: 'silver', config, runId, asOf: asOfDay(config) });
}

/** Silver to gold: the datasets that need no score. */
export function buildGold(context: FlowContext): Promise<Manifest> {
  const runId = sameRun(context.lake, 'gold', 'silver');
  return recordedStep(context, runId, { step: 'gold', config: context.config, runId });
}

/** Gold to scores, and the datasets that need them. */
export function buildScores(context: FlowContext): Promise<Manifest> {
  const runId = sameRun(context.lake, 'scores', 'gold');
  return recordedStep(context, runId, { step: 'scores', config: context.config, runId });
}

/** Runs the checks of every dataset on the newest gold; gives how many ran. */
export function checkGold(context: FlowContext): Promise<number> {
  return recordedStep(context, newestRun(context.lake), { step: 'check', config: context.config });
}

/** Checks the newest gold and puts it in MongoDB, all datasets at once; stops if the lease is lost. */
export function publishGold(
  context: FlowContext,
  mongo: Mongo,
  lease: Lease,
  { full = false } = {},
): Promise<PublishResult> {
  const { name, owner, token } = lease;
  const { config, lake } = context;
  const mongodb = { uri: mongo.uri, db: mongo.db.databaseName };
  return whileHeld(context, lease, (held) =>
    recordedStep(held, newestRun(lake), {
      step: 'publish',
      config,
      mongodb,
      lease: { name, owner, token },
      full,
    }),
  );
}

/** Removes runs of the lake and log files that are older than `days` and not needed; gives what that is. */
export function cleanUp(
  context: Omit<FlowContext, 'lake'>,
  mongo: Mongo,
  days: KeepDays,
  { dryRun = false } = {},
): Promise<Removable[]> {
  const { config } = context;
  const lake = new Lake(config.dataDir);
  const mongodb = { uri: mongo.uri, db: mongo.db.databaseName };
  const task = { step: 'clean', config, mongodb, days, dryRun } as const;
  // Looking is no run.
  const { runs, ...apart } = context;
  return recordedStep(
    { ...apart, lake, ...(dryRun || !runs ? {} : { runs }) },
    lake.nextRunId(),
    task,
  );
}

/** The newest bronze of a source as CSV or JSON files, in the lake. */
export function writeFiles(
  context: FlowContext,
  source: string,
  format: FileFormat,
): Promise<Manifest> {
  const { config, lake } = context;
  const runId = sameRun(lake, `${format}-${source}`, `bronze-${source}`);
  return recordedStep(context, runId, { step: 'files', config, runId, source, format });
}

/** What is checked and published is the newest scores run. */
const newestRun = (lake: Lake) => lake.latest('scores')?.run_id ?? lake.nextRunId();

/** A step carries the newest run id of what it reads; run again on the same input, it takes an id of its own. */
function sameRun(lake: Lake, step: string, ...upstream: string[]): string {
  const runs = upstream.flatMap((name) => lake.latest(name)?.run_id ?? []);
  const runId = runs.sort().at(-1);
  return runId && !lake.runs(step).some((run) => run >= runId) ? runId : lake.nextRunId();
}
