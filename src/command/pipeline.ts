import { type FlowResult, type Phase, phases, runFlow } from '../flow.ts';
import { noted } from '../outcome.ts';
import { PartlyRead } from '../source-state.ts';
import type { Answer, Session } from './session.ts';
import { publishText, stepTable, summarise } from './summary.ts';
import { underLease } from './under-lease.ts';

/** `pipeline`: every step, and what each did. It has failed when a source could not be read, though the others were. */
export async function pipeline(session: Session): Promise<Answer> {
  const mongo = await session.mongo();
  const flow = await session.flow();
  const result = await underLease(mongo, (lease) =>
    noted(mongo.db, () => runFlow(flow, mongo, lease)),
  );
  return flowAnswer(result);
}

/** What the steps of a run did, of those from `from` on. */
export function flowAnswer(result: FlowResult, from: Phase = 'bronze'): Answer {
  const { bronze, silver, gold, scores, publish, failed } = result;
  const each = {
    bronze: bronze.map((manifest) => summarise(manifest)),
    silver: [summarise(silver, bronze)],
    gold: [summarise(gold, [silver])],
    scores: [summarise(scores, [gold])],
    publish: [],
  };
  const steps = phases.slice(phases.indexOf(from)).flatMap((phase) => each[phase]);
  return {
    text: [...(steps.length ? [stepTable(steps)] : []), publishText(publish)].join('\n'),
    json: {
      run_id: result.run_id,
      as_of: silver.as_of,
      steps,
      publish,
      failed: failed.map(({ source, error: { code, message } }) => ({ source, code, message })),
    },
    failed: failed.length ? new PartlyRead(failed) : undefined,
  };
}
