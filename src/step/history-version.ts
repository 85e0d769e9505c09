import type { Model } from '../dataset.ts';
import type { Duckdb } from '../engine/duckdb.ts';
import { compared, historyOf, stagedColumns, tracked } from './history-segment.ts';

/*
 * From segments to versions. Neighbouring segments that look alike are one version; a reading between two segments
 * that did not find the member is a deletion.
 *
 * When a version begins: the source's own date of the change, where it lies behind the version before and not behind
 * the reading that found it; else that reading. The first version begins with the member's creation.
 */

/**
 * The query of the versions of all members, by `history_<model>`. Most members have one open segment, which is their
 * version; only the others pass the windows and the recursion.
 */
export async function versions(engine: Duckdb, model: Model): Promise<string> {
  const { id } = historyOf(model);
  const name = model.name;
  await engine.run(`create or replace view timeline_${name} as ${timeline(name)}`);
  await engine.run(`create or replace view segment_${name} as ${dated(name)}`);
  await engine.run(`create or replace view busy_${name} as
    select distinct feed, ${id} from segment_${name} where next_at is not null`);
  const columns = stagedColumns(model).map((column) => column.name);
  return `
    select ${columns.map((column) => `version.${column}`).join(', ')},
      version.valid_from, version.valid_to, version.valid_to is null as is_current, version.is_last,
      version.joins_from, version.joins_to, version.seen_at,
      coalesce(version.changed_at, version.touched_at) as updated_at,
      surrogate_key(concat_ws('|', version.source, version.${id},
        strftime(version.valid_from, '%Y-%m-%d %H:%M:%S.%f'))) as version_key
    from (${quiet(model)} union all by name ${busy(model)}) as version`;
}

/** The readings of each feed, each with the one that follows. */
const timeline = (name: string) => `select feed, loaded_at, local_at,
    lead(loaded_at) over (partition by feed order by loaded_at) as next_at,
    lead(local_at) over (partition by feed order by loaded_at) as next_local,
    row_number() over (partition by feed order by loaded_at) = 1 as is_first_load
  from history_load where model = '${name}'`;

/** Segments of this run's sources with the times of their readings by the wall clock. */
const dated = (
  name: string,
) => `select history.*, opened.local_at as first_local, opened.is_first_load,
    closed.next_at, closed.next_local
  from history_${name} as history
  inner join feed_now on feed_now.feed = history.feed
  inner join timeline_${name} as opened on opened.feed = history.feed and opened.loaded_at = history.first_load
  inner join timeline_${name} as closed on closed.feed = history.feed and closed.loaded_at = history.last_load`;

/**
 * Since when the first version holds: since the source created the member, as far as anybody can tell. Without a date,
 * a member that was there at the first reading has been there before, one that came later came with its reading.
 */
const born = `case
    when least(created_at, changed_at) <= first_local then least(created_at, changed_at)
    when least(created_at, changed_at) is null and is_first_load then timestamp '1970-01-01'
    else first_local
  end`;

const ever = `timestamp '0001-01-01' as joins_from`;
const forever = `timestamp '9999-12-31 23:59:59.999999'`;

function quiet(model: Model): string {
  const { id } = historyOf(model);
  const columns = stagedColumns(model).map(({ name }) => `segment.${name}`);
  return `select ${columns.join(', ')}, ${born} as valid_from, cast(null as timestamp) as valid_to,
      true as is_last, ${ever}, ${forever} as joins_to, first_local as seen_at, first_local as touched_at
    from segment_${model.name} as segment
    left join busy_${model.name} as busy on busy.feed = segment.feed and busy.${id} = segment.${id}
    where busy.${id} is null`;
}

function busy(model: Model): string {
  const { id } = historyOf(model);
  const columns = stagedColumns(model).map(({ name }) => `span.${name}`);
  const of = `partition by span.feed, span.${id} order by span.step`;
  return `(with recursive ${spans(model)}, ${chain(id)}
    select ${columns.join(', ')}, chain.valid_from,
      coalesce(chain.ended_at, lead(chain.valid_from) over (${of})) as valid_to,
      lead(chain.valid_from) over (${of}) is null as is_last,
      case when span.step = 1 then timestamp '0001-01-01' else chain.valid_from end as joins_from,
      coalesce(lead(chain.valid_from) over (${of}), ${forever}) as joins_to,
      span.opened_local as seen_at, span.first_local as touched_at
    from span
    inner join chain on chain.feed = span.feed and chain.${id} = span.${id} and chain.step = span.step)`;
}

/** One row per version: its last segment, and what its first segment says of its beginning. */
function spans(model: Model): string {
  const { id } = historyOf(model);
  const member = `partition by feed, ${id} order by first_load`;
  const step = `partition by feed, ${id}, step order by first_load`;
  const content = tracked(model).map(
    (name) => `coalesce(cast(${compared(model, name, 'segment.')} as varchar), chr(0))`,
  );
  return `piece as (
      select segment.*, concat_ws(chr(1), ${content.join(', ')}) as content
      from segment_${model.name} as segment
      inner join busy_${model.name} as busy on busy.feed = segment.feed and busy.${id} = segment.${id}
    ),
    neighboured as (
      select *, lag(content) over (${member}) as content_before,
        coalesce(lag(next_at) over (${member}) < first_load, false) as is_back
      from piece
    ),
    stepped as (
      select *, sum(case when content_before is null or content_before <> content or is_back then 1 else 0 end)
        over (${member} rows unbounded preceding) as step
      from neighboured
    ),
    opening as (
      select feed, ${id}, step, ${born} as born_at, created_at, changed_at, first_local, is_back
      from stepped qualify row_number() over (${step}) = 1
    ),
    closing as (
      select * from stepped qualify row_number() over (${step} desc) = 1
    ),
    joined as (
      select closing.*, opening.born_at, opening.created_at as opened_created, opening.changed_at as opened_changed,
        opening.first_local as opened_local, opening.is_back as opened_back,
        lead(opening.is_back) over (partition by closing.feed, closing.${id} order by closing.step) as is_next_back
      from closing
      inner join opening on opening.feed = closing.feed and opening.${id} = closing.${id}
        and opening.step = closing.step
    ),
    span as (
      select *, case when coalesce(is_next_back, true) then next_local end as missed_local from joined
    ),
    gone as (
      select span.feed, span.${id}, span.step, max(deletion.deleted_at) as gone_at
      from span
      inner join history_deletion as deletion
        on deletion.feed = span.feed and deletion.member_id = span.${id} and deletion.deleted_at <= span.missed_local
      group by span.feed, span.${id}, span.step
    )`;
}

/** The beginning of each version depends on that of the one before. */
function chain(id: string): string {
  const ended = `case
      when missed_local is null then null
      when gone_at > valid_from then gone_at
      else missed_local
    end as ended_at`;
  const within = (moment: string) =>
    `${moment} > chain.bound_at and ${moment} <= span.opened_local`;
  return `link as (
      select span.*, gone.gone_at from span
      left join gone on gone.feed = span.feed and gone.${id} = span.${id} and gone.step = span.step
    ),
    chain as (
      select feed, ${id}, step, valid_from, ended_at, coalesce(ended_at, valid_from) as bound_at
      from (
        select feed, ${id}, step, valid_from, ${ended}
        from (select *, born_at as valid_from from link where step = 1) as first
      ) as first_ended
      union all
      select feed, ${id}, step, valid_from, ended_at, coalesce(ended_at, valid_from) as bound_at
      from (
        select feed, ${id}, step, valid_from, ${ended}
        from (
          select span.*,
            case
              when span.opened_back and ${within('span.opened_created')} then span.opened_created
              when ${within('span.opened_changed')} then span.opened_changed
              else span.opened_local
            end as valid_from
          from link as span
          inner join chain on chain.feed = span.feed and chain.${id} = span.${id} and chain.step + 1 = span.step
        ) as next_link
      ) as next_ended
    )`;
}
