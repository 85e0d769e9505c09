import { asOfDay } from '../config.ts';
import type { FlowContext } from '../flow.ts';
import { buildGold, buildScores, buildSilver } from '../flow.ts';
import type { Lake, Manifest } from '../lake.ts';
import { fingerprint } from '../step/settings.ts';
import { readingsOf } from '../step/step.ts';
import type { Answer, Session } from './session.ts';
import { stepTable, summarise } from './summary.ts';

/**
 * `warehouse`: silver, gold and scores from the newest bronze. What is up to date with its input, the settings and the
 * reference day is left as it is, unless `fullRebuild`.
 */
export async function warehouse(
  session: Session,
  options: { fullRebuild?: boolean },
): Promise<Answer> {
  const flow = await session.flow();
  if (!options.fullRebuild && (await upToDate(flow))) return unchanged(session.lake);
  const bronze = readingsOf(session.lake, flow.config).map(({ manifest }) => manifest);
  const silver = await buildSilver(flow);
  const gold = await buildGold(flow);
  const scores = await buildScores(flow);
  const steps = [summarise(silver, bronze), summarise(gold, [silver]), summarise(scores, [gold])];
  return {
    text: stepTable(steps),
    json: { run_id: silver.run_id, as_of: silver.as_of, rebuilt: true, steps },
  };
}

async function upToDate({ config, lake }: FlowContext): Promise<boolean> {
  const [silver, gold, scores] = ['silver', 'gold', 'scores'].map((step) => lake.latest(step));
  if (!silver || !gold || !scores) return false;
  const sameInputs = config.sources.every(
    ({ name }) => silver.inputs[`bronze-${name}`] === lake.latest(`bronze-${name}`)?.run_id,
  );
  const chained = gold.inputs.silver === silver.run_id && scores.inputs.gold === gold.run_id;
  const print = await fingerprint(config);
  const sameSettings = [silver, gold, scores].every(
    (run) => run.fingerprint === print && run.as_of === asOfDay(config),
  );
  return sameInputs && chained && sameSettings;
}

function unchanged(lake: Lake): Answer {
  const scores = lake.latest('scores') as Manifest;
  return {
    text: `up to date as of ${scores.as_of} (run ${scores.run_id}); --full-rebuild builds it again`,
    json: { run_id: scores.run_id, as_of: scores.as_of, rebuilt: false, steps: [] },
  };
}
