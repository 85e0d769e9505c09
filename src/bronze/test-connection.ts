import type { SourceSetting } from '../config.ts';
import { publicUrl } from '../driver/address.ts';
import { openSource, type SourceDriver, type TableInfo } from '../driver/driver.ts';
import { asGoldserveError } from '../errors.ts';
import { type SourceTable, systemNamed } from '../source/source.ts';
import { findTable } from './choose.ts';

export interface ConnectionReport {
  source: string;
  /** Without password. */
  url: string;
  engine: string;
  server_version: string;
  /** Everything the connection sees; `wanted` are those that would be extracted. */
  tables: { name: string; kind: string; wanted: boolean; estimated_rows: number | null }[];
  /** What would stop an extract (`error` is its code) or deserves a look (`error` null). */
  problems: { error: string | null; message: string; next: string | null }[];
}

/**
 * Tries a source without reading a row: login, tables, columns, the right to read each.
 * @throws GoldserveError `source-unreachable`, `source-denied`; what comes later is listed in `problems`.
 */
export async function testConnection(source: SourceSetting): Promise<ConnectionReport> {
  const driver = await openSource(source.url, { runId: 'test-connection' });
  try {
    const found = await driver.tables();
    const tried = [];
    for (const wanted of systemNamed(source.name).tables) {
      tried.push(await tryTable(wanted, found, driver));
    }
    return describe(source, driver, found, tried);
  } finally {
    await driver.close();
  }
}

interface Tried {
  table?: TableInfo;
  problems: ConnectionReport['problems'];
}

async function tryTable(
  wanted: SourceTable,
  found: TableInfo[],
  driver: SourceDriver,
): Promise<Tried> {
  try {
    const table = await findTable(wanted, found, driver);
    await driver.probe(table.from);
    const warn = (text: string) => ({
      error: null,
      message: `table ${table.name}: ${text}`,
      next: null,
    });
    return { table, problems: table.warnings.map(warn) };
  } catch (cause) {
    const { code, message, next } = asGoldserveError(cause);
    return { problems: [{ error: code, message, next }] };
  }
}

function describe(
  source: SourceSetting,
  driver: SourceDriver,
  found: TableInfo[],
  tried: Tried[],
): ConnectionReport {
  return {
    source: source.name,
    url: publicUrl(source.url),
    engine: driver.engine,
    server_version: driver.serverVersion,
    tables: found.map((table) => ({
      name: table.name,
      kind: table.kind,
      wanted: tried.some((one) => one.table === table),
      estimated_rows: table.estimatedRows,
    })),
    problems: tried.flatMap(({ problems }) => problems),
  };
}
