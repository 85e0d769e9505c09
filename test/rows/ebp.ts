import { extract } from '../../src/bronze/extract.ts';
import { parseConfig } from '../../src/config.ts';
import { Lake, type Manifest } from '../../src/lake.ts';
import { createLog } from '../../src/log.ts';
import { buildGold, buildScores } from '../../src/step/gold.ts';
import { buildSilver } from '../../src/step/silver.ts';
import { query } from './lake.ts';

export interface EbpWarehouse {
  bronze: Manifest;
  silver: Manifest;
  gold: Manifest;
  scores: Manifest;
  /** Rows of a query over the silver models and the datasets. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
}

/** Extracts the EBP database of `url` and computes silver, gold and scores as of a day, as the flow does. */
export async function ebpWarehouse(
  url: string,
  dataDir: string,
  asOf: string,
  settings: Record<string, string> = {},
): Promise<EbpWarehouse> {
  const config = parseConfig({ ...settings, EBP_URL: url, DATA_DIR: dataDir, AS_OF: asOf });
  const lake = new Lake(config.dataDir);
  const runId = lake.nextRunId();
  const context = { config, lake, runId, report: () => {} };
  const source = config.sources[0] as (typeof config.sources)[number];
  const bronze = await extract({ ...context, source, log: createLog('silent', true) });
  const silver = await buildSilver(context, asOf);
  const gold = await buildGold(context);
  const scores = await buildScores(context);
  return {
    bronze,
    silver,
    gold,
    scores,
    rows: (sql) => query(lake, [silver, gold, scores], sql),
  };
}
