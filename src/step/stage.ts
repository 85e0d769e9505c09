import { tableNames, viewTable } from '../bronze/parts.ts';
import type { Config } from '../config.ts';
import { type Model, readModels } from '../dataset.ts';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import { GoldserveError } from '../errors.ts';
import type { Draft, Lake, Manifest } from '../lake.ts';
import { columnsOf, kinds } from '../schema/column.ts';
import { systemNamed } from '../source/source.ts';
import { readStaging } from '../source/staging.ts';

/** What a staging model delivered to a silver model. */
export interface Staged {
  /** Name of the silver model fed. */
  model: string;
  source: string;
  path: string;
}

/** Columns that staging adds to those of the model: see source/staging.ts. */
const judgement = { reject_reason: 'varchar', raw: 'varchar', copies: 'bigint', notes: 'varchar' };

/** Runs a source's staging models; each that feeds a silver model is written once, refused rows included. */
export async function stage(
  engine: Duckdb,
  source: string,
  manifest: Manifest,
  { lake, draft, config }: { lake: Lake; draft: Draft; config: Config },
): Promise<Staged[]> {
  await viewTables(engine, { lake, config }, source, manifest);
  await viewCodes(engine, source, config, manifest);
  const models = new Map((await readModels('silver')).map((model) => [model.name, model]));
  const staged: Staged[] = [];
  for (const { name, feeds, sql, isKept } of readStaging(source)) {
    const model = models.get(feeds);
    if (!model) {
      await (isKept ? engine.keep(name, sql) : engine.run(`create view ${name} as ${sql}`));
      continue;
    }
    const path = draft.path(`staged_${name}.parquet`);
    await matchStaged(engine, model, name, sql);
    await engine.write(sql, path);
    staged.push({ model: feeds, source, path });
  }
  return staged;
}

/** Makes `staged_<model>` (accepted rows) and `judged_<model>` (all of them) of what was delivered to each model. */
export async function viewStaged(engine: Duckdb, models: Model[], staged: Staged[]): Promise<void> {
  for (const model of models) {
    const paths = staged.filter((feed) => feed.model === model.name).map(({ path }) => path);
    if (!paths.length && !model.staged) continue;
    if (paths.length) await engine.view(`delivered_${model.name}`, paths);
    await engine.run(`create or replace view judged_${model.name} as
      ${await judged(engine, model, paths.length > 0)}`);
    await engine.run(`create or replace view staged_${model.name} as
      select * exclude (reject_reason, raw, copies, notes) from judged_${model.name}
      where reject_reason is null`);
  }
}

/** Every column of the contract: as delivered, else null; no row where nothing was delivered. */
async function judged(engine: Duckdb, model: Model, delivered: boolean): Promise<string> {
  const from = `delivered_${model.name}`;
  const found = delivered
    ? (await engine.describe(`select * from ${from}`)).map(({ name }) => name)
    : [];
  const types = { ...stagedTypes(model), ...judgement };
  const columns = Object.entries(types).map(([name, type]) =>
    found.includes(name) ? name : `cast(${name === 'copies' ? 1 : 'null'} as ${type}) as ${name}`,
  );
  const others = model.staged ? [] : found.filter((name) => !(name in types));
  return `select ${[...others, ...columns].join(', ')}
    ${delivered ? `from ${from}` : 'where false'}`;
}

function stagedTypes(model: Model): Record<string, string> {
  if (!model.staged) return {};
  return Object.fromEntries(
    columnsOf(model.staged).map(({ name, kind }) => [name, kinds[kind].type]),
  );
}

/** What a staging model delivers must be columns of the contract, of their kinds. @throws `model-mismatch`. */
async function matchStaged(engine: Duckdb, model: Model, name: string, sql: string): Promise<void> {
  if (!model.staged) return;
  const contract = new Map(columnsOf(model.staged).map((column) => [column.name, column.kind]));
  for (const column of await engine.describe(sql)) {
    const kind = contract.get(column.name);
    if (kind ? kinds[kind].duckdb.test(column.type) : column.name in judgement) continue;
    const expected = kind
      ? `is ${column.type}, not a ${kind}`
      : `is not staged by ${model.name}.ts`;
    throw new GoldserveError('model-mismatch', `${name}.${column.name} ${expected}`);
  }
}

/**
 * The landed tables as `<source>_<table>`. Where the system says which columns are read and as what, the view has
 * just these: typed, null where the installation lacks them.
 */
async function viewTables(
  engine: Duckdb,
  { lake, config }: { lake: Lake; config: Config },
  source: string,
  manifest: Manifest,
) {
  const optional = systemNamed(source)
    .tables(config)
    .filter(({ reads }) => reads);
  const tables = tableNames(manifest);
  if (!optional.length) {
    for (const name of tables) await viewTable(engine, lake, manifest, name, `${source}_${name}`);
    return;
  }
  for (const { name, reads, renamed } of optional) {
    const landed = tables.includes(name);
    const from = `landed_${source}_${name}`;
    if (landed) await viewTable(engine, lake, manifest, name, from);
    const found = landed ? await engine.describe(`select * from ${from}`) : [];
    const columns = Object.entries({ ...reads, bronze_loaded_at: 'timestamp' }).map(
      ([column, type]) => `${typed(renamed?.[column] ?? column, type, found)} as "${column}"`,
    );
    await engine.run(`create view ${source}_${name} as select ${columns.join(', ')}
      ${landed ? `from ${from}` : 'where false'}`);
  }
}

function typed(column: string, type: string, found: { name: string }[]): string {
  const same = found.find(({ name }) => name.toLowerCase() === column.toLowerCase());
  if (!same) return `cast(null as ${type})`;
  const exact = `try_cast("${same.name}" as ${type})`;
  // Text to a decimal of more than 18 digits takes DuckDB 80 times as long: only for what is too large for 18.
  return type === 'decimal(24, 8)'
    ? `coalesce(try_cast("${same.name}" as decimal(18, 8)), ${exact})`
    : exact;
}

/** `<source>_code(domain, code, meaning)`: what the source's codes mean by the settings. */
async function viewCodes(
  engine: Duckdb,
  source: string,
  config: Config,
  { files }: Manifest,
): Promise<void> {
  const rows = systemNamed(source).codes?.(config, files) ?? [];
  const values = rows.map(
    ({ domain, code, meaning }) => `(${[domain, code, meaning].map(quote).join(', ')})`,
  );
  await engine.run(`create view ${source}_code as select * from (values
    ${[...values, '(null::varchar, null::varchar, null::varchar)'].join(', ')}
    ) as codes(domain, code, meaning) where domain is not null`);
}
