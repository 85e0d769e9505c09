import type { PublishedEvent } from '../publish/event-log.ts';
import type { Filter } from './filter.ts';
import { sourcesOf } from './seen_pointer.ts';

/** What clients and webhooks are told of a dataset that was published. */
export interface DatasetPublished {
  dataset: string;
  path: string;
  version: string;
  run_id: string;
  /** The reference day of the run. */
  as_of: string;
  published_at: string;
  /** This and the two after it are null for whoever may see some of the rows alone. */
  rows: number | null;
  rows_by_source: Record<string, number> | null;
  delta: {
    rows_before: number;
    rows_after: number;
    written: number;
    removed: number | null;
  } | null;
  /** Latest date in the facts of each source. */
  data_through: Record<string, string | null>;
}

export const EVENT_TYPE = 'dataset.published';

/** `fixed`: conditions on what the reader sees; it is then not told how many rows there are. */
export function datasetPublished(
  event: PublishedEvent,
  path: string,
  fixed: readonly Filter[] = [],
): DatasetPublished {
  const { dataset, version, run_id, as_of, published_at, rows_by_source } = event;
  const counts = fixed.length === 0;
  const sources = sourcesOf(fixed, Object.keys(event.data_through));
  const data_through = Object.fromEntries(
    sources.map((source) => [source, event.data_through[source] ?? null]),
  );
  const { rows_before, rows_after, written, removed } = event.change;
  const delta = { rows_before, rows_after, written, removed };
  return {
    dataset,
    path,
    version,
    run_id,
    as_of,
    published_at: published_at.toISOString(),
    rows: counts ? rows_after : null,
    rows_by_source: counts ? rows_by_source : null,
    delta: counts ? delta : null,
    data_through,
  };
}
