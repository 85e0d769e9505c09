import type { Report } from '../../report.ts';
import { withServer } from '../connect.ts';
import { refuseForeign } from '../foreign.ts';
import { markOf, readMark } from './mark.ts';
import { type DolibarrOptions, dolibarrOptions } from './options.ts';
import { allRows } from './tables/all.ts';
import { worldOf } from './world.ts';
import { swapIn, write } from './write.ts';

export interface DolibarrFillOptions extends Partial<DolibarrOptions> {
  /** Reference day, YYYY-MM-DD. */
  asOf: string;
  /** Replace tables of those names that the demo did not make. */
  force?: boolean;
}

export interface DolibarrFilled {
  /** Rows of all tables, and of each. */
  rows: number;
  tables: Record<string, number>;
  /** Rows that are odd, by kind. */
  dirt: Record<string, number>;
}

/**
 * Fills a MariaDB, MySQL or PostgreSQL database with the Dolibarr of a company that heats and cools houses, in the
 * tables of version 22.0. Tables of an earlier demo are replaced, and stay until all new ones are filled; PostgreSQL
 * replaces them in one transaction, MySQL one after the other.
 * @throws GoldserveError `usage` for a wrong option or URL, `demo-refused` where tables of those names exist and
 * are not the demo's, `source-…` for what the server refuses.
 */
export async function fillDolibarr(
  url: string,
  given: DolibarrFillOptions,
  report: Report,
): Promise<DolibarrFilled> {
  const { force, ...rest } = given;
  const options = dolibarrOptions(rest);
  return withServer(url, async (server) => {
    const world = worldOf(options);
    const names = [...world.schema.keys()];
    if (!force)
      await refuseForeign(
        server,
        names.map((name) => options.prefix + name),
        readMark,
      );
    const tables: Record<string, number> = {};
    const fill = async () => {
      for (const rows of allRows(world))
        tables[rows.table] = await write(server, world, rows, report);
      report({ at: 'demo:finishing' });
      await swapIn(server, Object.keys(tables), options.prefix, markOf(options));
    };
    // Statements on tables end a transaction on MySQL; its rows would only fill the undo log.
    await (server.engine === 'mysql' ? fill() : server.transaction(fill));
    const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
    report({ at: 'demo:filled', rows });
    return { rows, tables, dirt: world.dirt.counts };
  });
}
