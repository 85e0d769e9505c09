import { type Model, readModels } from '../dataset.ts';
import { buildModels } from '../engine/build.ts';
import { dependents } from '../engine/models.ts';
import { GoldserveError } from '../errors.ts';
import type { Lake, Manifest } from '../lake.ts';
import { keepKnown, viewKnown } from './known.ts';
import { fingerprint, viewSettings } from './settings.ts';
import { inDraft, latestOf, type StepContext, viewRun } from './step.ts';
import { viewTargets } from './targets.ts';

/** Silver to gold: every dataset that needs no score, as of silver's reference day. */
export async function buildGold(context: StepContext): Promise<Manifest> {
  const silver = latestOf(context.lake, 'silver');
  const { plain } = await split();
  return build(context, 'gold', silver, [silver], plain);
}

/** Scores, and the datasets that read them. */
export async function buildScores(context: StepContext): Promise<Manifest> {
  const gold = latestOf(context.lake, 'gold');
  const silver = inputOf(context.lake, gold, 'silver');
  const { scored } = await split();
  return build(context, 'scores', gold, [silver, gold], scored);
}

/** The manifest of the run of `step` that `manifest` was made from. */
export function inputOf(lake: Lake, manifest: Manifest, step: string): Manifest {
  const runId = manifest.inputs[step];
  if (!runId)
    throw new GoldserveError(
      'lake-corrupt',
      `${manifest.step}/${manifest.run_id} names no ${step} run`,
    );
  return lake.manifest(step, runId);
}

async function build(
  context: StepContext,
  step: 'gold' | 'scores',
  upstream: Manifest,
  inputs: Manifest[],
  models: Model[],
): Promise<Manifest> {
  const { lake, report, config } = context;
  return inDraft(context, step, async (engine, draft) => {
    await viewSettings(engine, upstream.as_of as string, config);
    await viewTargets(engine, config);
    for (const input of inputs) await viewRun(engine, lake, input);
    const run = lake.latest(step);
    await viewKnown(engine, models, run && { lake, run });
    const files = await buildModels(engine, models, draft.folder, report);
    files.push(...(await keepKnown(engine, models, draft)));
    return {
      inputs: { [upstream.step]: upstream.run_id },
      as_of: upstream.as_of,
      fingerprint: await fingerprint(config),
      data_through: upstream.data_through,
      files,
    };
  });
}

/** Gold models that read a score, directly or not, wait for the scores; the others do not. */
async function split(): Promise<{ plain: Model[]; scored: Model[] }> {
  const [gold, scores] = [await readModels('gold'), await readModels('score')];
  const waiting = dependents(
    [...scores, ...gold],
    scores.map(({ name }) => name),
  );
  const late = new Set(waiting.map(({ name }) => name));
  return {
    plain: gold.filter(({ name }) => !late.has(name)),
    scored: [...scores, ...gold.filter(({ name }) => late.has(name))],
  };
}
