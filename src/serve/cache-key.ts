import { createHash } from 'node:crypto';
import type { Dataset } from '../dataset.ts';
import type { Query } from './query.ts';

/*
 * What an answer is told apart by: the query as it was understood, not as it was written. `?a=1&b=2`, `?b=2&a=1` and a
 * parameter given its default value are one answer.
 */

/** What changes an answer beside its query: `json`, `csv` …; and the rights it was asked with, '' for none. */
export interface Shape {
  format: string;
  audience: string;
}

/** The same text for the same answer of any one version. @throws Error for a query that holds more than plain data */
export function answerKey(dataset: Dataset, query: Query, { format, audience }: Shape): string {
  const names = new Map<unknown, string>(dataset.columns.map((column) => [column, column.name]));
  const asked = JSON.stringify(query, (_name, value) => names.get(value) ?? plain(value));
  return `${dataset.path} ${format} ${audience} ${asked}`;
}

/** Keys in one order; what JSON would drop in silence would make two answers one. */
function plain(value: unknown): unknown {
  if (typeof value === 'function' || typeof value === 'symbol') throw notPlain(value);
  if (typeof value === 'bigint' || value instanceof RegExp) return String(value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  if (value instanceof Map || value instanceof Set) return [...value];
  if (![Object.prototype, null].includes(Object.getPrototypeOf(value))) throw notPlain(value);
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

const notPlain = (value: unknown) =>
  new Error(`a query holds plain data, not ${Object.prototype.toString.call(value)}`);

/**
 * The entity tag of an answer, weak: its rows are those of the version, its `query_ms` is of the moment. `settings` is
 * what the answers of this installation depend on beside the data.
 */
export function entityTag(version: string, key: string, settings: string): string {
  const hash = createHash('sha1').update(settings).update('\0').update(key).digest('base64url');
  return `W/"${version}-${hash.slice(0, 16)}"`;
}
