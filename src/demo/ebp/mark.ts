import type { EbpOptions } from './options.ts';

/*
 * The mark of the demo's EBP tables: their comment. It says that the table may be replaced, and holds what a later
 * change needs to know.
 */
const SIGN = 'goldserve demo ebp ';

/** The comment of the tables. */
export const markOf = (options: EbpOptions) => `${SIGN}${JSON.stringify(options)}`;

/** The options that a table's comment tells of; undefined for a table the demo did not make. */
export function readMark(comment: string): EbpOptions | undefined {
  if (!comment.startsWith(SIGN)) return undefined;
  try {
    return JSON.parse(comment.slice(SIGN.length)) as EbpOptions;
  } catch {
    return undefined;
  }
}
