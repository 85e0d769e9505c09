import { sourceSum } from '../certificate/table-sum.ts';
import { type SourceTotal, sourceTotals } from '../certificate/total.ts';
import type { Config, SourceSetting } from '../config.ts';
import { publicUrl } from '../driver/address.ts';
import { openSource, type SourceDriver } from '../driver/driver.ts';
import { Spool } from '../driver/spool.ts';
import type { Draft, Lake, Manifest } from '../lake.ts';
import type { Report } from '../report.ts';
import { systemNamed } from '../source/source.ts';
import { choose } from './choose.ts';
import { type Horizon, type ReadHorizon, readHorizon } from './horizon.ts';
import { ownColumns, type Spooled } from './land.ts';
import { knownTable } from './parts.ts';
import { type Backfill, keyTable, type Plan, planTable } from './plan.ts';

/** What is to be read, and what of it is to be read whole. */
export interface Reading {
  source: SourceSetting;
  config: Config;
  lake: Lake;
  runId: string;
  report: Report;
  startedAt: string;
  /** The last run of the source. */
  before: Manifest | undefined;
  isForced(table: string): boolean;
  backfill?: Backfill;
  /** How far the source had come: a function, for that is where a mistake loses rows. */
  horizon?: ReadHorizon;
}

export interface Read {
  described: NonNullable<Manifest['source']>;
  tables: Spooled[];
  notes: string[];
  horizon?: Horizon;
  totals?: SourceTotal[];
}

/** Reads a source as it is at one moment into the spool, and lets it go. */
export async function readSource(reading: Reading, draft: Draft): Promise<Read> {
  const { source, runId, config, report } = reading;
  const driver = await openSource(source.url, { runId });
  try {
    const { plans, notes, horizon } = await planSource(reading, driver);
    const wanted = plans.filter(({ read }) => read !== 'kept');
    const snapshot = await driver.snapshot(wanted.map(({ table }) => table));
    const tables = await spoolTables(driver, plans, draft, report);
    const proof = config.certificate ? await prove(driver, tables, reading) : {};
    const { engine, serverVersion } = driver;
    const url = publicUrl(source.url);
    const described = { name: source.name, engine, server_version: serverVersion, url, snapshot };
    const all = [
      ...notes,
      ...plans.flatMap((plan) => plan.notes),
      ...lagNotes(plans, horizon, config),
    ];
    return { described, tables, notes: all, ...proof, ...(horizon ? { horizon } : {}) };
  } finally {
    await driver.close();
  }
}

/** Last, so that a source that cannot be asked costs its proof, not its rows. */
async function prove(driver: SourceDriver, tables: Spooled[], { source, config }: Reading) {
  for (const table of tables) {
    if (table.plan.read === 'all')
      table.sum = await sourceSum(driver, ownColumns(table.plan.table));
  }
  const plans = tables.map(({ plan }) => plan);
  return { totals: await sourceTotals(driver, systemNamed(source.name), plans, config) };
}

/** The horizon is asked for before the snapshot: what ends in between is read now and once more. */
async function planSource(reading: Reading, driver: SourceDriver) {
  const { source, config, before, startedAt, isForced, backfill } = reading;
  const system = systemNamed(source.name);
  const { chosen, notes } = await choose(system, driver, config);
  const settings = config.incremental;
  const horizon = settings.isOn ? await (reading.horizon ?? readHorizon)(driver) : undefined;
  const context = {
    system,
    settings,
    engine: driver.engine,
    horizon: horizon ?? { now: startedAt, clock: null, longest: null },
    driver,
    startedAt,
    known: (table: string) => knownTable(before, table),
    isSameSource: before?.source?.url === publicUrl(source.url),
    isForced,
    ...(backfill ? { backfill } : {}),
  };
  return { plans: chosen.map((one) => planTable(one, context)), notes, horizon };
}

/** The lag has to be longer than a transaction may take from its cursor to its end. */
function lagNotes(plans: Plan[], horizon: Horizon | undefined, config: Config): string[] {
  const { lagHours } = config.incremental;
  const isLagging = plans.some(({ mode }) => mode === 'lag');
  const hours = (horizon?.longest ?? 0) / 3600;
  if (!isLagging || hours <= lagHours) return [];
  return [`a transaction is open for ${hours.toFixed(1)} hours: INCREMENTAL_LAG is ${lagHours}`];
}

async function spoolTables(driver: SourceDriver, plans: Plan[], draft: Draft, report: Report) {
  const tables: Spooled[] = [];
  for (const plan of plans) {
    const startedAt = new Date().toISOString();
    const file = (suffix: string) => new Spool(draft.path(`${plan.name}${suffix}`));
    const spool = file('.spool');
    if (plan.read !== 'kept') await spoolRows(driver, plan, spool, report);
    const keys = plan.where ? file('.keys') : undefined;
    if (keys) await spoolKeys(driver, plan, keys, report);
    tables.push({ plan, spool, ...(keys ? { keys } : {}), startedAt });
  }
  return tables;
}

const spoolRows = (driver: SourceDriver, { table, where }: Plan, spool: Spool, report: Report) =>
  driver.read(table, spool, report, where).catch(abandon(spool));

const spoolKeys = (driver: SourceDriver, plan: Plan, spool: Spool, report: Report) =>
  driver.read(keyTable(plan.table, plan.key ?? []), spool, report).catch(abandon(spool));

const abandon = (spool: Spool) => async (cause: unknown) => {
  await spool.abandon();
  throw cause;
};
