import type { Socket } from 'node:net';
import type { Connection } from 'mysql2';
import { GoldserveError } from '../errors.ts';
import type { TableInfo } from './driver.ts';
import { recordSql } from './mysql-types.ts';
import type { Spool } from './spool.ts';

/** Reads a table into the spool at full speed, never ahead of it. A lost connection shows on the connection alone. */
export async function stream(
  connection: Connection,
  table: TableInfo,
  spool: Spool,
  where?: string,
): Promise<void> {
  const sql = `select ${recordSql(table.columns)} from ${table.from}${where ? ` where ${where}` : ''}`;
  let lost = (_error: Error) => {};
  await new Promise<void>((resolve, reject) => {
    const batch = batching(connection, spool);
    lost = reject;
    spool.once('error', reject);
    connection.once('error', lost);
    connection
      .query({ sql, rowsAsArray: true, typeCast: false })
      .on('error', reject)
      .on('result', (row: unknown) => {
        const [record] = row as [Buffer | null];
        if (record) batch.add(record);
        else reject(tooLarge(table));
      })
      .on('end', () => {
        batch.flush();
        spool.end();
        spool.once('finish', resolve);
      });
  }).finally(() => connection.off('error', lost));
}

/**
 * Closes the socket itself: destroy() of mysql2 only ends our side of it, and a server that is still sending would keep
 * its session, and its locks, for the hour of net_write_timeout.
 */
export function cut(connection: Connection): void {
  connection.destroy();
  (connection as unknown as { stream: Socket }).stream.destroy();
}

/** Gathers records into writes of a useful size; pauses the connection while the spool is behind. */
function batching(connection: Connection, spool: Spool, size = 64 * 1024) {
  let records: Buffer[] = [];
  let bytes = 0;
  const flush = () => {
    if (!spool.write(Buffer.concat(records, bytes))) {
      connection.pause();
      spool.once('drain', () => connection.resume());
    }
    records = [];
    bytes = 0;
  };
  const add = (record: Buffer) => {
    records.push(record);
    bytes += record.length;
    if (bytes >= size) flush();
  };
  return { add, flush };
}

/** CONCAT gives null, with a warning only, for a result longer than the server lets through. */
function tooLarge(table: TableInfo): GoldserveError {
  const message = `table ${table.name}: a row is longer than the server's max_allowed_packet lets through`;
  return new GoldserveError('source-row-too-large', message, { details: { table: table.name } });
}
