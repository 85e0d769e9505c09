import type { Report } from '../../report.ts';
import { refuseForeign } from '../foreign.ts';
import { withPostgres } from './connect.ts';
import type { Counts } from './counts.ts';
import type { Dirt } from './dirt.ts';
import { markOf, readMark } from './mark.ts';
import { type EbpOptions, ebpOptions } from './options.ts';
import { allRows } from './tables/all.ts';
import { worldOf } from './world.ts';
import { open, swapIn, write } from './write.ts';

export interface EbpFillOptions extends Partial<EbpOptions> {
  /** Reference day, YYYY-MM-DD. */
  asOf: string;
  /** Replace tables of those names that the demo did not make. */
  force?: boolean;
}

export interface EbpFilled {
  /** Rows of all tables, and of each. */
  rows: number;
  tables: Counts;
  /** Dirty rows by kind. */
  dirt: Dirt['counts'];
}

/**
 * Fills a PostgreSQL database with an EBP of a company that heats and cools houses: all 319 tables. Tables of an
 * earlier demo are replaced in one transaction, and stay whole if this fails.
 * @throws GoldserveError `usage` for a wrong option or URL, `demo-refused` where tables of those names exist and
 * are not the demo's, `source-…` for what the server refuses.
 */
export async function fillEbp(
  url: string,
  given: EbpFillOptions,
  report: Report,
): Promise<EbpFilled> {
  const { force, ...rest } = given;
  const options = ebpOptions(rest);
  return withPostgres(url, async (server) => {
    const world = worldOf(options);
    const names = [...world.schema.keys()];
    if (!force) await refuseForeign(server, names, readMark);
    const tables: Counts = {};
    await server.transaction(async () => {
      await open(server);
      for (const rows of allRows(world))
        tables[rows.table] = await write(server, world, rows, report);
      report({ at: 'demo:finishing' });
      await swapIn(server, tables, markOf(options));
    });
    const rows = Object.values(tables).reduce((sum, count) => sum + count, 0);
    report({ at: 'demo:filled', rows });
    return { rows, tables, dirt: world.dirt.counts };
  });
}
