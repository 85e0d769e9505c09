import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import type { Explanation } from './explained.ts';
import type { Freshness } from './freshness.ts';
import type { Query } from './query.ts';
import type { Reading } from './read.ts';
import { type Row, rowFormatter } from './row.ts';
import { unitOf } from './series.ts';
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
  /** How many rows it holds. */
  count: number;
  /** Where the next page begins; absent where pages go by offset. */
  nextCursor?: string;
  /** The body up to the value of `query_ms`. */
  rows: Buffer;
  /** Members of `meta` that stay, as JSON text without braces. */
  meta: string;
  /** Milliseconds that reading it took in the store. */
  readMs: number;
}

/** What is of the moment in an answer. */
export interface Moment {
  cache: 'hit' | 'miss';
  /** Where the rows were read; `memory`: MongoDB is away. */
  served_from: 'mongodb' | 'memory' | 'lake';
  freshness: Freshness;
  /** What a person should know before using the figures. */
  warnings: string[];
  /** How the rows were found, if that was asked. */
  explain?: Explanation;
}

export function storedAnswer(
  dataset: Dataset,
  query: Query,
  reading: Reading,
  locale: Locale,
): StoredAnswer {
  const { pointer, source, truncated, next_cursor: nextCursor } = reading;
  const data = dataOf(query, reading);
  const rows = Buffer.from(`{"data":${data},"meta":{"query_ms":`);
  const meta = JSON.stringify(lastingMeta(dataset, query, reading, locale)).slice(1, -1);
  const { readMs } = reading;
  const count = reading.documents.length;
  const facts = { stamp: stampOf(pointer), pointer, source, truncated, count, nextCursor };
  return { ...facts, rows, meta, readMs };
}

function dataOf({ shape }: Query, reading: Reading): string {
  if (reading.texts) return `[${reading.texts.join(',')}]`;
  return JSON.stringify(shape === 'columns' ? columnLists(reading) : rowList(reading));
}

/** A row that stands for others has no other columns than those it adds up. */
function rowList({ documents, columns, others }: Reading): Row[] {
  const rows = documents.map(rowFormatter(columns));
  const [last, document] = [rows.at(-1), documents.at(-1)];
  if (!others || !last || !document) return rows;
  const known = Object.entries(last).filter(([name]) => name in document);
  return [...rows.slice(0, -1), Object.fromEntries(known)];
}

function columnLists({ documents, columns }: Reading): Record<string, unknown[]> {
  const rows = documents.map(rowFormatter(columns));
  return Object.fromEntries(columns.map(({ name }) => [name, rows.map((row) => row[name])]));
}

/** The body after the value of `query_ms`. `url` is the path and query that were asked. */
export function tailOf(stored: StoredAnswer, query: Query, moment: Moment, url: string): string {
  const now = JSON.stringify(moment).slice(1, -1);
  const links = JSON.stringify(linksOf(url, query, stored));
  return `,${stored.meta},${now}},"links":${links}}`;
}

function lastingMeta(dataset: Dataset, query: Query, reading: Reading, locale: Locale) {
  const { pointer } = reading;
  return {
    count: (reading.texts ?? reading.documents).length,
    ...(reading.total === undefined ? {} : { total: reading.total }),
    truncated: reading.truncated,
    ...(reading.next_cursor ? { next_cursor: reading.next_cursor } : {}),
    ...(reading.others ? { others: reading.others } : {}),
    version: pointer.version,
    run_id: pointer.run_id,
    as_of: pointer.as_of,
    ...(pointer.certificate ? { certificate: pointer.certificate } : {}),
    source: reading.source,
    ...windowOf(dataset, query, reading, locale),
    columns: reading.columns.map((column) => columnMeta(column, locale)),
  };
}

/** Said only when asked: the window that was applied, in the column it applies to, and the period of the rows. */
function windowOf(dataset: Dataset, query: Query, { window }: Reading, { timezone }: Locale) {
  if (!dataset.time || !(window.from || window.to || query.grain)) return {};
  const grain = unitOf(query, dataset);
  const kind = dataset.columns.find((column) => column.name === dataset.time)?.kind;
  const bounds = echoed(window, kind === 'date' ? 'date' : 'timestamp');
  return { window: { column: dataset.time, ...bounds, timezone, ...(grain ? { grain } : {}) } };
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

/** Relative to the server: this answer, the rows that follow, and all the rows as a file. */
function linksOf(url: string, query: Query, { truncated, nextCursor }: StoredAnswer) {
  const [path = '', search = ''] = url.split('?', 2);
  const next = new URLSearchParams(search);
  if (nextCursor) next.set('cursor', nextCursor);
  else next.set('offset', String(query.offset + query.limit));
  const csv = new URLSearchParams(search);
  for (const name of ['limit', 'offset', 'cursor', 'shape', 'format', 'explain']) csv.delete(name);
  csv.set('format', 'csv');
  const following = truncated && query.top === undefined ? { next: `${path}?${next}` } : {};
  return { self: url, ...following, csv: `${path}?${csv}` };
}

/** Milliseconds to the microsecond. */
export const rounded = (ms: number) => Math.round(ms * 1000) / 1000;
