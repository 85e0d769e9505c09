import type { FlowContext } from '../flow.ts';
import { type Phase, phases, type Resume, runFlow } from '../flow.ts';
import type { Lake } from '../lake.ts';
import { noted } from '../outcome.ts';
import { lastFlowRun, type RunDocument } from '../runs/store.ts';
import { flowAnswer } from './pipeline.ts';
import type { Answer, Session } from './session.ts';
import { underLease } from './under-lease.ts';

/** `retry`: takes the last run up at the step that failed, and does the steps after it. */
export async function retry(session: Session): Promise<Answer> {
  const mongo = await session.mongo();
  const flow = await session.flow();
  await session.runs.settle();
  return underLease(mongo, async (lease) => {
    const last = await lastFlowRun(mongo.db, await flow.lake.id(), stepsOf(flow));
    const resume = last ? resumeOf(last, flow.lake) : undefined;
    if (!last || !resume) return nothingToRetry(last);
    const result = await noted(mongo.db, () => runFlow(flow, mongo, lease, resume));
    const { text, json, failed } = flowAnswer(result, resume.from);
    const head = `run ${last._id} taken up at ${resume.sources?.join(', ') ?? resume.from}`;
    return {
      text: `${head}\n${text}`,
      json: { retried: { run_id: last._id, ...resume }, ...(json as object) },
      failed,
    };
  });
}

const stepsOf = ({ config }: FlowContext) => [
  ...config.sources.map(({ name }) => `bronze-${name}`),
  ...phases.filter((phase) => phase !== 'bronze'),
];

/** The first step that did not end well; undefined when all did. */
function resumeOf({ steps }: RunDocument, lake: Lake): Resume | undefined {
  const broken = Object.entries(steps)
    .filter(([, { state }]) => state !== 'done')
    .map(([step]) => step);
  const sources = broken.filter((step) => step.startsWith('bronze-')).map((step) => step.slice(7));
  if (sources.length) return { from: 'bronze', sources };
  const from = phases.find((phase) => broken.includes(phase));
  return from && { from: earliest(from, lake) };
}

/** What the step reads may have been removed since: then the step before it has to run too. */
function earliest(from: Phase, lake: Lake): Phase {
  const before = phases.slice(0, phases.indexOf(from)).reverse();
  for (const step of before) {
    if (step === 'bronze' || lake.latest(step)) return phases[phases.indexOf(step) + 1] as Phase;
  }
  return from;
}

function nothingToRetry(last: RunDocument | null): Answer {
  const text = last
    ? `the last run (${last._id}) ended well: there is nothing to retry`
    : 'no run is recorded: there is nothing to retry';
  return { text, json: { retried: null, run_id: last?._id ?? null } };
}
