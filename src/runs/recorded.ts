import { asMongoError } from '../driver/mongo.ts';
import { type ErrorCode, GoldserveError } from '../errors.ts';
import type { FlowContext } from '../flow.ts';
import type { Lake, Manifest } from '../lake.ts';
import { ownerName } from '../owner.ts';
import type { PublishResult } from '../publish/publish.ts';
import { persist } from '../retry.ts';
import { runStep, type Task, type TaskResult } from '../step/run.ts';
import {
  begunRecord,
  type Cost,
  endedRecord,
  errorOf,
  figuresOfPublish,
  figuresOfRun,
  type StepRecord,
} from './record.ts';

/** What may pass within seconds: a connection that broke, a server that restarts or fails over. */
const passing: ErrorCode[] = [
  'source-unreachable',
  'source-connection-lost',
  'source-interrupted',
  'database-unavailable',
];
const FIRST_WAIT_MS = 1_000;
const MOST_WAIT_MS = 30_000;

/** The step as it is called in a run: an extract is one for each source. */
export const stepOf = (task: Task) => {
  if (task.step === 'bronze') return `bronze-${task.source}`;
  return task.step === 'files' ? `${task.format}-${task.source}` : task.step;
};

/**
 * Runs a step, tried again where its failure may pass, and notes in the run store what each try came to.
 * @throws what the last try threw
 */
export function recordedStep<T extends Task>(
  context: FlowContext,
  runId: string,
  task: T,
  signal = context.signal,
): Promise<TaskResult[T['step']]> {
  return persist((attempt) => oneTry(context, runId, task, { attempt, signal }), {
    attempts: 1 + context.config.retries,
    firstMs: FIRST_WAIT_MS,
    mostMs: MOST_WAIT_MS,
    signal,
    worthIt: ({ code }) => passing.includes(code),
    onWait: ({ code, message }, wait_ms) =>
      context.report({ at: `retry:${stepOf(task)}`, code, message, wait_ms }),
  });
}

async function oneTry<T extends Task>(
  { lake, report, runs }: FlowContext,
  runId: string,
  task: T,
  { attempt, signal }: { attempt: number; signal: AbortSignal | undefined },
): Promise<TaskResult[T['step']]> {
  if (!runs) return runStep(task, report, signal);
  const run = { run_id: runId, lake: await lake.id().catch(() => ''), step: stepOf(task) };
  const begun = begunRecord(runs.by, ownerName(), attempt);
  await runs.note(run, begun);
  let cost: Cost | undefined;
  const end = (outcome: Partial<StepRecord>) => runs.note(run, endedRecord(begun, cost, outcome));
  try {
    const result = await runStep(task, report, signal, (told) => {
      cost = told;
    });
    await end(figuresOf(lake, task, result));
    return result;
  } catch (thrown) {
    await end({ error: errorOf(whyEnded(thrown, signal)) });
    throw thrown;
  }
}

/** A step that was stopped because its run lost the lease says so. */
function whyEnded(thrown: unknown, signal: AbortSignal | undefined): GoldserveError {
  const why = signal?.aborted ? signal.reason : undefined;
  return why instanceof GoldserveError ? why : asMongoError(thrown);
}

function figuresOf(lake: Lake, task: Task, result: unknown): Partial<StepRecord> {
  if (task.step === 'publish') return figuresOfPublish(result as PublishResult);
  if (task.step === 'check' || task.step === 'clean') return {};
  const manifest = result as Manifest;
  return figuresOfRun(manifest, inputsOf(lake, manifest));
}

/** The runs that a step read, where the lake still has them. */
function inputsOf(lake: Lake, { inputs }: Manifest): Manifest[] {
  return Object.entries(inputs)
    .filter(([step, runId]) => lake.runs(step).includes(runId))
    .map(([step, runId]) => lake.manifest(step, runId));
}
