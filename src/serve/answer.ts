import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import type { Query } from './query.ts';
import type { Reading } from './read.ts';
import { rowFormatter } from './row.ts';
import { ALL } from './source.ts';
import type { PointerView } from './version.ts';
import { echoed } from './window.ts';

/** What the answers of an installation have in common. */
export interface Locale {
  /** ISO 4217. */
  currency: string;
  /** IANA; the zone that days are counted in. */
  timezone: string;
}

/** The body of an answer, `{data, meta, links}`, as JSON text. `url` is the path and query that were asked. */
export function answerBody(
  dataset: Dataset,
  query: Query,
  reading: Reading,
  locale: Locale,
  url: string,
): string {
  const data = reading.documents.map(rowFormatter(query.columns));
  return JSON.stringify({
    data,
    meta: metaOf(dataset, query, reading, locale),
    links: linksOf(url, query, reading.truncated),
  });
}

function metaOf(dataset: Dataset, query: Query, reading: Reading, locale: Locale) {
  const { pointer } = reading;
  return {
    query_ms: rounded(reading.mongoMs),
    count: reading.documents.length,
    truncated: reading.truncated,
    version: pointer.version,
    run_id: pointer.run_id,
    as_of: pointer.as_of,
    source: reading.source,
    ...windowOf(dataset, query, locale),
    freshness: {
      data_through: dataThrough(pointer, reading.source),
      published_at: pointer.published_at,
      as_of: pointer.as_of,
    },
    columns: query.columns.map((column) => columnMeta(column, locale)),
  };
}

/** Said only when asked: the window that was applied, in the column it applies to. */
function windowOf(dataset: Dataset, { window }: Query, { timezone }: Locale) {
  if (!dataset.time || !(window.from || window.to)) return {};
  const kind = dataset.columns.find((column) => column.name === dataset.time)?.kind;
  const bounds = echoed(window, kind === 'date' ? 'date' : 'timestamp');
  return { window: { column: dataset.time, ...bounds, timezone } };
}

/** Of several sources the earliest: up to there, all of them are in. */
function dataThrough({ data_through: through }: PointerView, source: string): string | null {
  if (source !== ALL) return through[source] ?? null;
  const known = Object.values(through).filter((moment) => moment !== null);
  return known.sort()[0] ?? null;
}

/** What a column means, with the currency in place of the word. */
export function columnMeta(column: Column, { currency }: Pick<Locale, 'currency'>) {
  const unit = column.unit === 'currency' ? currency : column.unit;
  return {
    name: column.name,
    label: column.label.en,
    label_fr: column.label.fr,
    type: column.kind,
    ...(unit ? { unit } : {}),
    ...(column.add ? { add: column.add } : {}),
  };
}

function linksOf(url: string, query: Query, truncated: boolean) {
  if (!truncated) return { self: url };
  const [path = '', search = ''] = url.split('?', 2);
  const next = new URLSearchParams(search);
  next.set('offset', String(query.offset + query.limit));
  return { self: url, next: `${path}?${next}` };
}

/** Milliseconds to the microsecond. */
export const rounded = (ms: number) => Math.round(ms * 1000) / 1000;
