import type { Config } from '../config.ts';
import type { SourceDriver, TableInfo } from '../driver/driver.ts';
import { GoldserveError } from '../errors.ts';
import type { SourceSystem, SourceTable } from '../source/source.ts';
import { withoutCredentials } from './credentials.ts';

/** A table to land: what the system calls it, and what it is in this database. */
export interface Chosen {
  name: string;
  table: TableInfo;
}

/** What is landed of a source, and what the operator has to know of what is not. */
export interface Choice {
  chosen: Chosen[];
  notes: string[];
}

/**
 * Finds the tables to land among those of a database.
 * @throws GoldserveError `source-table-missing`, `source-column-missing`, `source-query-failed` (no right to read).
 */
export async function choose(
  system: SourceSystem,
  driver: SourceDriver,
  config: Config,
): Promise<Choice> {
  const found = await driver.tables();
  const chosen: Chosen[] = [];
  for (const wanted of system.tables(config).filter(({ columns }) => columns)) {
    chosen.push({ name: wanted.name, table: await findTable(wanted, found, driver) });
  }
  const others = optionalTables(system, found, config);
  if (!chosen.length && !others.length) throw noneOf(system, found, config);
  const choice = { chosen: [...chosen, ...others], notes: absences(system, found, others, config) };
  return withoutCredentials(choice, system, driver);
}

/** Tables that an installation may lack: those of the database that the settings want, by the name a model reads. */
export function optionalTables(system: SourceSystem, found: TableInfo[], config: Config): Chosen[] {
  const modelled = system.tables(config).filter(({ reads }) => reads);
  return found
    .filter((table) => system.wants?.(table.name, config))
    .map((table) => {
      const name = system.nameOf?.(table.name, config) ?? table.name;
      return { name: named(name, modelled)?.name ?? name, table };
    });
}

/** What staging models read and will not find, a line a table. */
export function absences(
  system: SourceSystem,
  found: TableInfo[],
  chosen: Chosen[],
  config: Config,
): string[] {
  const here = found.map(({ name }) => ({ name: system.nameOf?.(name, config) ?? name }));
  return system.tables(config).flatMap((wanted) => {
    if (!wanted.reads) return [];
    const landed = chosen.find((candidate) => candidate.name === wanted.name);
    if (landed) return absentColumns(wanted, landed.table);
    if (wanted.replacedBy && named(wanted.replacedBy, here)) return [];
    const why = named(wanted.name, here) ? 'is not selected' : 'does not exist';
    return [`table ${wanted.name} ${why}: what is computed from it stays empty`];
  });
}

function absentColumns({ name, reads, renamed, either }: SourceTable, table: TableInfo): string[] {
  const has = (column: string) => named(renamed?.[column] ?? column, table.columns);
  const absent = Object.keys(reads ?? {}).filter((column) => {
    const others = either?.find((group) => group.includes(column)) ?? [];
    return !has(column) && !others.some(has);
  });
  return absent.length ? [`table ${name} has no column ${absent.join(', ')}: null instead`] : [];
}

export function noneOf(system: SourceSystem, found: TableInfo[], config: Config): GoldserveError {
  const wanted = system.tables(config).map(({ name }) => name);
  const names = found.map(({ name }) => name);
  return new GoldserveError(
    'source-table-missing',
    `none of the tables of ${system.name} (${listed(wanted, 8)}) is there or selected; found: ${listed(names)}`,
    { details: { found: names } },
  );
}

/** The table of a database that a system means, with its columns checked. @throws as `choose`. */
export async function findTable(
  wanted: SourceTable,
  found: TableInfo[],
  driver: SourceDriver,
): Promise<TableInfo> {
  const table = named(wanted.name, found);
  if (!table) throw await missing(wanted, found, driver);
  checkColumns(wanted, table);
  return table;
}

async function missing(wanted: SourceTable, found: TableInfo[], driver: SourceDriver) {
  // A server may hide what may not be read: asking for it brings out the refusal.
  await driver.probe(driver.quoteName(wanted.name)).catch((error: GoldserveError) => {
    if (/denied|permission/i.test(error.message)) throw error;
  });
  const names = found.map((candidate) => candidate.name);
  return new GoldserveError(
    'source-table-missing',
    `there is no table ${wanted.name}; found: ${listed(names)}`,
    { details: { table: wanted.name, found: names } },
  );
}

function checkColumns(wanted: SourceTable, table: TableInfo): void {
  const names = table.columns.map((column) => column.name);
  const absent = (wanted.columns ?? []).filter((column) => !named(column, table.columns));
  if (!absent.length) return;
  throw new GoldserveError(
    'source-column-missing',
    `table ${table.name} has no column ${absent.join(', ')}; found: ${listed(names)}`,
    { details: { table: table.name, missing: absent, found: names } },
  );
}

/** The exact name wins; else the first that differs by case alone. */
function named<T extends { name: string }>(name: string, found: T[]): T | undefined {
  const same = (other: T) => other.name.toLowerCase() === name.toLowerCase();
  return found.find((other) => other.name === name) ?? found.find(same);
}

/** As many names as a message bears. */
function listed(names: string[], most = 40): string {
  if (!names.length) return 'none';
  const more = names.length > most ? ` and ${names.length - most} more` : '';
  return `${names.slice(0, most).join(', ')}${more}`;
}
