import { GoldserveError } from '../../errors.ts';
import type { Report } from '../../report.ts';
import { commentsOf, refuseForeign } from '../foreign.ts';
import type { Server } from '../server.ts';
import { type Changes, changeAll, sharesOf } from './changes.ts';
import { withPostgres } from './connect.ts';
import { readMark } from './mark.ts';
import { ebpOptions } from './options.ts';
import { readSchema } from './schema.ts';

export interface EbpMutateOptions {
  /** About how many rows to change. */
  changes: number;
  seed?: number;
  /** The day of the changes, YYYY-MM-DD; default: the reference day the tables were filled for. */
  asOf?: string;
}

/**
 * Changes an EBP demo in one transaction, as users do in a day: the same seed on the same rows changes the same.
 * Fewer where the tables have not so many rows.
 * @returns what was changed, by kind, as the server counted it.
 * @throws GoldserveError `usage`; `source-table-missing` where there is no demo; `demo-refused` where the tables are
 * not the demo's; `source-…` for what the server refuses.
 */
export async function mutateEbp(
  url: string,
  { changes, seed = 1, asOf }: EbpMutateOptions,
  report: Report,
): Promise<Changes> {
  if (!Number.isInteger(changes) || changes < 0) {
    throw new GoldserveError('usage', `demo: mutate is a whole number from 0, not ${changes}`);
  }
  return withPostgres(url, async (server) => {
    const filledFor = await demoDay(server);
    const options = ebpOptions({ seed, asOf: asOf ?? filledFor });
    const done = await server.transaction(() => changeAll(server, sharesOf(changes), options));
    report({ at: 'demo:mutated', ...done });
    return done;
  });
}

/** The reference day of the demo that is there. */
async function demoDay(server: Server): Promise<string> {
  const tables = [...readSchema().keys()];
  await refuseForeign(server, tables, readMark);
  const comments = await commentsOf(server, tables);
  const missing = tables.filter((table) => !comments.has(table));
  const mark = readMark(comments.get('SaleDocument') ?? '');
  if (mark && !missing.length) return mark.asOf;
  const named = missing.slice(0, 3).join(', ');
  throw new GoldserveError('source-table-missing', `no EBP demo here: ${named} … missing`, {
    details: { tables: missing },
  });
}
