import { extract } from '../../src/bronze/extract.ts';
import { parseConfig } from '../../src/config.ts';
import { Lake, type Manifest } from '../../src/lake.ts';
import { createLog } from '../../src/log.ts';
import { buildGold, buildScores } from '../../src/step/gold.ts';
import { buildSilver } from '../../src/step/silver.ts';
import { query } from './lake.ts';

export interface DolibarrWarehouse {
  bronze: Manifest;
  silver: Manifest;
  /** Of gold and of scores, where they were built. */
  built: Manifest[];
  /** Rows of a query over the silver models, what they refused, and the datasets where they were built. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
}

/** Extracts the Dolibarr database of `url` and computes silver as of a day, and gold where asked for, as the flow does. */
export async function dolibarrWarehouse(
  url: string,
  dataDir: string,
  asOf: string,
  settings: Record<string, string> = {},
  { gold = false } = {},
): Promise<DolibarrWarehouse> {
  const config = parseConfig({ ...settings, DOLIBARR_URL: url, DATA_DIR: dataDir, AS_OF: asOf });
  const lake = new Lake(config.dataDir);
  const runId = lake.nextRunId();
  const context = { config, lake, runId, report: () => {} };
  const source = config.sources[0] as (typeof config.sources)[number];
  const bronze = await extract({ ...context, source, log: createLog('silent', true) });
  const silver = await buildSilver(context, asOf);
  const built = gold ? [await buildGold(context), await buildScores(context)] : [];
  return { bronze, silver, built, rows: (sql) => query(lake, [silver, ...built], sql) };
}
