import type { Model } from '../dataset.ts';
import type { Duckdb } from '../engine/duckdb.ts';
import { columnsOf, kinds } from '../schema/column.ts';

/*
 * A segment: a member looked so in every reading from `first_load` to `last_load`. Two readings that find the same
 * with none between them share a segment, so a member that never changes is one row however often it is read.
 */

/** Staged columns with the type they are kept as, which does not depend on what the sources deliver. */
export const stagedColumns = (model: Model) =>
  columnsOf(model.staged as NonNullable<Model['staged']>).map(({ name, kind }) => ({
    name,
    type: kinds[kind].type,
  }));

/** The columns of `history_<model>`. */
export const columnsKept = (model: Model) => [
  { name: 'feed', type: 'VARCHAR' },
  { name: 'first_load', type: 'TIMESTAMP' },
  { name: 'last_load', type: 'TIMESTAMP' },
  ...stagedColumns(model).map(({ name, type }) => ({ name, type: type.toUpperCase() })),
];

/** Staged columns whose change opens a version: all but those that are computed, dates of the record and the id. */
export function tracked(model: Model): string[] {
  const { id, untracked = [] } = historyOf(model);
  const others = new Set(['source', 'changed_at', 'created_at', id, ...untracked]);
  return stagedColumns(model)
    .map(({ name }) => name)
    .filter((name) => !others.has(name));
}

export const historyOf = (model: Model) => model.history as NonNullable<Model['history']>;

/** How a tracked column is compared: the spelling of a folded one does not count. */
export const compared = (model: Model, column: string, from: string) =>
  historyOf(model).folded?.includes(column) ? `lower(${from}${column})` : `${from}${column}`;

/**
 * A number that two rows share when they look the same. Its like on another engine will do: it is never kept. A reading
 * that is read again (by new settings or a new release) corrects what it found before, so there all look the same.
 */
function content(model: Model, from: string): string {
  const columns = [...tracked(model), 'changed_at', 'created_at'];
  const values = columns.map((column) => compared(model, column, from));
  return `case when place.is_repeat then 0 else hash(${values.join(', ')}) end as content`;
}

/** One segment of one reading per member, as this run finds it. */
export function nowSegments(model: Model): string {
  const columns = stagedColumns(model).map(
    ({ name, type }) => `cast(staged.${name} as ${type}) as ${name}`,
  );
  return `select place.feed, place.loaded_at as first_load, place.loaded_at as last_load,
      ${columns.join(', ')}
    from staged_${model.name} as staged
    inner join feed_now on feed_now.source = staged.source
    inner join place on place.model = '${model.name}' and place.feed = feed_now.feed`;
}

/**
 * The view `known_<model>`: the segments of the file, in the shape of now. A column that the file lacks, for an older
 * release did not know it, is taken to have been always as it is now: what a release adds is no change of the source.
 */
export async function knownSegments(engine: Duckdb, model: Model, file: string): Promise<string> {
  await engine.view(`kept_${model.name}`, [file]);
  const found = (await engine.describe(`select * from kept_${model.name}`)).map(({ name }) => name);
  const { id } = historyOf(model);
  const columns = stagedColumns(model).map(({ name, type }) =>
    found.includes(name) ? `cast(kept.${name} as ${type}) as ${name}` : `now.${name}`,
  );
  const isShort = stagedColumns(model).some(({ name }) => !found.includes(name));
  return `create or replace view known_${model.name} as
    select kept.feed, kept.first_load, kept.last_load, ${columns.join(', ')}
    from kept_${model.name} as kept
    ${isShort ? `left join now_${model.name} as now on now.feed = kept.feed and now.${id} = kept.${id}` : ''}`;
}

/** Joins `alias` with where this run's reading stands among those known. */
const placed = (model: Model, alias: string) =>
  `left join place on place.model = '${model.name}' and place.feed = ${alias}.feed`;

/**
 * Makes `met_<model>`: known segments with where this run's reading lies. A segment `is_head` when it ends with the
 * reading before this one, or with this very one, which is only read again; it `is_over` when a late reading lies in it.
 */
const met = (model: Model) => `create or replace view met_${model.name} as
  select known.*, place.loaded_at, place.before_at, place.after_at, place.is_repeat,
    coalesce(known.last_load = case when place.is_repeat then place.loaded_at else place.before_at end, false) as is_head,
    coalesce(known.first_load <= place.loaded_at and known.last_load > place.loaded_at, false) as is_over,
    ${content(model, 'known.')}
  from known_${model.name} as known
  ${placed(model, 'known')}`;

const found = (model: Model) => `create or replace view found_${model.name} as
  select now.*, ${content(model, 'now.')} from now_${model.name} as now ${placed(model, 'now')}`;

/**
 * Every segment after this run: what is found, as the longer end of a head that looks the same or as a segment of its
 * own; heads that look otherwise; all others. Only ids and numbers are kept in memory to join, never whole rows.
 */
export async function segments(engine: Duckdb, model: Model): Promise<string> {
  const name = model.name;
  await engine.run(met(model));
  await engine.run(found(model));
  const late = await engine.rows(
    `select 1 from place where model = '${name}' and after_at is not null`,
  );
  return [
    now(model, late.length > 0),
    heads(model),
    ...(late.length ? split(model) : [rest(model)]),
  ]
    .map((part) => `(${part})`)
    .join(' union all ');
}

const names = (model: Model, alias: string) =>
  stagedColumns(model)
    .map(({ name }) => `${alias}.${name}`)
    .join(', ');

const alike = (model: Model, left: string, right: string) => {
  const { id } = historyOf(model);
  return `${left}.feed = ${right}.feed and ${left}.${id} = ${right}.${id} and ${left}.content = ${right}.content`;
};

function now(model: Model, isLate: boolean): string {
  const { id } = historyOf(model);
  // A late reading that found what is known of its time needs no segment.
  const over = `left join (select feed, ${id}, content from met_${model.name} where is_over) as over
    on ${alike(model, 'now', 'over')}`;
  return `select now.feed, coalesce(head.first_load, now.first_load) as first_load, now.last_load,
      ${names(model, 'now')}
    from found_${model.name} as now
    left join (select feed, ${id}, content, first_load from met_${model.name} where is_head) as head
      on ${alike(model, 'head', 'now')}
    ${isLate ? `${over} where over.${id} is null` : ''}`;
}

/** Heads that this run found otherwise or not at all; one that ended with this very reading ends before it. */
function heads(model: Model): string {
  return `select head.feed, head.first_load,
      case when head.is_repeat then head.before_at else head.last_load end as last_load,
      ${names(model, 'head')}
    from met_${model.name} as head
    left join (select feed, ${historyOf(model).id}, content from found_${model.name}) as now
      on ${alike(model, 'now', 'head')}
    where head.is_head and now.feed is null and not (head.is_repeat and head.first_load = head.loaded_at)`;
}

const rest = (model: Model) =>
  `select known.feed, known.first_load, known.last_load, ${names(model, 'known')}
    from met_${model.name} as known where not known.is_head`;

/** As `rest`, where a late reading that found something else parts the segment in which it lies. */
function split(model: Model): string[] {
  const { id } = historyOf(model);
  const parted = `select known.*, known.is_over and not known.is_repeat and now.feed is null as is_split
    from met_${model.name} as known
    left join (select feed, ${id}, content from found_${model.name}) as now on ${alike(model, 'now', 'known')}
    where not known.is_head`;
  return [
    `select known.feed, known.first_load,
      case when known.is_split then known.before_at else known.last_load end as last_load,
      ${names(model, 'known')} from (${parted}) as known`,
    `select known.feed, known.after_at as first_load, known.last_load, ${names(model, 'known')}
      from (${parted}) as known where known.is_split`,
  ];
}
