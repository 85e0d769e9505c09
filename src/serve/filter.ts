import type { Direction } from '../schema/order.ts';

/*
 * What rows are asked for, as a list of typed conditions that all must hold. Parameters are read into it, and each
 * database has one file that compiles it (filter_mongo.ts): what a client wrote is a value in it, never an operator.
 */

export type Value = string | number | boolean | Date | null;

export type Filter =
  /** The column has one of the values, or none of them; null is a missing value. */
  | { is: 'in' | 'not_in'; column: string; values: Value[] }
  /** Both ends included; a missing value is in no range. */
  | { is: 'between'; column: string; min?: number; max?: number }
  /** Half-open, in time. */
  | { is: 'during'; column: string; from?: Date; to?: Date }
  /** One of the columns holds the text, whatever its case and accents. */
  | { is: 'search'; columns: string[]; text: string }
  /** What comes after a row in an order that no two rows share. */
  | { is: 'after'; terms: Term[] };

export interface Term {
  column: string;
  direction: Direction;
  /** The value in the row that was last. */
  value: Value;
}

/** The columns that a condition looks at. */
export function columnsOfFilter(filter: Filter): string[] {
  if (filter.is === 'search') return filter.columns;
  if (filter.is === 'after') return filter.terms.map(({ column }) => column);
  return [filter.column];
}
