import type { Config } from '../config.ts';
import type { Model } from '../dataset.ts';
import { type Duckdb, quote } from '../engine/duckdb.ts';
import type { Draft, FileEntry, Lake, Manifest } from '../lake.ts';
import { systemNamed } from '../source/source.ts';

export interface HistoryRun {
  config: Pick<Config, 'sources' | 'timezone'>;
  lake: Lake;
  draft: Draft;
  /** What is read now: one bronze run per source, in the order of the sources. */
  bronze: Manifest[];
}

/**
 * Makes what the histories are computed with:
 * - `source_load(source, loaded_at)`: when each source was read, in UTC;
 * - `feed_now(feed, source)`: the feeds of this run. A feed is a source, the demo's apart from the company's own;
 * - `history_load(model, feed, loaded_at, local_at)`: every reading that said who the members of a model are;
 * - `place(model, feed, loaded_at, before_at, after_at, is_repeat)`: this run's reading among those known before;
 * - `history_deletion(feed, member_id, deleted_at)`: the deletions that the sources themselves date.
 * Gives the entries of the two that are kept.
 */
export async function viewLoads(engine: Duckdb, models: Model[], run: HistoryRun) {
  const feeds = run.bronze.map((manifest, at) => feedOf(manifest, at, run));
  await engine.run(literalRows('source_load', ['source varchar', 'loaded_at timestamp'], feeds));
  await engine.run(literalRows('feed_now', ['feed varchar', 'source varchar'], feeds));
  const rows = models.flatMap((model) =>
    feeds.filter((feed) => says(feed, model)).map((feed) => ({ ...feed, model: model.name })),
  );
  await engine.run(literalRows('load_now', loadColumns, rows));
  const loads = await keep(engine, run, 'history_load', loadColumns, newLoads);
  await engine.run(`create or replace view place as ${place}`);
  await engine.run(`create or replace view deletion_now as ${await deletionsNow(engine, feeds)}`);
  const deletions = await keep(engine, run, 'history_deletion', deletionColumns, newDeletions);
  return [loads, deletions];
}

interface Feed {
  feed: string;
  source: string;
  /** `YYYY-MM-DD HH:MM:SS.mmm`, in UTC and by the clock on the company's wall. */
  loaded_at: string;
  local_at: string;
  manifest: Manifest;
}

function feedOf(manifest: Manifest, at: number, { config }: HistoryRun): Feed {
  const source = config.sources[at] as Config['sources'][number];
  const moment = new Date(manifest.started_at);
  return {
    feed: feedName(source),
    source: source.name,
    loaded_at: wallClock(moment, 'UTC'),
    local_at: wallClock(moment, config.timezone),
    manifest,
  };
}

export const feedName = ({ name, demo }: Config['sources'][number]) =>
  demo ? `${name} (demo)` : name;

/** The sources write wall-clock times, so what they do not date is dated by that clock too. */
export function wallClock(moment: Date, timeZone: string): string {
  const seconds = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'medium',
  }).format(moment);
  return `${seconds}.${String(moment.getMilliseconds()).padStart(3, '0')}`;
}

/** Whether the reading says who the members are: where their table was not landed, it deletes nobody. */
function says({ source, manifest }: Feed, model: Model): boolean {
  const table = systemNamed(source).members?.[model.name];
  return table === undefined || manifest.files.some(({ name }) => name === table);
}

/** The path of a file that the last committed run of silver keeps for this one. @throws `lake-corrupt`. */
export function knownFile(lake: Lake, name: string): string | undefined {
  const before = lake.latest('silver');
  const entry = before?.files.find((file) => file.name === name);
  return before && entry ? lake.wholeFile(before, name) : undefined;
}

const loadColumns = ['model varchar', 'feed varchar', 'loaded_at timestamp', 'local_at timestamp'];
const deletionColumns = ['feed varchar', 'member_id varchar', 'deleted_at timestamp'];

const newLoads = `select * from load_now as now where not exists (
  select 1 from known_history_load as known
  where known.model = now.model and known.feed = now.feed and known.loaded_at = now.loaded_at)`;

const newDeletions = 'select * from deletion_now except select * from known_history_deletion';

const place = `select now.model, now.feed, now.loaded_at,
    max(case when known.loaded_at < now.loaded_at then known.loaded_at end) as before_at,
    min(case when known.loaded_at > now.loaded_at then known.loaded_at end) as after_at,
    coalesce(bool_or(known.loaded_at = now.loaded_at), false) as is_repeat
  from load_now as now
  left join known_history_load as known on known.model = now.model and known.feed = now.feed
  group by now.model, now.feed, now.loaded_at`;

/** What staging says of dated deletions: the view `<source>_deletion(member_id, deleted_at)`, where a source has one. */
async function deletionsNow(engine: Duckdb, feeds: Feed[]): Promise<string> {
  const views = await engine.rows('select view_name from duckdb_views()');
  const there = new Set(views.map((row) => String(row.view_name)));
  const selects = feeds
    .filter(({ source }) => there.has(`${source}_deletion`))
    .map(
      ({ source, feed }) =>
        `select distinct ${quote(feed)} as feed, member_id, deleted_at from ${source}_deletion`,
    );
  return selects.join(' union all ') || emptyOf(deletionColumns);
}

/** Writes what is known already and what `added` gives, under the name it is read by. */
async function keep(
  engine: Duckdb,
  run: HistoryRun,
  name: string,
  columns: string[],
  added: string,
): Promise<FileEntry> {
  const started_at = new Date().toISOString();
  const known = knownFile(run.lake, name);
  if (known) await engine.view(`known_${name}`, [known]);
  else await engine.run(`create or replace view known_${name} as ${emptyOf(columns)}`);
  const path = run.draft.path(`${name}.parquet`);
  const sql = `select * from known_${name} union all (${added})`;
  const written = await engine.write(sql, path);
  await engine.view(name, [path]);
  const ended_at = new Date().toISOString();
  const described = columns.map(nameAndType);
  return { name, file: `${name}.parquet`, ...written, columns: described, started_at, ended_at };
}

function nameAndType(column: string): { name: string; type: string } {
  const [name, type] = column.split(' ') as [string, string];
  return { name, type: type.toUpperCase() };
}

const emptyOf = (columns: string[]) => {
  const nulls = columns
    .map(nameAndType)
    .map(({ name, type }) => `cast(null as ${type}) as ${name}`);
  return `select ${nulls.join(', ')} where false`;
};

/** A view of constant rows, which may be none. */
export function literalRows(name: string, columns: string[], rows: object[]): string {
  const selects = rows.map((row) => {
    const cells = columns.map(nameAndType).map((column) => {
      const value = (row as Record<string, unknown>)[column.name];
      return `cast(${quote(String(value))} as ${column.type}) as ${column.name}`;
    });
    return `select ${cells.join(', ')}`;
  });
  return `create or replace view ${name} as ${selects.join(' union all ') || emptyOf(columns)}`;
}
