import { GoldserveError } from '../errors.ts';
import type { Report } from '../report.ts';
import type { TableInfo } from './driver.ts';
import type { Spool } from './spool.ts';

const INTERVAL = 500;

/** Reports a table's read while it goes on, at least once at its start; call the result to end with the total. */
export function reporting(table: TableInfo, spool: Spool, report: Report): () => void {
  const tell = (done: boolean) =>
    report({
      at: `extract:${table.name}`,
      rows: spool.rows,
      bytes: spool.bytes,
      of: table.estimatedRows,
      done,
    });
  tell(false);
  const timer = setInterval(() => tell(false), INTERVAL);
  return () => {
    clearInterval(timer);
    tell(true);
  };
}

/** The server's count and ours differ: something between lost rows without an error. */
export function shortRead(table: TableInfo, sent: number, received: number): GoldserveError {
  const message = `table ${table.name}: the server sent ${sent} rows, ${received} arrived`;
  return new GoldserveError('source-connection-lost', message, { details: { table: table.name } });
}
