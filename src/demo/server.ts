/*
 * What the demo needs of a database server. Two implementations: write-postgres.ts and write-mysql.ts.
 */
export type Cell = string | number | null;

/** The shop's two tables, in the order they are written. */
export const tables = ['clients', 'achats'] as const;
export type Table = (typeof tables)[number];

export const columns: Record<Table, readonly string[]> = {
  clients: ['id_client', 'nom', 'email', 'pays', 'date_inscription'],
  achats: ['id_achat', 'id_client', 'date_achat', 'montant', 'produit'],
};

/**
 * No key and no constraint, for a shop's tables cannot be assumed to have any; `date_achat` is text, for bad
 * dates are part of the dirt. The same words are types on both servers.
 */
export const columnTypes: Record<Table, string> = {
  clients:
    'id_client bigint, nom varchar(120), email varchar(160), pays varchar(60), date_inscription date',
  achats:
    'id_achat bigint, id_client bigint, date_achat varchar(32), montant numeric(12,2), produit varchar(120)',
};

/** The name under which a table is filled before it takes its place. */
export const newName = (table: Table) => `goldserve_demo_${table}`;

/** Called with the rows sent so far. */
export type OnRows = (rows: number) => void;

export interface Server {
  /** Which of the two it is, where they differ in more than words. */
  engine: 'postgres' | 'mysql';
  /** The comments of those of the two tables that exist (empty text where there is none). */
  comments(): Promise<Map<string, string>>;
  /** Rows of a query. */
  rows(sql: string): Promise<Record<string, unknown>[]>;
  /** Rows changed by a statement. */
  change(sql: string): Promise<number>;
  /** Sends rows to a table as they come, a bounded number at a time. @returns the rows the server took. */
  load(
    table: string,
    columns: readonly string[],
    rows: Iterable<Cell[]>,
    onRows?: OnRows,
  ): Promise<number>;
  /**
   * Fills both tables beside those of that name and puts them in their place at the end: until then, and after
   * any failure, the old ones are whole.
   */
  replace(comment: string, fill: () => Promise<void>): Promise<void>;
  /** Runs `change` in one transaction. */
  transaction<T>(change: () => Promise<T>): Promise<T>;
  /** Changes rows of `table` by those of `other`, joined by `on`; `t` and `o` stand for the two. */
  updateFrom(table: string, other: string, on: string, set: string): Promise<number>;
  deleteFrom(table: string, other: string, on: string): Promise<number>;
  /** A table that lasts as long as the connection at most; its first column is the key. */
  temporary(name: string, columnTypes: string): Promise<void>;
  /** The condition that two expressions differ, nulls, case and trailing spaces counting. */
  differs(left: string, right: string): string;
  close(): Promise<void>;
}
