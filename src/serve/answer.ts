import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import type { Freshness } from './freshness.ts';
import type { Query } from './query.ts';
import type { Reading } from './read.ts';
import { rowFormatter } from './row.ts';
import { type PointerView, stampOf } from './version.ts';
import { echoed } from './window.ts';

/** What the answers of an installation have in common. */
export interface Locale {
  /** ISO 4217. */
  currency: string;
  /** IANA; the zone that days are counted in. */
  timezone: string;
}

/** An answer as it is kept: what is the same each time it is sent. */
export interface StoredAnswer {
  /** What was served when it was read. */
  stamp: string;
  pointer: PointerView;
  /** The source that answered, or `all`. */
  source: string;
  truncated: boolean;
  /** The body up to the value of `query_ms`. */
  rows: Buffer;
  /** Members of `meta` that stay, as JSON text without braces. */
  meta: string;
  /** Milliseconds that reading it took in MongoDB. */
  mongoMs: number;
}

/** What is of the moment in an answer. */
export interface Moment {
  cache: 'hit' | 'miss';
  /** Where the rows were kept when they were asked for; `memory`: MongoDB is away. */
  served_from: 'mongodb' | 'memory';
  freshness: Freshness;
  /** What a person should know before using the figures. */
  warnings: string[];
}

export function storedAnswer(
  dataset: Dataset,
  query: Query,
  reading: Reading,
  locale: Locale,
): StoredAnswer {
  const { pointer, source, truncated } = reading;
  const data = JSON.stringify(reading.documents.map(rowFormatter(query.columns)));
  const rows = Buffer.from(`{"data":${data},"meta":{"query_ms":`);
  const meta = JSON.stringify(lastingMeta(dataset, query, reading, locale)).slice(1, -1);
  const { mongoMs } = reading;
  return { stamp: stampOf(pointer), pointer, source, truncated, rows, meta, mongoMs };
}

/** The body after the value of `query_ms`. `url` is the path and query that were asked. */
export function tailOf(stored: StoredAnswer, query: Query, moment: Moment, url: string): string {
  const now = JSON.stringify(moment).slice(1, -1);
  const links = JSON.stringify(linksOf(url, query, stored.truncated));
  return `,${stored.meta},${now}},"links":${links}}`;
}

function lastingMeta(dataset: Dataset, query: Query, reading: Reading, locale: Locale) {
  const { pointer } = reading;
  return {
    count: reading.documents.length,
    truncated: reading.truncated,
    version: pointer.version,
    run_id: pointer.run_id,
    as_of: pointer.as_of,
    source: reading.source,
    ...windowOf(dataset, query, locale),
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
