import { GoldserveError } from '../errors.ts';
import { demoFault } from './faults.ts';
import { readMark } from './mark.ts';
import { type Server, tables } from './server.ts';
import { connectMysql } from './write-mysql.ts';
import { connectPostgres } from './write-postgres.ts';

/**
 * Opens the database of `url` (postgres://, mysql://, mariadb://), hands it to `use` and closes it.
 * @throws GoldserveError `usage` for another scheme, else what the catalogue has for a source.
 */
export async function withServer<T>(url: string, use: (server: Server) => Promise<T>): Promise<T> {
  const connect = connectorOf(url);
  try {
    const server = await connect(url);
    try {
      return await use(server);
    } finally {
      // A connection that is already lost cannot be closed; the first error tells it.
      await server.close().catch(() => {});
    }
  } catch (error) {
    throw demoFault(error);
  }
}

/** The tables of the shop that exist but were not made by the demo: a real shop must never be touched. */
export async function foreignTables(server: Server): Promise<string[]> {
  const comments = await server.comments();
  return tables.filter((table) => comments.has(table) && !readMark(comments.get(table) ?? ''));
}

function connectorOf(url: string) {
  if (/^postgres(ql)?:\/\//.test(url)) return connectPostgres;
  if (/^(mysql|mariadb):\/\//.test(url)) return connectMysql;
  throw new GoldserveError(
    'usage',
    'demo: the URL starts with postgres://, mysql:// or mariadb:// and names a database',
  );
}
