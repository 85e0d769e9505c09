import { GoldserveError } from '../errors.ts';
import type { Report } from '../report.ts';
import { foreignTables, withServer } from './connect.ts';
import { markOf } from './mark.ts';
import { type ShopOptions, shopOptions } from './options.ts';
import { type Cell, columns, newName, type Server, type Table } from './server.ts';
import { type Counts, shopOf } from './shop.ts';

export interface FillOptions extends Partial<ShopOptions> {
  /** Reference day, YYYY-MM-DD. */
  asOf: string;
  /** Replace tables of those names that the demo did not make. */
  force?: boolean;
}

/** Rows between two reports. */
const REPORT_EVERY = 50_000;

/**
 * Fills a PostgreSQL, MySQL or MariaDB database with the shop; tables of an earlier demo are replaced, and stay
 * whole if this fails.
 * @returns the rows written and the dirty ones among them, by kind.
 * @throws GoldserveError `usage` for a wrong option or URL, `demo-refused` where `clients` or `achats` exist and
 * are not the demo's, `source-…` for what the server refuses.
 */
export function fillShop(url: string, given: FillOptions, report: Report): Promise<Counts> {
  return withServer(url, async (server) => {
    const { force, ...rest } = given;
    const options = shopOptions(rest);
    if (!force) await refuseForeign(server);
    const shop = shopOf(options);
    const counts = { clients: 0, purchases: 0, dirt: shop.dirt };
    await server.replace(markOf(options), async () => {
      counts.clients = await load(server, 'clients', shop.clients, options.customers, report);
      counts.purchases = await load(server, 'achats', shop.purchases, options.purchases, report);
    });
    report({ at: 'demo:filled', ...counts });
    return counts;
  });
}

async function refuseForeign(server: Server): Promise<void> {
  const foreign = await foreignTables(server);
  if (!foreign.length) return;
  throw new GoldserveError(
    'demo-refused',
    `${foreign.join(' and ')} already there, and not made by the demo`,
    { details: { tables: foreign } },
  );
}

async function load(
  server: Server,
  table: Table,
  rows: Iterable<Cell[]>,
  of: number,
  report: Report,
): Promise<number> {
  let next = REPORT_EVERY;
  const taken = await server.load(newName(table), columns[table], rows, (sent) => {
    if (sent < next) return;
    next = sent + REPORT_EVERY;
    report({ at: `demo:${table}`, rows: sent, of });
  });
  if (taken !== of) throw new Error(`${table}: the server took ${taken} rows of ${of}`);
  report({ at: `demo:${table}`, rows: taken, of });
  return taken;
}
