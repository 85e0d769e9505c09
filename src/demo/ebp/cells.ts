import type { Cell } from '../server.ts';
import type { TableShape } from './schema.ts';

/** The value of a column in row `k`. */
export type Make = (k: number) => Cell;

/** A table's rows: the columns that mean something; the others are filled by their type and name. */
export interface Rows {
  table: string;
  size: number;
  columns: Record<string, Make>;
  /** The row whose values row `k` has; default: its own. Two rows may be the same one. */
  at?: (k: number) => number;
}

/** Euros of cents. Divided last, so that two decimals are all there are. */
export const euros = (cents: number) => Math.round(cents) / 100;
/** A share, with four decimals. */
export const ratio = (value: number) =>
  Number.isFinite(value) ? Math.round(value * 10_000) / 10_000 : 0;
export const yes = (value: boolean) => (value ? 't' : 'f');

/** The columns with a word put before their names. */
export function prefixed(prefix: string, columns: Record<string, Make>): Record<string, Make> {
  return Object.fromEntries(
    Object.entries(columns).map(([name, make]) => [`${prefix}${name}`, make]),
  );
}

/** The columns for rows `k`, of things at `at(k)`. */
export function shifted(at: (k: number) => number, columns: Record<string, Make>) {
  return Object.fromEntries(
    Object.entries(columns).map(([name, make]) => [name, (k: number) => make(at(k))]),
  );
}

/** Those of the columns that the table has: sales and purchases are alike, but not the same. */
export function existing({ columns }: TableShape, all: Record<string, Make>) {
  return Object.fromEntries(
    columns.flatMap(({ name }) => (all[name] ? [[name, all[name] as Make]] : [])),
  );
}
