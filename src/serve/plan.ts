import type { Document } from 'mongodb';
import type { Dataset } from '../dataset.ts';
import type { Column } from '../schema/column.ts';
import type { Order } from '../schema/order.ts';
import type { Filter } from './filter.ts';
import type { PointerView } from './version.ts';
import type { Unit } from './words.ts';

/*
 * What rows are read, said once for every store: each has one file that compiles it (plan_mongo.ts, plan_duckdb.ts),
 * and all that is worked out of the rows stands above them.
 */

/** In the order of its members: which rows, brought together, in an order, a part of them, all of that in one row. */
export interface RowPlan {
  dataset: Dataset;
  filters: Filter[];
  group?: Regrouping;
  /** Conditions on what `group` gives. */
  after: Filter[];
  /** Names columns of the rows; empty: any order. */
  order: Order;
  offset?: number;
  limit?: number;
  total?: Regrouping;
  /** The columns to read, `_id` where it is named; undefined: those of the dataset, or of what `group` gives. */
  fields?: string[];
}

/** Rows that become one for each value of some columns, their measures added up as the definition says. */
export interface Regrouping {
  /** Columns that stay apart; none: one row. */
  by: string[];
  /** Measures with `add`. */
  measures: Column[];
  /** Column of `by` that is brought to the first day of its period. */
  time?: { column: string; unit: Unit };
  /** Name of a column that counts the rows brought together. */
  rows?: string;
}

/** Rows as MongoDB stores them: days and date-times are Date, amounts numbers, a missing value null. */
export interface RowReader {
  all(plan: RowPlan): Promise<Document[]>;
  /** The rows of a page as JSON of `columns`, where the store can give them without making objects of them. */
  texts?(plan: RowPlan, columns: readonly Column[]): Promise<RowTexts>;
  /** For answers that are streamed. Whoever opens it closes it. The first batch is read when this resolves. */
  open(plan: RowPlan): Promise<OpenRows>;
}

export interface RowTexts {
  /** An object each. */
  rows: string[];
  /** The row at a place, as stored. */
  document(place: number): Document | undefined;
}

export interface OpenRows {
  batches: AsyncIterable<Document[]>;
  isEmpty: boolean;
  close(): Promise<void>;
}

/** A version, seen: null where nothing was ever published. */
export interface Sight {
  pointer: PointerView | null;
  rows: RowReader;
}
