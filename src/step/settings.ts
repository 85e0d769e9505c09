import { createHash } from 'node:crypto';
import type { Config } from '../config.ts';
import { withoutPassword } from '../config.ts';
import { layers, readModels } from '../dataset.ts';
import type { Duckdb } from '../engine/duckdb.ts';
import { readStaging } from '../source/staging.ts';
import { targetsText } from './targets.ts';

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
  hash.update(
    JSON.stringify([
      sources,
      config.amountMax,
      config.asOf ?? 'today',
      config.ebp,
      config.dolibarr,
      config.business,
      targetsText(config),
    ]),
  );
  for (const layer of layers) {
    for (const model of await readModels(layer)) {
      hash.update(
        JSON.stringify([
          model.name,
          model.sql,
          model.columns,
          model.key,
          model.idColumns,
          model.checks,
        ]),
      );
    }
  }
  for (const { name } of config.sources) hash.update(JSON.stringify(readStaging(name)));
  return hash.digest('hex').slice(0, 16);
}

/**
 * What models read of the settings: the one-row table `run_settings`: reference day, the shop's bound on an
 * amount, first month of the fiscal year, SLA in hours,
 * revenue from which a customer is VIP or Standard, depot.
 */
export async function viewSettings(engine: Duckdb, asOf: string, config: Config): Promise<void> {
  const { amountMax, business } = config;
  await engine.run(`create or replace view run_settings as select
    date '${asOf}' as as_of,
    cast(${amountMax ?? 'null'} as decimal(18, 4)) as amount_max,
    cast(${business.fiscalYearStart} as integer) as fiscal_year_start,
    cast(${business.slaResponseHours} as double) as sla_response_hours,
    cast(${business.segmentVip} as decimal(24, 8)) as segment_vip,
    cast(${business.segmentStandard} as decimal(24, 8)) as segment_standard,
    cast(${business.depot?.latitude ?? 'null'} as double) as depot_latitude,
    cast(${business.depot?.longitude ?? 'null'} as double) as depot_longitude`);
}
