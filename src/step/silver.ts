import { rm } from 'node:fs/promises';
import { readModels } from '../dataset.ts';
import { buildModels } from '../engine/build.ts';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import type { Draft, FileEntry, Manifest } from '../lake.ts';
import { readStaging } from '../source/staging.ts';
import { fingerprint, viewSettings } from './settings.ts';
import { inDraft, latestOf, type StepContext, viewRun } from './step.ts';

type Counts = Record<string, Record<string, Record<string, number>>>;

interface Staged {
  /** Name of the silver model fed. */
  model: string;
  source: string;
  path: string;
}

/**
 * Bronze to silver: stages each source, keeps the refused rows with their reason, builds the common model.
 * `asOf` is the reference day, YYYY-MM-DD.
 */
export async function buildSilver(context: StepContext, asOf: string): Promise<Manifest> {
  const { config, lake, report } = context;
  const bronze = config.sources.map(({ name }) => latestOf(lake, `bronze-${name}`));
  return inDraft(context, 'silver', async (engine, draft) => {
    await viewSettings(engine, asOf, config.amountMax);
    const staged: Staged[] = [];
    for (const [index, { name }] of config.sources.entries()) {
      await viewRun(engine, lake, bronze[index] as Manifest, `${name}_`);
      staged.push(...(await stage(engine, name, draft)));
    }
    const { rejected, collapsed, files } = await judge(engine, staged, draft);
    report({ at: 'silver:accepted', rejected, collapsed });
    const built = await buildModels(engine, await readModels('silver'), draft.folder, report);
    for (const { path } of staged) await rm(path);
    return {
      inputs: Object.fromEntries(bronze.map(({ step, run_id }) => [step, run_id])),
      as_of: asOf,
      fingerprint: await fingerprint(config),
      data_through: await dataThrough(
        engine,
        config.sources.map(({ name }) => name),
      ),
      rejected,
      collapsed,
      files: [...built, ...files],
    };
  });
}

/** Runs a source's staging models; each that feeds a silver model is written once, refused rows included. */
async function stage(engine: Duckdb, source: string, draft: Draft): Promise<Staged[]> {
  const models = new Set((await readModels('silver')).map(({ name }) => name));
  const staged: Staged[] = [];
  for (const { name, feeds, sql } of readStaging(source)) {
    if (!models.has(feeds)) {
      await engine.run(`create view ${name} as ${sql}`);
      continue;
    }
    const path = draft.path(`staged_${name}.parquet`);
    await engine.write(sql, path);
    staged.push({ model: feeds, source, path });
  }
  return staged;
}

/** Parts accepted from refused rows: the first become `staged_<model>`, the second a file each, counted by reason. */
async function judge(engine: Duckdb, staged: Staged[], draft: Draft) {
  const rejected: Counts = {};
  const collapsed: Record<string, Record<string, number>> = {};
  const files: FileEntry[] = [];
  for (const model of new Set(staged.map((feed) => feed.model))) {
    const feeds = staged.filter((feed) => feed.model === model);
    await engine.view(
      `judged_${model}`,
      feeds.map((feed) => feed.path),
    );
    await engine.run(`create view staged_${model} as
      select * exclude (reject_reason, raw, copies) from judged_${model} where reject_reason is null`);
    files.push(await keepRejected(engine, model, draft));
    rejected[model] = await countRejected(engine, model);
    collapsed[model] = await countCollapsed(engine, model);
  }
  return { rejected, collapsed, files };
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

async function countRejected(engine: Duckdb, model: string) {
  const rows =
    await engine.rows(`select source, reject_reason, sum(copies) as rows from judged_${model}
    where reject_reason is not null group by all order by all`);
  const counts: Record<string, Record<string, number>> = {};
  for (const row of rows) {
    const source = String(row.source);
    counts[source] = { ...counts[source], [String(row.reject_reason)]: Number(row.rows) };
  }
  return counts;
}

/** Accepted rows stand for their identical copies; a refused row counts with its copies instead. */
async function countCollapsed(engine: Duckdb, model: string): Promise<Record<string, number>> {
  const rows = await engine.rows(`select source, sum(copies) - count(*) as rows from judged_${model}
    where reject_reason is null group by source having sum(copies) > count(*) order by source`);
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
