import type { Config } from '../config.ts';
import { type Dataset, readDatasets } from '../dataset.ts';
import { checkModels, type FailedCheck } from '../engine/build.ts';
import { Duckdb } from '../engine/duckdb.ts';
import { GoldserveError } from '../errors.ts';
import type { Lake, Manifest } from '../lake.ts';
import type { Report } from '../report.ts';
import { inputOf } from './gold.ts';
import { viewSettings } from './settings.ts';
import { latestOf, viewRun } from './step.ts';

/** The newest complete gold of the lake: the scores run and the gold run it was made from. */
export interface LatestGold {
  scores: Manifest;
  gold: Manifest;
  datasets: Dataset[];
}

/** @throws `nothing-extracted` when the lake holds no scores run. */
export async function latestGold(lake: Lake): Promise<LatestGold> {
  const scores = latestOf(lake, 'scores');
  return { scores, gold: inputOf(lake, scores, 'gold'), datasets: await readDatasets() };
}

/** Runs every check of every dataset on the newest gold; gives how many ran. @throws `check-failed` with the rows found. */
export async function checkGold(
  context: { lake: Lake; config: Config; report: Report },
  latest: LatestGold,
): Promise<number> {
  const { lake, config, report } = context;
  const engine = await Duckdb.open(lake.folder);
  try {
    await viewSettings(engine, latest.gold.as_of as string, config);
    for (const manifest of [latest.gold, latest.scores]) await viewRun(engine, lake, manifest);
    const { checks, failed } = await checkModels(engine, latest.datasets, report);
    if (failed.length) throw checkFailed(failed);
    return checks;
  } finally {
    await engine.close();
  }
}

function checkFailed(failed: FailedCheck[]): GoldserveError {
  const lines = failed.map(({ model, check, message, rows }) => {
    return `${model} ${check}: ${message}; for instance ${JSON.stringify(rows[0])}`;
  });
  return new GoldserveError('check-failed', lines.join('; '), { details: { failed } });
}
