import type { DolibarrOptions } from './options.ts';

/*
 * The mark of the demo's tables: their comment. It says that the table may be replaced, and holds what a later change
 * needs to know.
 */
const SIGN = 'goldserve demo dolibarr ';

/** The comment of the tables. */
export const markOf = (options: DolibarrOptions) => `${SIGN}${JSON.stringify(options)}`;

/** The options that a table's comment tells of; undefined for a table the demo did not make. */
export function readMark(comment: string): DolibarrOptions | undefined {
  if (!comment.startsWith(SIGN)) return undefined;
  try {
    return JSON.parse(comment.slice(SIGN.length)) as DolibarrOptions;
  } catch {
    return undefined;
  }
}
