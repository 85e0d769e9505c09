import type { Db } from 'mongodb';
import type { Config } from '../config.ts';
import type { DueTime } from '../job-state.ts';
import type { Lake } from '../lake.ts';
import type { Pointer } from '../publish/pointer.ts';
import { type FreshnessStatus, freshnessOf, readRuns } from '../serve/freshness.ts';
import { type SourceState, sourceStates } from '../source-state.ts';
import { table } from './progress.ts';

/** What is known of a source: its server, its last reading, and how fresh its served rows are. */
export interface SourceStatus {
  source: string;
  /** What became of the last try to read it; null: no run has tried. */
  state: SourceState['state'] | null;
  ended_at: Date | null;
  error: SourceState['error'] | null;
  /** As it was when it was last read. */
  server: string | null;
  /** When the newest reading in the lake began. */
  read_at: string | null;
  rows_read: number | null;
  /** Latest date in its facts, and how fresh they are; null where nothing is served. */
  data_through: string | null;
  freshness: FreshnessStatus | null;
}

export async function sourcesStatus(
  { config, lake }: { config: Config; lake: Lake },
  db: Db,
  pointer: Pointer | null,
  due: DueTime[],
): Promise<SourceStatus[]> {
  const states = new Map((await sourceStates(db).find().toArray()).map((one) => [one._id, one]));
  const publish = due.find(({ job }) => job === 'publish');
  const schedule = { previous: publish?.previous ?? null, next: publish?.next ?? null };
  const context = { runs: await readRuns(db), schedule, timezone: config.timezone };
  const configured = config.sources.map(({ name }) => name);
  const served = Object.keys(pointer?.data_through ?? {});
  const names = configured.length ? configured : [...new Set([...served, ...states.keys()])];
  return names.map((source) => {
    const state = states.get(source);
    const fresh = pointer && source in pointer.data_through ? pointer : null;
    return {
      ...{ source, state: state?.state ?? null, ended_at: state?.ended_at ?? null },
      ...{ error: state?.error ?? null, ...readingOf(lake, source) },
      data_through: fresh?.data_through[source] ?? null,
      freshness: fresh ? freshnessOf(fresh, source, context).status : null,
    };
  });
}

function readingOf(lake: Lake, source: string) {
  const bronze = lake.latest(`bronze-${source}`);
  const described = bronze?.source;
  return {
    server: described ? `${described.engine} ${described.server_version}` : null,
    read_at: bronze?.started_at ?? null,
    rows_read: bronze?.files.reduce((total, { rows }) => total + rows, 0) ?? null,
  };
}

export function sourcesText(sources: SourceStatus[]): string {
  if (!sources.length) return '';
  const rows = sources.map((one) => [
    ...[one.source, one.server, one.read_at?.slice(0, 19), one.rows_read],
    ...[one.data_through, one.freshness ?? 'not served'],
  ]);
  const header = ['source', 'server', 'read', 'rows', 'data through', 'freshness'];
  return [table(header, rows), ...sources.flatMap(failureText)].join('\n');
}

function failureText({ source, state, ended_at, error }: SourceStatus): string[] {
  if (state !== 'failed' || !ended_at) return [];
  return [
    `source ${source} could not be read on ${ended_at.toISOString()}: ${error?.code}: ${error?.message}`,
  ];
}
