import { rm } from 'node:fs/promises';
import { readModels } from '../dataset.ts';
import { buildModels } from '../engine/build.ts';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import type { Draft, FileEntry, Manifest } from '../lake.ts';
import { removeScratch, viewHistories } from './history.ts';
import { locateCustomers } from './locate.ts';
import { QUALITY_MODEL, viewMeasures } from './measure.ts';
import { revenueWarnings } from './revenue.ts';
import { fingerprint, viewSettings } from './settings.ts';
import { type Staged, stage, viewStaged } from './stage.ts';
import { inDraft, readingsOf, type StepContext } from './step.ts';

type Counts = Record<string, Record<string, Record<string, number>>>;

/**
 * Bronze to silver: stages the newest reading of each source that was ever read, keeps the refused rows with their reason, builds the common model.
 * `asOf` is the reference day, YYYY-MM-DD.
 */
export async function buildSilver(context: StepContext, asOf: string): Promise<Manifest> {
  const { config, lake, report } = context;
  const readings = readingsOf(lake, config);
  return inDraft(context, 'silver', async (engine, draft) => {
    await viewSettings(engine, asOf, config);
    const staged: Staged[] = [];
    for (const { source, manifest } of readings) {
      staged.push(...(await stage(engine, source.name, manifest, { lake, draft, config })));
    }
    const models = await readModels('silver');
    await viewStaged(engine, models, staged);
    const judged = await judge(engine, staged, draft);
    report({ at: 'silver:accepted', rejected: judged.rejected, collapsed: judged.collapsed });
    await locateCustomers(engine, config, report);
    const histories = await viewHistories(engine, models, historyRun(context, draft, readings));
    const tables = models.filter(({ name }) => name !== QUALITY_MODEL);
    const built = await buildModels(engine, tables, draft.folder, report);
    await viewMeasures(engine, tables, judged, readings, config.timezone);
    const measures = models.filter(({ name }) => name === QUALITY_MODEL);
    built.push(...(await buildModels(engine, measures, draft.folder, report)));
    for (const { path } of staged) await rm(path);
    await removeScratch(histories.scratch);
    const warnings = await revenueWarnings(engine);
    const { files, ...counts } = judged;
    return {
      inputs: Object.fromEntries(readings.map(({ manifest }) => [manifest.step, manifest.run_id])),
      as_of: asOf,
      fingerprint: await fingerprint(config),
      data_through: await dataThrough(
        engine,
        config.sources.map(({ name }) => name),
      ),
      ...counts,
      ...(warnings.length ? { warnings } : {}),
      files: [...built, ...histories.entries, ...files],
    };
  });
}

const historyRun = (
  { config, lake }: StepContext,
  draft: Draft,
  readings: ReturnType<typeof readingsOf>,
) => ({
  config: { ...config, sources: readings.map(({ source }) => source) },
  lake,
  draft,
  bronze: readings.map(({ manifest }) => manifest),
});

/** The refused rows of each model, a file each, and all that is told by reason. */
async function judge(engine: Duckdb, staged: Staged[], draft: Draft) {
  const rejected: Counts = {};
  const noted: Counts = {};
  const collapsed: Record<string, Record<string, number>> = {};
  const delivered: Record<string, Record<string, number>> = {};
  const files: FileEntry[] = [];
  for (const model of new Set(staged.map((feed) => feed.model))) {
    files.push(await keepRejected(engine, model, draft));
    rejected[model] = await countRejected(engine, model);
    noted[model] = await countNoted(engine, model);
    collapsed[model] = await countCollapsed(engine, model);
    delivered[model] = await countDelivered(engine, model);
  }
  return { rejected, noted, collapsed, delivered, files };
}

async function keepRejected(engine: Duckdb, model: string, draft: Draft): Promise<FileEntry> {
  const name = `rejected_${model}`;
  const started_at = new Date().toISOString();
  const sql = `select source, ${quote(model)} as model, reject_reason, raw, copies from judged_${model}
    where reject_reason is not null`;
  const written = await engine.write(sql, draft.path(`${name}.parquet`));
  const columns = await engine.describe(sql);
  return {
    name,
    file: `${name}.parquet`,
    ...written,
    columns,
    started_at,
    ended_at: new Date().toISOString(),
  };
}

function countRejected(engine: Duckdb, model: string) {
  return countReasons(
    engine,
    `select source, reject_reason as reason, sum(copies) as rows from judged_${model}
    where reject_reason is not null group by all order by all`,
  );
}

/** Rows that were kept though something about them is odd; one row may have several notes. */
function countNoted(engine: Duckdb, model: string) {
  return countReasons(
    engine,
    `select source, reason, count(*) as rows
    from (
      select source, unnest(string_split(notes, ',')) as reason from judged_${model}
      where reject_reason is null and notes <> ''
    ) as noted
    group by all order by all`,
  );
}

async function countReasons(engine: Duckdb, sql: string) {
  const rows = await engine.rows(sql);
  const counts: Record<string, Record<string, number>> = {};
  for (const row of rows) {
    const source = String(row.source);
    counts[source] = { ...counts[source], [String(row.reason)]: Number(row.rows) };
  }
  return counts;
}

/** Accepted rows stand for their identical copies; a refused row counts with its copies instead. */
async function countCollapsed(engine: Duckdb, model: string): Promise<Record<string, number>> {
  const rows = await engine.rows(`select source, sum(copies) - count(*) as rows from judged_${model}
    where reject_reason is null group by source having sum(copies) > count(*) order by source`);
  return Object.fromEntries(rows.map((row) => [String(row.source), Number(row.rows)]));
}

/** All that came of each source: what is accepted, refused and collapsed has to add up to it. */
async function countDelivered(engine: Duckdb, model: string): Promise<Record<string, number>> {
  const rows = await engine.rows(
    `select source, sum(copies) as rows from judged_${model} group by source order by source`,
  );
  return Object.fromEntries(rows.map((row) => [String(row.source), Number(row.rows)]));
}

async function dataThrough(
  engine: Duckdb,
  sources: string[],
): Promise<Record<string, string | null>> {
  const rows = await engine.rows(
    `select source, strftime(max(sold_at), '%Y-%m-%dT%H:%M:%S') as through from fact_sale group by source`,
  );
  const through = new Map(rows.map((row) => [String(row.source), String(row.through)]));
  return Object.fromEntries(sources.map((source) => [source, through.get(source) ?? null]));
}
