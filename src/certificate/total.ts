import type { Chosen } from '../bronze/choose.ts';
import type { Config } from '../config.ts';
import type { SourceDriver } from '../driver/driver.ts';
import { asGoldserveError } from '../errors.ts';
import type { SourceSystem } from '../source/source.ts';

/*
 * Totals that a source computes of its own tables, by SQL written apart from the models that compute gold: the two
 * have to come to the same.
 */

/** A total as a source system declares it. */
export interface TotalQuery {
  /** `revenue`, `purchases` … */
  name: string;
  /** SQL of the source, a row with the column `total`. */
  sql: string;
  /** SQL over the published datasets, as `total`, of this source. */
  gold: string;
  /** SQL over the refused rows (`rejected_<model>`) that the source's total holds beside gold's, as `total`. */
  refused?: string;
  /** Why it proves nothing here, though it is told. */
  why?: string;
}

/** The names of the tables and columns that were found, as SQL of the source; undefined where one is missing. */
export interface Place {
  engine: SourceDriver['engine'];
  from(table: string): string | undefined;
  column(table: string, column: string): string | undefined;
  /** The DuckDB type of a column. */
  type(table: string, column: string): string | undefined;
}

export interface SourceTotal {
  name: string;
  /** As text; null: it could not be computed, and `why`. */
  total: string | null;
  gold: string;
  refused?: string;
  why?: string;
}

/** Every total of a source, within the snapshot that it is read in. Never throws. */
export async function sourceTotals(
  driver: SourceDriver,
  system: SourceSystem,
  chosen: Pick<Chosen, 'name' | 'table'>[],
  config: Config,
): Promise<SourceTotal[]> {
  const totals: SourceTotal[] = [];
  for (const { sql, ...query } of system.totals?.(config, placeOf(driver, chosen)) ?? []) {
    try {
      const [row] = await driver.inSnapshot(sql);
      totals.push({ ...query, total: String(row?.total ?? 0) });
    } catch (thrown) {
      totals.push({ ...query, total: null, why: asGoldserveError(thrown).message });
    }
  }
  return totals;
}

function placeOf(driver: SourceDriver, chosen: Pick<Chosen, 'name' | 'table'>[]): Place {
  const table = (name: string) => chosen.find((each) => each.name === name)?.table;
  const column = (of: string, name: string) =>
    table(of)?.columns.find((each) => each.name.toLowerCase() === name.toLowerCase());
  return {
    engine: driver.engine,
    from: (name) => table(name)?.from,
    column: (of, name) => column(of, name)?.quoted,
    type: (of, name) => column(of, name)?.type,
  };
}
