import type { ShopOptions } from './options.ts';

/*
 * The mark of the demo's tables: their comment, which both servers keep with the table. It says that the table
 * may be replaced, and holds what a later change needs to know.
 */
const SIGN = 'goldserve demo shop ';

/** The comment of the tables of a shop. */
export const markOf = (options: ShopOptions) => `${SIGN}${JSON.stringify(options)}`;

/** The options of the shop that a table's comment tells of; undefined for a table the demo did not make. */
export function readMark(comment: string): ShopOptions | undefined {
  if (!comment.startsWith(SIGN)) return undefined;
  try {
    return JSON.parse(comment.slice(SIGN.length)) as ShopOptions;
  } catch {
    return undefined;
  }
}
