import type { SourceDriver } from '../driver/driver.ts';
import { Duckdb } from '../engine/duckdb.ts';
import { asGoldserveError } from '../errors.ts';
import type { Draft, FileEntry, Manifest } from '../lake.ts';
import type { Log } from '../log.ts';
import { type SourceSystem, systemNamed } from '../source/source.ts';
import { viewFeed } from './deletions.ts';
import { type Landscape, land, type Spooled } from './land.ts';
import { Incomplete } from './land-changes.ts';
import { type Read, type Reading, readSource } from './read.ts';

export interface Extraction extends Omit<Reading, 'startedAt' | 'before' | 'isForced'> {
  log: Log;
  /** Every table is read whole. */
  full?: boolean;
  /** Rows may be gone from a table, however many. */
  confirmDeletes?: boolean;
  /** Undefined: the clock of this machine. */
  now?: Date;
}

/** The step of a source: `bronze-retail`. */
export const bronzeStep = (source: string) => `bronze-${source}`;

/**
 * Lands every table of a source as Parquet, all as they were at one moment: first everything is read, as fast as
 * the source sends it, then the source is let go, then the rows are typed. Commits the run and returns its manifest.
 * Where what was read does not add up to the source, it is read again, with the table in question whole.
 * @throws GoldserveError of the source (`source-…`), `mass-delete`, `disk-full`, `data-dir-unwritable`; nothing is kept.
 */
export async function extract(extraction: Extraction): Promise<Manifest> {
  const gaps = new Map<string, string>();
  for (;;) {
    try {
      return await attempt(extraction, gaps);
    } catch (cause) {
      if (!(cause instanceof Incomplete) || gaps.has(cause.table)) throw asGoldserveError(cause);
      gaps.set(cause.table, `${cause.message}; it was read whole`);
    }
  }
}

async function attempt(extraction: Extraction, gaps: Map<string, string>): Promise<Manifest> {
  const { source, lake, runId, log } = extraction;
  const step = bronzeStep(source.name);
  const startedAt = (extraction.now ?? new Date()).toISOString();
  let draft: Draft | undefined;
  try {
    draft = await lake.begin(step, runId);
    const isForced = (table: string) => Boolean(extraction.full) || gaps.has(table);
    const before = lake.latest(step);
    const read = await readSource({ ...extraction, startedAt, before, isForced }, draft);
    for (const note of read.notes) log.warn({ source: source.name }, note);
    const files = await landTables(extraction, draft, read, startedAt);
    const notes = [...read.notes, ...gaps.values(), ...missedNotes(files)];
    const manifest: Manifest = {
      step,
      run_id: runId,
      started_at: startedAt,
      ended_at: new Date().toISOString(),
      inputs: {},
      source: read.described,
      ...(notes.length ? { notes } : {}),
      ...(read.totals ? { totals: read.totals } : {}),
      files,
    };
    await draft.commit(manifest);
    return manifest;
  } catch (cause) {
    await draft?.discard();
    throw cause instanceof Incomplete ? cause : asGoldserveError(cause);
  }
}

async function landTables(
  extraction: Extraction,
  draft: Draft,
  { tables, horizon, described }: Read,
  startedAt: string,
): Promise<FileEntry[]> {
  const { source, runId, lake, config } = extraction;
  const loadedAt = startedAt.replace('T', ' ').replace('Z', '');
  const engine = await Duckdb.open(draft.folder);
  const landscape: Landscape = {
    engine,
    sourceEngine: described.engine as SourceDriver['engine'],
    lake,
    draft,
    stamp: { loadedAt, source: source.name, runId },
    settings: config.incremental,
    ...(horizon ? { horizon } : {}),
    startedAt,
    areDeletesConfirmed: Boolean(extraction.confirmDeletes),
    hasFeed: false,
  };
  try {
    const landed: FileEntry[][] = [];
    const system = systemNamed(source.name);
    for (const [at, table] of feedFirst(tables, system)) {
      const entries = await land(table, landscape);
      landscape.hasFeed ||= await viewFeed(engine, draft, entries, system);
      for (const entry of entries) tell(entry, extraction);
      landed[at] = entries;
    }
    return [...landed.map(([base]) => base as FileEntry), ...landed.flatMap(([, ...rest]) => rest)];
  } finally {
    await engine.close();
  }
}

/** Tables with their places: the one that tells of deletions comes before those that it tells of. */
const feedFirst = (tables: Spooled[], { deletions }: SourceSystem) =>
  [...tables.entries()].sort(
    ([, left], [, right]) =>
      Number(right.plan.name === deletions?.table) - Number(left.plan.name === deletions?.table),
  );

/** Says what became of a table; a batch says nothing of its own. */
function tell(entry: FileEntry, { report, log, source }: Extraction): void {
  if (entry.batch) return;
  const { name: table, landing, warnings, untyped } = entry;
  report({ at: `land:${table}`, rows: landing?.rows ?? entry.rows, bytes: entry.bytes });
  for (const warning of warnings ?? []) log.warn({ source: source.name, table }, warning);
  if (Object.keys(untyped ?? {}).length)
    log.warn({ source: source.name, table, untyped }, 'values kept as text');
  if (!landing) return;
  const { mode, why, watermark, run } = landing;
  log.info({ source: source.name, table, mode, why, watermark, ...run }, 'landed');
  if (run.missed) log.warn({ source: source.name, table, missed: run.missed }, missedText(entry));
}

const missedNotes = (files: FileEntry[]) =>
  files.filter(({ landing }) => landing?.run.missed).map(missedText);

const missedText = ({ name, landing }: FileEntry) =>
  `table ${name}: its cursor ${landing?.cursor} had missed ${landing?.run.missed} changed rows, which are landed now`;
