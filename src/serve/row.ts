import type { Document } from 'mongodb';
import type { Column, Kind } from '../schema/column.ts';

export type Row = Record<string, unknown>;

/*
 * MongoDB enforced the types when the rows were published, so nothing is parsed on the way out: each column is copied
 * by the one function its kind needs, and the whole answer is serialised once.
 */
const asIs = (value: unknown) => value ?? null;
const day = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 10) : asIs(value);
const moment = (value: unknown) =>
  value instanceof Date ? value.toISOString().slice(0, 19) : asIs(value);
/** A count past 2^53 comes as the driver's Long: the nearest number is what JSON can say. */
const whole = (value: unknown) =>
  typeof value === 'object' && value !== null ? Number(value) : asIs(value);

const readers: Record<Kind, (value: unknown) => unknown> = {
  text: asIs,
  date: day,
  timestamp: moment,
  money: asIs,
  ratio: asIs,
  number: asIs,
  count: whole,
  integer: asIs,
  boolean: asIs,
};

/** A function from a stored document to the row served: the columns given, in that order, and nothing else. */
export function rowFormatter(columns: readonly Column[]): (document: Document) => Row {
  const steps = columns.map(({ name, kind }) => ({ name, read: readers[kind] }));
  return (document) => {
    const row: Row = {};
    for (const { name, read } of steps) row[name] = read(document[name]);
    return row;
  };
}
