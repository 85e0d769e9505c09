import { name, type SqlValue, type Values } from '../engine/sql.ts';
import { icuLocale } from '../schema/order.ts';
import type { Filter, Term, Value } from './filter.ts';
import { searchPattern } from './search.ts';

/*
 * The conditions as DuckDB reads them, over the rows as MongoDB would store them (publish/rows.ts). Every value is a
 * parameter of the statement.
 */

/** SQL that holds for the rows wanted; `true` without conditions. */
export function compileDuckdb(filters: readonly Filter[], values: Values): string {
  const conditions = filters.map((filter) => `(${condition(filter, values)})`);
  return conditions.length ? conditions.join(' and ') : 'true';
}

function condition(filter: Filter, values: Values): string {
  switch (filter.is) {
    case 'in':
      return isOneOf(filter.column, filter.values, values);
    case 'not_in':
      return isNoneOf(filter.column, filter.values, values);
    case 'between':
      return bounds(filter.column, [filter.min, filter.max], ['>=', '<='], values);
    case 'during':
      return bounds(filter.column, [filter.from, filter.to], ['>=', '<'], values);
    case 'search':
      return contains(filter.columns, filter.text, values);
    case 'after':
      return after(filter.terms, values);
  }
}

const isMissing = (column: string) => `${name(column)} is null`;
const isThere = (column: string) => `${name(column)} is not null`;

function isOneOf(column: string, wanted: Value[], values: Values): string {
  const known = wanted.filter((value) => value !== null);
  const parts = known.length ? [`${listed(column, known)} in (${list(known, values)})`] : [];
  if (known.length < wanted.length) parts.push(isMissing(column));
  return parts.join(' or ');
}

function isNoneOf(column: string, refused: Value[], values: Values): string {
  const known = refused.filter((value) => value !== null);
  const hasNull = known.length < refused.length;
  if (!known.length) return isThere(column);
  const other = `${listed(column, known)} not in (${list(known, values)})`;
  return hasNull ? `${isThere(column)} and ${other}` : `${isMissing(column)} or ${other}`;
}

/** Two texts are the same to MongoDB's collation when they are so once normalised: `é` is `e` and an accent. */
const listed = (column: string, [first]: Value[]) =>
  typeof first === 'string' ? `nfc_normalize(${name(column)})` : name(column);

const list = (wanted: Value[], values: Values) =>
  wanted
    .map((value) => {
      const text = values.add(stored(value));
      return typeof value === 'string' ? `nfc_normalize(${text})` : text;
    })
    .join(', ');

function bounds(
  column: string,
  ends: (number | Date | undefined)[],
  signs: string[],
  values: Values,
): string {
  const given = ends.flatMap((end, at) =>
    end === undefined ? [] : [`${name(column)} ${signs[at]} ${values.add(stored(end))}`],
  );
  return given.length ? given.join(' and ') : 'true';
}

function contains(columns: string[], text: string, values: Values): string {
  const pattern = values.add(searchPattern(text));
  return columns.map((column) => `regexp_matches(${name(column)}, ${pattern}, 'i')`).join(' or ');
}

/** Beyond the first term; or equal there and beyond the second; … */
function after(terms: Term[], values: Values): string {
  const alternatives = terms.flatMap((term, index) => {
    const beyondTerm = beyond(term, values);
    if (!beyondTerm) return [];
    const equal = terms.slice(0, index).map((each) => isEqual(each, values));
    return [`(${[...equal, `(${beyondTerm})`].join(' and ')})`];
  });
  return alternatives.length ? alternatives.join(' or ') : 'false';
}

function isEqual({ column, value }: Term, values: Values): string {
  return value === null ? isMissing(column) : isOneOf(column, [value], values);
}

/** A missing value comes first ascending. */
function beyond({ column, direction, value }: Term, values: Values): string | undefined {
  if (value === null) return direction === 1 ? isThere(column) : undefined;
  const ranked = (sql: string) => (typeof value === 'string' ? rankOf(sql) : sql);
  const [mine, last] = [ranked(name(column)), ranked(values.add(stored(value)))];
  return direction === 1 ? `${mine} > ${last}` : `${mine} < ${last} or ${isMissing(column)}`;
}

/** What texts are ordered by: bytes that compare as MongoDB's collation does. */
export const rankOf = (text: string) => `icu_sort_key(${text}, '${icuLocale}')`;

const stored = (value: Value): SqlValue => (value instanceof Date ? value.getTime() : value);
