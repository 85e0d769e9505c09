import { existsSync } from 'node:fs';
import type { Model } from '../dataset.ts';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import type { Draft, FileEntry, Lake, Manifest } from '../lake.ts';
import { columnsOf } from '../schema/column.ts';

/*
 * Slowly changing dimensions of type 2. What is kept from run to run is not the versions but the observations they are
 * made of: what a member looked like, and since when. The versions are a function of the set of observations, so a
 * batch that comes late or twice gives the same versions as all batches at once.
 */

interface Run {
  lake: Lake;
  draft: Draft;
  bronze: Manifest[];
}

/**
 * Makes `versions_<model>` of each model with a history: the staged columns and `version_key`, `valid_from`, `valid_to`
 * (null: open), `is_current` (open), `is_last` (the last one known, of a deleted member too), and `joins_from`,
 * `joins_to`: the dates of the facts that belong to the version, all of them and each once. Gives the files that keep
 * the observations.
 */
export async function viewHistories(
  engine: Duckdb,
  models: Model[],
  run: Run,
): Promise<FileEntry[]> {
  await viewLoads(engine, run.bronze);
  const entries: FileEntry[] = [];
  for (const model of models.filter(({ history }) => history)) {
    entries.push(await keepObservations(engine, model, run));
    await engine.run(`create or replace view versions_${model.name} as ${versions(model)}`);
  }
  return entries;
}

/** `source_load(source, loaded_at)`: when each source was read. */
async function viewLoads(engine: Duckdb, bronze: Manifest[]): Promise<void> {
  const rows = bronze.map(({ step, started_at }) => {
    const at = started_at ? quote(started_at.replace('T', ' ').replace('Z', '')) : "'1970-01-01'";
    return `(${quote(step.replace('bronze-', ''))}, timestamp ${at})`;
  });
  await engine.run(`create or replace view source_load as
    select * from (values ${rows.join(', ')}) as load(source, loaded_at)`);
}

/** Writes what was observed before this run and in it, each observation once. */
async function keepObservations(
  engine: Duckdb,
  model: Model,
  { lake, draft }: Run,
): Promise<FileEntry> {
  const started_at = new Date().toISOString();
  const name = `history_${model.name}`;
  const before = lake.latest('silver');
  const known = before?.files.some((file) => file.name === name)
    ? lake.wholeFile(before, name)
    : undefined;
  await engine.run(`create or replace view now_${model.name} as ${observed(model)}`);
  const sql = known && existsSync(known) ? await added(engine, model, known) : first(model);
  const path = draft.path(`${name}.parquet`);
  const written = await engine.write(sql, path);
  await engine.view(name, [path]);
  const columns = await engine.describe(`select * from ${name}`);
  const ended_at = new Date().toISOString();
  return { name, file: `${name}.parquet`, ...written, columns, started_at, ended_at };
}

const stagedNames = (model: Model) =>
  columnsOf(model.staged as NonNullable<Model['staged']>).map(({ name }) => name);

/** Staged columns whose change opens a version. */
function tracked(model: Model): string[] {
  const untracked = ['source', 'changed_at', 'created_at', ...(model.history?.untracked ?? [])];
  return stagedNames(model).filter(
    (name) => !untracked.includes(name) && name !== model.history?.id,
  );
}

/** One row per member as this run finds it. */
function observed(model: Model): string {
  const content = tracked(model).map((name) => `coalesce(cast(${name} as varchar), chr(0))`);
  return `select staged.*, load.loaded_at as observed_at,
      md5(concat_ws(chr(1), ${content.join(', ')})) as content, false as deleted
    from staged_${model.name} as staged
    inner join source_load as load on load.source = staged.source`;
}

/** The first observation of a member holds since it was created, as far as anybody can tell. */
const sinceFirst = `coalesce(changed_at, created_at, timestamp '1970-01-01')`;

const first = (model: Model) =>
  `select * exclude (changed_at), ${sinceFirst} as changed_at from now_${model.name}`;

async function added(engine: Duckdb, model: Model, known: string): Promise<string> {
  const id = model.history?.id as string;
  await engine.view(`known_${model.name}`, [known]);
  await engine.run(`create or replace view last_${model.name} as
    select * from known_${model.name}
    qualify row_number() over (partition by source, ${id} order by changed_at desc, observed_at desc) = 1`);
  return `
    select * from known_${model.name}
    union all by name
    select now.* exclude (changed_at), ${changedAt} as changed_at
    from now_${model.name} as now
    left join last_${model.name} as last on last.source = now.source and last.${id} = now.${id}
    where (last.${id} is null or last.deleted or last.content <> now.content)
      and not exists (
        select 1 from known_${model.name} as known
        where known.source = now.source and known.${id} = now.${id} and known.content = now.content
          and known.changed_at = ${changedAt} and not known.deleted
      )
    union all by name
    select last.* exclude (changed_at, observed_at, deleted), load.loaded_at as changed_at,
      load.loaded_at as observed_at, true as deleted
    from last_${model.name} as last
    inner join source_load as load on load.source = last.source
    where not last.deleted and load.loaded_at > last.observed_at
      and not exists (
        select 1 from now_${model.name} as now where now.source = last.source and now.${id} = last.${id}
      )`;
}

/** A change that the source does not date is dated by the run that saw it. */
const changedAt = `case when last.source is null then coalesce(now.changed_at, now.created_at, timestamp '1970-01-01')
  else coalesce(now.changed_at, now.observed_at) end`;

/** Observations in order, equal neighbours as one version; a deletion ends the version before it. */
function versions(model: Model): string {
  const id = model.history?.id as string;
  const kept = `partition by source, ${id} order by changed_at`;
  const member = `partition by source, ${id} order by changed_at, observed_at, deleted, content`;
  return `
    with
    stepped as (
      select *, lag(content) over (${member}) as content_before, lag(deleted) over (${member}) as deleted_before
      from history_${model.name}
    ),
    changed as (
      select * from stepped
      where content_before is null or content_before <> content or deleted_before <> deleted
    ),
    ranged as (
      select *, lead(changed_at) over (${member}) as valid_to,
        row_number() over (${member}) = 1 as is_first
      from changed
    )
    select ranged.* exclude (content, deleted, content_before, deleted_before, observed_at, is_first),
      case when is_first then least(changed_at, coalesce(created_at, changed_at)) else changed_at end as valid_from,
      case when is_first then timestamp '0001-01-01' else changed_at end as joins_from,
      coalesce(lead(changed_at) over (${kept}), timestamp '9999-12-31') as joins_to,
      valid_to is null as is_current,
      row_number() over (partition by source, ${id} order by changed_at desc) = 1 as is_last,
      surrogate_key(concat_ws('|', source, ${id}, strftime(changed_at, '%Y-%m-%d %H:%M:%S.%f'))) as version_key
    from ranged
    where not deleted`;
}
