import type { CodeRow } from '../source.ts';

/*
 * What the tables say about the version: a column or table that came with one. The constants of an installation that was
 * migrated by hand still name the old version, so the tables are asked too.
 */

/** Table and column (undefined: the table itself), and the major version that brought it. */
const marks: [table: string, column: string | undefined, version: number][] = [
  ['facture', 'ref', 10],
  ['facture', 'total_ht', 14],
  ['element_time', undefined, 18],
];

/** The earliest version that has all that was landed, as a row of `dolibarr_code`. */
export function versionRow(landed: { name: string; columns: { name: string }[] }[]): CodeRow {
  const has = ([table, column]: (typeof marks)[number]) =>
    landed.some(
      ({ name, columns }) =>
        name === table && (!column || columns.some((found) => found.name.toLowerCase() === column)),
    );
  const version = Math.max(9, ...marks.filter(has).map(([, , number]) => number));
  return { domain: 'version', code: String(version), meaning: 'at least' };
}
