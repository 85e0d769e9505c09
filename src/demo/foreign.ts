import { GoldserveError } from '../errors.ts';
import type { Server } from './server.ts';

/* Tables that are there before an ERP's demo is filled: whose they are stands in their comments. */

/** The comments of those of the tables that exist (empty text where there is none). */
export async function commentsOf(server: Server, tables: string[]): Promise<Map<string, string>> {
  const rows = await server.rows(
    server.engine === 'mysql'
      ? `SELECT table_name AS name, table_comment AS comment FROM information_schema.tables
          WHERE table_schema = database()`
      : `SELECT c.relname AS name, coalesce(obj_description(c.oid, 'pg_class'), '') AS comment
           FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          WHERE n.nspname = current_schema() AND c.relkind <> 'i'`,
  );
  const all = new Map(rows.map(({ name, comment }) => [String(name), String(comment)]));
  return new Map(tables.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? '']] : [])));
}

/** @throws GoldserveError `demo-refused` where a table is there whose comment is not `isOurs`: not made by the demo. */
export async function refuseForeign(
  server: Server,
  tables: string[],
  isOurs: (comment: string) => object | undefined,
): Promise<void> {
  const foreign = [...(await commentsOf(server, tables))]
    .filter(([, comment]) => !isOurs(comment))
    .map(([name]) => name);
  if (!foreign.length) return;
  const named = foreign.length > 3 ? `${foreign.slice(0, 3).join(', ')} …` : foreign.join(', ');
  throw new GoldserveError('demo-refused', `${named} already there, and not made by the demo`, {
    details: { tables: foreign },
  });
}
