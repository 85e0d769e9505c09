import type { Config, SourceSetting } from '../config.ts';
import { publicUrl } from '../driver/address.ts';
import { openSource, type SourceDriver, type TableInfo } from '../driver/driver.ts';
import { asGoldserveError } from '../errors.ts';
import { type SourceSystem, systemNamed } from '../source/source.ts';
import { absences, findTable, noneOf, optionalTables } from './choose.ts';

export interface ConnectionReport {
  source: string;
  /** Without password. */
  url: string;
  engine: string;
  server_version: string;
  /** Everything the connection sees; `wanted` are those that would be extracted. */
  tables: { name: string; kind: string; wanted: boolean; estimated_rows: number | null }[];
  /** What would stop an extract (`error` is its code) or deserves a look (`error` null). */
  problems: {
    error: string | null;
    level: 'error' | 'warning' | 'note';
    message: string;
    next: string | null;
  }[];
}

/**
 * Tries a source without reading a row: login, tables, columns, the right to read each.
 * @throws GoldserveError `source-unreachable`, `source-denied`; what comes later is listed in `problems`.
 */
export async function testConnection(
  source: SourceSetting,
  config: Config,
): Promise<ConnectionReport> {
  const driver = await openSource(source.url, { runId: 'test-connection' });
  try {
    const user = decodeURIComponent(new URL(source.url).username);
    const found = await driver.tables();
    const system = systemNamed(source.name);
    const required = system.tables(config).filter(({ columns }) => columns);
    const tried: Tried[] = [];
    for (const wanted of required) {
      tried.push(await tryTable(() => findTable(wanted, found, driver), driver, user));
    }
    const optional = optionalTables(system, found, config);
    for (const { table } of optional) tried.push(await tryTable(async () => table, driver, user));
    tried.push({
      problems: absences(system, found, optional, config).map(asNote),
    });
    if (system.wants && !optional.length) tried.push(nothing(system, found, config));
    return describe(source, driver, found, tried);
  } finally {
    await driver.close();
  }
}

type Problem = ConnectionReport['problems'][number];

interface Tried {
  table?: TableInfo;
  problems: Problem[];
}

const asNote = (message: string): Problem => ({
  error: null,
  level: 'note',
  message,
  next: message.includes('is not selected')
    ? 'Add it to EBP_TABLES if it is wanted.'
    : 'Nothing to do where the installation has none; a table that the user may not see is missing too.',
});

const asWarning = (message: string, next: string | null): Problem => ({
  error: null,
  level: 'warning',
  message,
  next,
});

/** What an engine without transactions is mended with; a foreign table stays what it is. */
const engineMend = ({ from }: TableInfo, { engine }: SourceDriver) =>
  engine === 'postgres' ? null : `ALTER TABLE ${from} ENGINE = InnoDB;`;

async function tryTable(
  find: () => Promise<TableInfo>,
  driver: SourceDriver,
  user: string,
): Promise<Tried> {
  let table: TableInfo | undefined;
  try {
    table = await find();
    await driver.probe(table.from);
    const { name, warnings } = table;
    const mend = engineMend(table, driver);
    return { table, problems: warnings.map((text) => asWarning(`table ${name}: ${text}`, mend)) };
  } catch (cause) {
    const { code, message, next } = asGoldserveError(cause);
    const isDenied = table && /denied|permission/i.test(message);
    const mend = isDenied ? `GRANT SELECT ON ${table?.from} TO ${grantee(user, driver)};` : next;
    return { problems: [{ error: code, level: 'error', message, next: mend }] };
  }
}

const grantee = (user: string, { engine, quoteName }: SourceDriver) =>
  engine === 'postgres' ? quoteName(user) : `'${user}'@'%'`;

function nothing(system: SourceSystem, found: TableInfo[], config: Config): Tried {
  const { code, message, next } = noneOf(system, found, config);
  return { problems: [{ error: code, level: 'error', message, next }] };
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
