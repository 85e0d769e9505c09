import type { Finding } from './finding.ts';
import { grouped, type Look, listed, type Subject } from './look.ts';

/** Rows a second that were measured (bench/README.md), where this source was never read. */
const usualRate = { postgres: 350_000, mysql: 250_000, mariadb: 250_000 };
/** Wide rows are held up by their bytes. */
const BYTES_A_SECOND = 30e6;

/** How much there is to read, and about how long that takes. */
export const lookAtSizes: Look = async (subject) => {
  const { tables, driver } = subject;
  const bytes = await bytesOf(subject);
  const rows = tables.reduce((sum, { table }) => sum + (table.estimatedRows ?? 0), 0);
  const unknown = tables.filter(
    ({ table }) => table.kind === 'table' && table.estimatedRows === null,
  );
  const seconds = Math.ceil(secondsFor(subject, rows, bytes));
  const by = subject.rate ? 'at the pace of the last reading' : 'at the usual pace';
  return {
    facts: {
      size: `${grouped(rows)} rows in ${tables.length} tables, ${(bytes / 1e6).toFixed(1)} MB`,
      extract: `about ${grouped(seconds)} s, ${by}`,
    },
    findings: unknown.length && driver.engine === 'postgres' ? [unanalysed(unknown)] : [],
  };
};

function secondsFor({ rate, driver }: Subject, rows: number, bytes: number): number {
  if (rate) return rows / rate;
  return Math.max(rows / usualRate[driver.engine], bytes / BYTES_A_SECOND);
}

async function bytesOf({ driver, tables }: Subject): Promise<number> {
  const names = new Set(tables.map(({ table }) => table.name));
  const rows = await driver.query(
    driver.engine === 'postgres'
      ? `select relname as name, pg_table_size(oid)::float8 as bytes from pg_class
         where relkind in ('r', 'm', 'p') and pg_table_is_visible(oid)`
      : `select table_name as name, data_length as bytes from information_schema.tables
         where table_schema = database()`,
  );
  return rows
    .filter(({ name }) => names.has(String(name)))
    .reduce((sum, row) => sum + Number(row.bytes ?? 0), 0);
}

const unanalysed = (tables: Subject['tables']): Finding => ({
  level: 'note',
  message: `the server does not know how many rows there are in ${listed(tables.map(({ table }) => table.name))}`,
  next: 'ANALYZE;',
});
