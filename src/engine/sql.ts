/*
 * Parts of a statement for DuckDB.
 */

export type SqlValue = string | number | boolean | null;

/** A name as SQL writes it, whatever letters it has. */
export const name = (column: string) => `"${column.replaceAll('"', '""')}"`;

/** The values of a statement's parameters, in their order: what a client wrote is never part of the SQL. */
export class Values {
  readonly list: SqlValue[] = [];

  /** The parameter that stands for the value. */
  add(value: SqlValue): string {
    this.list.push(value);
    return `$${this.list.length}`;
  }
}
