import { createHash } from 'node:crypto';
import type { Config } from '../config.ts';
import { withoutPassword } from '../config.ts';
import { layers, readModels } from '../dataset.ts';
import type { Duckdb } from '../engine/duckdb.ts';
import { readStaging } from '../source/staging.ts';

/**
 * Fingerprint of all that decides the figures beside the data and the day: sources, settings and models.
 * Another fingerprint than the published one means that a new run is due.
 */
export async function fingerprint(config: Config): Promise<string> {
  const hash = createHash('sha256');
  const sources = config.sources.map(({ name, url, demo }) => [
    name,
    demo ? 'demo' : withoutPassword(url),
  ]);
  hash.update(JSON.stringify([sources, config.amountMax, config.asOf ?? 'today']));
  for (const layer of layers) {
    for (const model of await readModels(layer)) {
      hash.update(JSON.stringify([model.name, model.sql, model.columns, model.key, model.checks]));
    }
  }
  for (const { name } of config.sources) hash.update(JSON.stringify(readStaging(name)));
  return hash.digest('hex').slice(0, 16);
}

/** The one-row table `run_settings` that models read: the reference day and the shop's bound on an amount. */
export async function viewSettings(
  engine: Duckdb,
  asOf: string,
  amountMax: number | null,
): Promise<void> {
  await engine.run(`create or replace view run_settings as
    select date '${asOf}' as as_of, cast(${amountMax ?? 'null'} as decimal(18, 4)) as amount_max`);
}
