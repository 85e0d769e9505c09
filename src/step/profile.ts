import { readModels } from '../dataset.ts';
import type { Duckdb } from '../engine/duckdb.ts';
import type { Lake, Manifest } from '../lake.ts';

/* What the files of a silver run hold: accepted rows, and of each column how much is filled and how many values. */

/** What a run took, refused and noted of what one source delivered to one model. */
export interface Intake {
  model: string;
  source: string;
  /** accepted + rejected + collapsed; null where the run's files are gone. */
  rows_in: number | null;
  accepted: number | null;
  rejected: Record<string, number>;
  noted: Record<string, number>;
  /** Identical copies that became one row. */
  collapsed: number;
}

export interface ColumnProfile {
  column: string;
  /** Share of rows without a value, 0 to 1. */
  null_share: number;
  distinct: number;
}

/** Of each model that is delivered to and each source: what a silver run made of it. */
export async function intakeOf(engine: Duckdb, lake: Lake, run: Manifest): Promise<Intake[]> {
  const intake: Intake[] = [];
  for (const model of Object.keys(run.rejected ?? {}).sort()) {
    const accepted = await acceptedOf(engine, lake, run, model);
    const told = [run.rejected, run.noted, run.collapsed].flatMap((by) =>
      Object.keys(by?.[model] ?? {}),
    );
    const sources = new Set([...Object.keys(accepted ?? {}), ...told]);
    for (const source of [...sources].sort()) {
      intake.push(asIntake(run, model, source, accepted && (accepted[source] ?? 0)));
    }
  }
  return intake;
}

function asIntake(run: Manifest, model: string, source: string, accepted: number | null): Intake {
  const rejected = run.rejected?.[model]?.[source] ?? {};
  const collapsed = run.collapsed?.[model]?.[source] ?? 0;
  return {
    model,
    source,
    rows_in: accepted === null ? null : accepted + sum(rejected) + collapsed,
    accepted,
    rejected,
    noted: run.noted?.[model]?.[source] ?? {},
    collapsed,
  };
}

/** Rows by source; of a dimension with its history the members that are there, not their versions. */
async function acceptedOf(
  engine: Duckdb,
  lake: Lake,
  run: Manifest,
  model: string,
): Promise<Record<string, number> | null> {
  const entry = run.files.find(({ name }) => name === model);
  if (!entry) return null;
  if (!entry.columns.some(({ name }) => name === 'is_current')) return entry.rows_by_source ?? null;
  try {
    await engine.view('profiled', [lake.wholeFile(run, model)]);
    const rows = await engine.rows(
      'select source, count(*) as n from profiled where is_current group by source',
    );
    return Object.fromEntries(rows.map((row) => [String(row.source), Number(row.n)]));
  } catch {
    return null;
  }
}

/** Nulls and distinct values of every column of each silver model, source by source. */
export async function profileOf(
  engine: Duckdb,
  lake: Lake,
  run: Manifest,
): Promise<Record<string, Record<string, ColumnProfile[]>>> {
  const profiles: Record<string, Record<string, ColumnProfile[]>> = {};
  for (const { name } of await readModels('silver')) {
    const entry = run.files.find((file) => file.name === name);
    if (!entry?.rows_by_source) continue;
    await engine.view('profiled', [lake.wholeFile(run, name)]);
    profiles[name] = await profileTable(
      engine,
      entry.columns.map((column) => column.name).filter((column) => column !== 'source'),
    );
  }
  return profiles;
}

/** A column at a time: counting all of them at once would hold every value of the table in memory. */
async function profileTable(engine: Duckdb, columns: string[]) {
  const bySource: Record<string, ColumnProfile[]> = {};
  for (const column of columns) {
    const rows = await engine.rows(
      `select source, 1 - count("${column}") / count(*)::double as nulls, count(distinct "${column}") as n
       from profiled group by source order by source`,
    );
    for (const row of rows) {
      const list = bySource[String(row.source)] ?? [];
      list.push({ column, null_share: Number(row.nulls), distinct: Number(row.n) });
      bySource[String(row.source)] = list;
    }
  }
  return bySource;
}

export const sum = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((total, count) => total + count, 0);
