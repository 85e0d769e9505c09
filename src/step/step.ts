import type { Config } from '../config.ts';
import { Duckdb } from '../engine/duckdb.ts';
import { GoldserveError } from '../errors.ts';
import type { Draft, Lake, Manifest, StepName } from '../lake.ts';
import type { Report } from '../report.ts';

/** What every step of the warehouse works with. */
export interface StepContext {
  config: Config;
  lake: Lake;
  runId: string;
  report: Report;
}

/**
 * Runs a step's work on an engine and a draft folder of the lake, and commits what it returns. Whatever goes wrong,
 * nothing of the draft is kept.
 */
export async function inDraft(
  { lake, runId }: StepContext,
  step: StepName,
  work: (
    engine: Duckdb,
    draft: Draft,
  ) => Promise<Omit<Manifest, 'step' | 'run_id' | 'started_at' | 'ended_at'>>,
): Promise<Manifest> {
  const started_at = new Date().toISOString();
  const draft = await lake.begin(step, runId);
  try {
    const engine = await Duckdb.open(draft.folder);
    const result = await work(engine, draft).finally(() => engine.close());
    const manifest = {
      step,
      run_id: runId,
      started_at,
      ended_at: new Date().toISOString(),
      ...result,
    };
    await draft.commit(manifest);
    return manifest;
  } catch (cause) {
    await draft.discard();
    throw cause;
  }
}

/** The newest committed run of a step. @throws `nothing-extracted` naming the step that has to run first. */
export function latestOf(lake: Lake, step: StepName): Manifest {
  const manifest = lake.latest(step);
  if (!manifest) {
    throw new GoldserveError('nothing-extracted', `the lake holds no run of ${step}`, {
      details: { step },
    });
  }
  return manifest;
}

/**
 * The sources that the lake has a reading of, each with its newest; one that could never be read is left out.
 * @throws `nothing-extracted` when there is none.
 */
export function readingsOf(lake: Lake, config: Config) {
  const readings = config.sources.flatMap((source) => {
    const manifest = lake.latest(`bronze-${source.name}`);
    return manifest ? [{ source, manifest }] : [];
  });
  if (readings.length) return readings;
  const steps = config.sources.map(({ name }) => `bronze-${name}`);
  throw new GoldserveError('nothing-extracted', `the lake holds no run of ${steps.join(', ')}`, {
    details: { steps },
  });
}

/** Makes every file of a run readable as `<prefix><name>`. @throws `lake-corrupt` when a file is not whole. */
export async function viewRun(
  engine: Duckdb,
  lake: Lake,
  manifest: Manifest,
  prefix = '',
): Promise<void> {
  for (const entry of manifest.files) {
    await engine.view(`${prefix}${entry.name}`, [lake.wholeFile(manifest, entry.name)]);
  }
}
