import type { Config, SourceSetting } from '../config.ts';
import { publicUrl } from '../driver/address.ts';
import { openSource, type SourceDriver } from '../driver/driver.ts';
import { Spool } from '../driver/spool.ts';
import { Duckdb } from '../engine/duckdb.ts';
import { asGoldserveError } from '../errors.ts';
import type { Draft, FileEntry, Lake, Manifest } from '../lake.ts';
import type { Log } from '../log.ts';
import type { Report } from '../report.ts';
import { systemNamed } from '../source/source.ts';
import { type Chosen, choose } from './choose.ts';
import { landTable, type Stamp } from './parquet.ts';

export interface Extraction {
  source: SourceSetting;
  config: Config;
  lake: Lake;
  runId: string;
  report: Report;
  log: Log;
}

interface Spooled extends Chosen {
  spool: Spool;
  startedAt: string;
}

interface Read {
  described: NonNullable<Manifest['source']>;
  tables: Spooled[];
  notes: string[];
}

/** The step of a source: `bronze-retail`. */
export const bronzeStep = (source: string) => `bronze-${source}`;

/**
 * Lands every table of a source as Parquet, all as they were at one moment: first everything is read, as fast as
 * the source sends it, then the source is let go, then the rows are typed. Commits the run and returns its manifest.
 * @throws GoldserveError of the source (`source-…`), `disk-full`, `data-dir-unwritable`; nothing is kept then.
 */
export async function extract(extraction: Extraction): Promise<Manifest> {
  const { source, lake, runId } = extraction;
  const startedAt = new Date().toISOString();
  let draft: Draft | undefined;
  try {
    draft = await lake.begin(bronzeStep(source.name), runId);
    const { described, tables, notes } = await readSource(extraction, draft);
    for (const note of notes) extraction.log.warn({ source: source.name }, note);
    const files = await landTables(extraction, draft, tables, startedAt);
    const manifest: Manifest = {
      step: bronzeStep(source.name),
      run_id: runId,
      started_at: startedAt,
      ended_at: new Date().toISOString(),
      inputs: {},
      source: described,
      ...(notes.length ? { notes } : {}),
      files,
    };
    await draft.commit(manifest);
    return manifest;
  } catch (cause) {
    await draft?.discard();
    throw asGoldserveError(cause);
  }
}

async function readSource(extraction: Extraction, draft: Draft): Promise<Read> {
  const { source, config, runId } = extraction;
  const driver = await openSource(source.url, { runId });
  try {
    const { chosen, notes } = await choose(systemNamed(source.name), driver, config);
    const snapshot = await driver.snapshot(chosen.map(({ table }) => table));
    const tables = await spoolTables(driver, chosen, draft, extraction.report);
    const { engine, serverVersion } = driver;
    const url = publicUrl(source.url);
    const described = { name: source.name, engine, server_version: serverVersion, url, snapshot };
    return { described, tables, notes };
  } finally {
    await driver.close();
  }
}

async function spoolTables(driver: SourceDriver, chosen: Chosen[], draft: Draft, report: Report) {
  const tables: Spooled[] = [];
  for (const { name, table } of chosen) {
    const startedAt = new Date().toISOString();
    const spool = new Spool(draft.path(`${name}.spool`));
    await driver.read(table, spool, report).catch(async (cause) => {
      await spool.abandon();
      throw cause;
    });
    tables.push({ name, table, spool, startedAt });
  }
  return tables;
}

async function landTables(
  { source, runId, report, log }: Extraction,
  draft: Draft,
  tables: Spooled[],
  startedAt: string,
): Promise<FileEntry[]> {
  const stamp = {
    loadedAt: startedAt.replace('T', ' ').replace('Z', ''),
    source: source.name,
    runId,
  };
  const engine = await Duckdb.open(draft.folder);
  try {
    const files: FileEntry[] = [];
    for (const table of tables) {
      const file = await land(engine, table, draft, stamp);
      report({ at: `land:${file.name}`, rows: file.rows, bytes: file.bytes });
      for (const warning of file.warnings ?? [])
        log.warn({ source: source.name, table: file.name }, warning);
      if (Object.keys(file.untyped ?? {}).length) {
        log.warn(
          { source: source.name, table: file.name, untyped: file.untyped },
          'values kept as text',
        );
      }
      files.push(file);
    }
    return files;
  } finally {
    await engine.close();
  }
}

async function land(
  engine: Duckdb,
  { name, table, spool, startedAt }: Spooled,
  draft: Draft,
  stamp: Stamp,
): Promise<FileEntry> {
  const file = `${name}.parquet`;
  const landed = await landTable(engine, table, spool, draft.path(file), stamp);
  await spool.remove();
  const warnings = [...table.warnings, ...(landed.warnings ?? [])];
  const types = table.columns.map((column) => [column.name, column.sourceType]);
  return {
    name,
    file,
    ...landed,
    source_types: Object.fromEntries(types),
    started_at: startedAt,
    ended_at: new Date().toISOString(),
    ...(warnings.length ? { warnings } : {}),
  };
}
