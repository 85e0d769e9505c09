import { GoldserveError } from '../../errors.ts';
import type { Report } from '../../report.ts';
import { withServer } from '../connect.ts';
import { commentsOf, refuseForeign } from '../foreign.ts';
import type { Server } from '../server.ts';
import { type Changes, changeAll } from './changes.ts';
import { readMark } from './mark.ts';
import { type DolibarrOptions, dolibarrOptions } from './options.ts';
import { readSchema } from './schema.ts';

export interface DolibarrMutateOptions {
  /** About how many rows to change. */
  changes: number;
  seed?: number;
  prefix?: string;
  /** The day of the changes, YYYY-MM-DD; default: the reference day the tables were filled for. */
  asOf?: string;
}

/**
 * Changes a Dolibarr demo in one transaction, as users do in a day: the same seed on the same rows changes the same, on
 * every server. Fewer where the tables have not so many rows.
 * @returns what was changed, by kind.
 * @throws GoldserveError `usage`; `source-table-missing` where there is no demo; `demo-refused` where the tables are
 * not the demo's; `source-…` for what the server refuses.
 */
export async function mutateDolibarr(
  url: string,
  { changes, seed = 1, prefix = 'llx_', asOf }: DolibarrMutateOptions,
  report: Report,
): Promise<Changes> {
  if (!Number.isInteger(changes) || changes < 0)
    throw new GoldserveError('usage', `demo: mutate is a whole number from 0, not ${changes}`);
  return withServer(url, async (server) => {
    const filled = await demoOptions(server, prefix);
    const options = dolibarrOptions({ seed, prefix, asOf: asOf ?? filled.asOf });
    const done = await server.transaction(() => changeAll(server, changes, options));
    report({ at: 'demo:mutated', ...done });
    return done;
  });
}

/** What the demo that is there was made with. */
async function demoOptions(server: Server, prefix: string): Promise<DolibarrOptions> {
  const tables = [...readSchema({}).keys()].map((name) => prefix + name);
  await refuseForeign(server, tables, readMark);
  const comments = await commentsOf(server, tables);
  const missing = tables.filter((table) => !comments.has(table));
  const mark = readMark(comments.get(`${prefix}facture`) ?? '');
  if (mark && !missing.length) return mark;
  const named = missing.slice(0, 3).join(', ');
  throw new GoldserveError('source-table-missing', `no Dolibarr demo here: ${named} … missing`, {
    details: { tables: missing },
  });
}
