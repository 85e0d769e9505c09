import { GoldserveError } from '../../errors.ts';
import { withServer } from '../connect.ts';
import type { Server } from '../server.ts';
import { readMark } from './mark.ts';

/**
 * Opens a PostgreSQL database.
 * @throws GoldserveError `usage` for another kind of database, `source-…` for what the server refuses.
 */
export function withPostgres<T>(url: string, use: (server: Server) => Promise<T>): Promise<T> {
  if (/^(mysql|mariadb):\/\//.test(url)) {
    throw new GoldserveError(
      'usage',
      'demo: EBP keeps its data in PostgreSQL: give a postgres:// URL, or leave out --system ebp',
    );
  }
  return withServer(url, use);
}

/** The comments of those of the tables that exist (empty text where there is none). */
export async function commentsOf(server: Server, tables: string[]): Promise<Map<string, string>> {
  const rows = await server.rows(
    `SELECT c.relname AS name, coalesce(obj_description(c.oid, 'pg_class'), '') AS comment
       FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = current_schema() AND c.relkind <> 'i'`,
  );
  const all = new Map(rows.map(({ name, comment }) => [String(name), String(comment)]));
  return new Map(tables.flatMap((name) => (all.has(name) ? [[name, all.get(name) ?? '']] : [])));
}

/** @throws GoldserveError `demo-refused` where a table is there that the demo did not make. */
export async function refuseForeign(server: Server, tables: string[]): Promise<void> {
  const foreign = [...(await commentsOf(server, tables))]
    .filter(([, comment]) => !readMark(comment))
    .map(([name]) => name);
  if (!foreign.length) return;
  const named = foreign.length > 3 ? `${foreign.slice(0, 3).join(', ')} …` : foreign.join(', ');
  throw new GoldserveError('demo-refused', `${named} already there, and not made by the demo`, {
    details: { tables: foreign },
  });
}
