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

/**
 * Known segments joined with what this run finds. A segment `is_taken` when it takes the member as it is now: it ends
 * with the reading before and finds the same, or with this very reading, which is only read again (by new settings or
 * a new release). It `is_met` when this reading needs no segment of its own, `is_split` when a late reading that found
 * something else lies in it, `is_undone` when it ends with this reading, which no longer holds the member.
 */
function metSegments(model: Model): string {
  const { id } = historyOf(model);
  const names = stagedColumns(model).map(({ name }) => name);
  const same = [...tracked(model), 'changed_at', 'created_at'].map(
    (name) =>
      `${compared(model, name, 'known.')} is not distinct from ${compared(model, name, 'now.')}`,
  );
  const isSame = `now.${id} is not null and ${same.join(' and ')}`;
  return `select known.*, ${names.map((name) => `now.${name} as now_${name}`).join(', ')},
      place.loaded_at, place.before_at, place.after_at,
      coalesce(case
        when place.is_repeat then known.last_load = place.loaded_at and now.${id} is not null
        else known.last_load = place.before_at and ${isSame}
      end, false) as is_taken,
      coalesce(case
        when place.is_repeat then place.loaded_at between known.first_load and known.last_load
        else (known.last_load = place.before_at
          or place.loaded_at between known.first_load and known.last_load) and ${isSame}
      end, false) as is_met,
      coalesce(not place.is_repeat and place.loaded_at between known.first_load and known.last_load
        and not (${isSame}), false) as is_split,
      coalesce(place.is_repeat and known.last_load = place.loaded_at and now.${id} is null, false) as is_undone
    from known_${model.name} as known
    left join place on place.model = '${model.name}' and place.feed = known.feed
    left join now_${model.name} as now on now.feed = known.feed and now.${id} = known.${id}`;
}

/** Every segment after this run. */
export async function segments(engine: Duckdb, model: Model): Promise<string> {
  const { id } = historyOf(model);
  const names = stagedColumns(model).map(({ name }) => name);
  await engine.run(`create or replace view met_${model.name} as ${metSegments(model)}`);
  const now = names.map(
    (name) => `case when is_taken then now_${name} else ${name} end as ${name}`,
  );
  const isLate = (
    await engine.rows(`select 1 from place where model = '${model.name}' and after_at is not null`)
  ).length;
  const lateHalf = `union all
    select feed, after_at as first_load, last_load, ${names.join(', ')}
    from met_${model.name} where is_split`;
  return `select * from (
    select feed, first_load,
      case when is_taken then loaded_at when is_split or is_undone then before_at else last_load end as last_load,
      ${now.join(', ')}
    from met_${model.name}
    where not (is_undone and first_load = loaded_at)
    ${isLate ? lateHalf : ''}
    union all
    select now.feed, now.first_load, now.last_load, ${names.map((name) => `now.${name}`).join(', ')}
    from now_${model.name} as now
    left join (select feed, ${id} from met_${model.name} where is_met) as met
      on met.feed = now.feed and met.${id} = now.${id}
    where met.${id} is null
  ) as segments`;
}
