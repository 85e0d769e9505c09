import { createHash } from 'node:crypto';
import type { Document } from 'mongodb';
import type { Dataset } from '../dataset.ts';
import { GoldserveError } from '../errors.ts';
import type { Column, Kind } from '../schema/column.ts';
import type { Order } from '../schema/order.ts';
import type { Term, Value } from './filter.ts';
import { isNumber } from './measure.ts';
import { type Parameter, type ParameterError, parameterError, Refusal } from './parameter.ts';
import type { Query } from './query.ts';

/*
 * Paging by key: a cursor is the last row's values in the order of the query, the version they were read from, and a
 * fingerprint of the query. No row comes twice and none is left out; after a publish it is refused instead.
 */

/** What a cursor says, its values still unchecked. */
export interface Cursor {
  version: string;
  /** Fingerprint of the query it belongs to. */
  query: string;
  values: unknown[];
}

/** Of a version that is gone. */
const EXAMPLE = Buffer.from(
  JSON.stringify(['20260114T050000Z-77ab01', '5d41402abc4b2a76', ['retail', '2026-01-01']]),
).toString('base64url');

/**
 * Whether the place of a row may be told: where a column of the key is not shown (seen.ts), `_id` keeps the order, and it
 * is made of that column's values too.
 */
export const hasCursor = ({ idColumns }: Pick<Dataset, 'idColumns'>): boolean =>
  !idColumns?.includes('_id');

export const cursorParameter = (dataset: Dataset): Parameter[] =>
  hasCursor(dataset) ? [cursor] : [];

const cursor: Parameter = {
  name: 'cursor',
  schema: {
    type: 'string',
    minLength: 1,
    maxLength: 8_192,
    description:
      'Where to go on: `meta.next_cursor` of the page before, with the other parameters unchanged. It belongs to one ' +
      'published version: after a publish the answer is 410 and the reading starts again without it.',
    examples: [EXAMPLE],
  },
  read(text, query) {
    query.cursor = decode(text);
  },
};

/** The cursor after the last document of a page, which has every column of the order. */
export function cursorAfter(document: Document, order: Order, version: string, query: string) {
  const values = order.map(([column]) => stored(document[column]));
  return Buffer.from(JSON.stringify([version, query, values])).toString('base64url');
}

const stored = (value: unknown) => {
  if (value instanceof Date) return value.getTime();
  return typeof value === 'object' && value !== null ? Number(value) : (value ?? null);
};

function decode(text: string): Cursor {
  try {
    const parts: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    const [version, query, values] = parts as [unknown, unknown, unknown];
    if (typeof version === 'string' && typeof query === 'string' && Array.isArray(values)) {
      return { version, query, values };
    }
  } catch {
    // Said below, whatever was wrong with it.
  }
  throw notACursor();
}

const notACursor = () => new Refusal('is not a cursor of this server', ['`meta.next_cursor`']);

/** The query that pages belong to: everything that decides which rows come in which order. */
export function fingerprintOf(dataset: Dataset, query: Query, source: string): string {
  const { order, filters, window, grain } = query;
  const columns = grain ? query.columns.map(({ name }) => name) : [];
  const parts = [dataset.name, source, order, filters, window, grain, columns];
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, 12);
}

/**
 * The condition of the rows after a cursor. @throws GoldserveError `version-gone` for one of another version,
 * `invalid-parameter` for one of another query.
 */
export function termsAfter(
  cursor: Cursor,
  order: Order,
  columns: readonly Column[],
  expected: { version: string; query: string },
): Term[] {
  if (cursor.version !== expected.version) throw gone(cursor.version, expected.version);
  const isIts = cursor.query === expected.query && cursor.values.length === order.length;
  if (!isIts) throw refused('belongs to another query', 'the other parameters unchanged');
  return order.map(([name, direction], index) => {
    // What is no column is `_id`, a text, which ends an order that its columns do not make total.
    const { kind } = columns.find((each) => each.name === name) ?? { kind: 'text' as const };
    return { column: name, direction, value: checked(cursor.values[index], kind) };
  });
}

/** Only what the column can hold: an object could be an operator. */
function checked(value: unknown, kind: Kind): Value {
  if (value === null) return null;
  if (kind === 'boolean' && typeof value === 'boolean') return value;
  if (kind === 'text' && typeof value === 'string') return value;
  if (typeof value === 'number' && Number.isFinite(value)) {
    if (isNumber({ kind })) return value;
    const at = new Date(value);
    const isTime = kind === 'date' || kind === 'timestamp';
    if (isTime && !Number.isNaN(at.getTime())) return at;
  }
  throw refused('is not a cursor of this server', '`meta.next_cursor`');
}

function refused(message: string, allowed: string): GoldserveError {
  const error: ParameterError = parameterError('cursor', '…', new Refusal(message, [allowed]));
  return new GoldserveError('invalid-parameter', error.message, { details: { errors: [error] } });
}

function gone(asked: string, served: string): GoldserveError {
  const message = `the cursor belongs to version ${asked.slice(0, 64)}; ${served} is served now`;
  const errors = [{ parameter: 'cursor', message, allowed: ['a cursor of the served version'] }];
  return new GoldserveError('version-gone', message, { details: { errors } });
}
