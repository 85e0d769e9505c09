import type { SqlValue } from '../../engine/sql.ts';
import type { ErrorCode } from '../../errors.ts';

/*
 * What the process that answers requests and the one that reads the lake say to each other. A statement is opened, read
 * batch after batch, and closed; its id is the sender's.
 */

export type Ask = { id: number } & (
  | { ask: 'open'; sql: string; values: SqlValue[] }
  | { ask: 'next' }
  /** Breaks off what is being computed. */
  | { ask: 'cancel' }
  | { ask: 'close' }
);

export type Reply = { id: number } & (
  | { is: 'batch'; batch: Batch }
  | { is: 'failed'; code: ErrorCode; message: string }
);

/** Rows column by column, which costs the receiver the least. */
export interface Batch {
  columns: unknown[][];
  rows: number;
  /** No other batch follows. */
  isLast: boolean;
}
