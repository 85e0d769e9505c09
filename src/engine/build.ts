import { join } from 'node:path';
import { type Check, givenColumns, idColumnsOf, type Model } from '../dataset.ts';
import { GoldserveError } from '../errors.ts';
import type { FileEntry } from '../lake.ts';
import type { Report } from '../report.ts';
import { kinds } from '../schema/column.ts';
import type { Duckdb } from './duckdb.ts';
import { inOrder } from './models.ts';

export interface FailedCheck {
  model: string;
  check: string;
  message: string;
  /** The first rows that the check found. */
  rows: Record<string, unknown>[];
}

/** Builds models in their order into `folder`, each readable by name for the next; gives their manifest entries. */
export async function buildModels(
  engine: Duckdb,
  models: Model[],
  folder: string,
  report: Report,
): Promise<FileEntry[]> {
  const entries: FileEntry[] = [];
  for (const model of inOrder(models)) {
    const entry = await buildModel(engine, model, folder);
    report({ at: `${model.layer}:${model.name}`, rows: entry.rows });
    entries.push(entry);
  }
  return entries;
}

async function buildModel(engine: Duckdb, model: Model, folder: string): Promise<FileEntry> {
  const started_at = new Date().toISOString();
  const columns = await engine.describe(model.sql).catch((cause) => {
    throw rename(model, cause);
  });
  matchColumns(model, columns);
  const file = `${model.name}.parquet`;
  const path = join(folder, file);
  const written = await engine.write(steady(model), path).catch((cause) => {
    throw rename(model, cause);
  });
  await engine.view(model.name, [path]);
  const rows_by_source = await rowsBySource(engine, model);
  return {
    name: model.name,
    file,
    ...written,
    columns,
    rows_by_source,
    started_at,
    ended_at: new Date().toISOString(),
  };
}

/**
 * The SQL of a model, its measured numbers to twelve significant digits in gold. Sums of doubles differ in their last
 * digits with the order in which threads add, and a figure that did not change must not be published again.
 */
function steady(model: Model): string {
  const numbers = model.columns.filter(({ kind }) => kind === 'number');
  if (model.layer !== 'gold' || !numbers.length) return model.sql;
  const rounded = numbers.map(({ name }) => `${twelveDigits(name)} as ${name}`);
  return `select * replace (${rounded.join(', ')}) from (${model.sql.trim().replace(/;$/, '')}) as model`;
}

const twelveDigits = (name: string) => `case when ${name} = 0 or not isfinite(${name}) then ${name}
  else round(${name}, 11 - cast(floor(log10(abs(${name}))) as integer)) end`;

/** The SELECT must give exactly the columns of the zod row and the hidden ones, in order and of their kinds. */
function matchColumns(model: Model, found: { name: string; type: string }[]): void {
  const given = givenColumns(model);
  const expected = given.map((column) => column.name).join(', ');
  const names = found.map((column) => column.name).join(', ');
  if (names !== expected) {
    throw new GoldserveError(
      'model-mismatch',
      `${model.name}.sql gives (${names}); ${model.name}.ts says (${expected})`,
    );
  }
  for (const [index, column] of given.entries()) {
    const type = found[index]?.type ?? '';
    if (kinds[column.kind].duckdb.test(type)) continue;
    throw new GoldserveError(
      'model-mismatch',
      `${model.name}.${column.name} is ${type}, not a ${column.kind}`,
    );
  }
}

async function rowsBySource(
  engine: Duckdb,
  model: Model,
): Promise<Record<string, number> | undefined> {
  if (model.columns[0]?.name !== 'source') return undefined;
  const rows = await engine.rows(
    `select source, count(*) as rows from ${model.name} group by source order by source`,
  );
  return Object.fromEntries(rows.map((row) => [String(row.source), Number(row.rows)]));
}

/** Every check of `models` on the views of the engine: the rules that hold for all, then those a model declares. */
export async function checkModels(
  engine: Duckdb,
  models: Model[],
  report: Report,
): Promise<{ checks: number; failed: FailedCheck[] }> {
  const failed: FailedCheck[] = [];
  let checks = 0;
  for (const model of models) {
    const all = checksOf(model);
    const broken = await brokenChecks(engine, model, all);
    report({ at: `check:${model.name}`, checks: all.length, failed: broken.length });
    checks += all.length;
    failed.push(...broken);
  }
  return { checks, failed };
}

/** The rules that hold for every model, then those it declares. */
export const checksOf = (model: Model): Check[] => [
  ...commonChecks(model),
  ...(model.checks ?? []),
];

async function brokenChecks(engine: Duckdb, model: Model, checks: Check[]): Promise<FailedCheck[]> {
  const failed: FailedCheck[] = [];
  for (const { name, message, sql } of checks) {
    const rows = await engine.rows(`select * from (${sql}) as offending limit 5`);
    if (rows.length) failed.push({ model: model.name, check: name, message, rows });
  }
  return failed;
}

/** What holds for every model: one row per key, no null where the row allows none, no number that is not one. */
function commonChecks(model: Model): Check[] {
  const id = idColumnsOf(model).join(', ');
  const required = model.columns
    .filter((column) => !column.nullable)
    .map((column) => `${column.name} is null`);
  const doubles = model.columns.filter(
    (column) => column.kind === 'ratio' || column.kind === 'number',
  );
  const unreal = doubles.map((column) => `not isfinite(${column.name})`);
  return [
    {
      name: 'unique-key',
      message: `Two rows of ${model.name} have the same ${id}`,
      sql: `select ${id}, count(*) as copies from ${model.name} group by ${id} having count(*) > 1`,
    },
    {
      name: 'required-values',
      message: `A value that ${model.name} must have is missing or not a number`,
      sql: `select * from ${model.name} where ${[...required, ...unreal].join(' or ')}`,
    },
  ];
}

function rename(model: Model, cause: unknown): GoldserveError {
  if (!(cause instanceof GoldserveError)) throw cause;
  return new GoldserveError(cause.code, `${model.layer}/${model.name}: ${cause.message}`, {
    cause,
  });
}
