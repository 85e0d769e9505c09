import { GoldserveError } from '../../errors.ts';
import { withServer } from '../connect.ts';
import type { Server } from '../server.ts';

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
