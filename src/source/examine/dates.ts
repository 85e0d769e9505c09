import type { ColumnInfo, SourceDriver, TableInfo } from '../../driver/driver.ts';
import { asGoldserveError } from '../../errors.ts';
import type { Finding } from './finding.ts';
import { grouped, type Look, listed } from './look.ts';

/** Every row is read: no longer than this in all. */
const BUDGET_MS = 60_000;

/** Dates that no calendar has: zero ones of MySQL, infinite ones and those before the year 1 of PostgreSQL. */
export const lookAtDates: Look = async ({ driver, tables }) => {
  const findings: Finding[] = [];
  const left: string[] = [];
  const until = performance.now() + BUDGET_MS;
  for (const { table } of tables.filter((one) => one.table.kind === 'table')) {
    const found = performance.now() < until ? await inTime(datesOf(driver, table)) : undefined;
    if (found) findings.push(...found);
    else left.push(table.name);
  }
  const seen = findings.length ? `in ${findings.length} columns` : 'none';
  return { facts: { 'impossible dates': seen }, findings: [...findings, ...notLooked(left)] };
};

/** undefined where a table takes longer than a statement may. */
function inTime(looked: Promise<Finding[]>): Promise<Finding[] | undefined> {
  return looked.catch((thrown) => {
    if (asGoldserveError(thrown).code === 'source-interrupted') return undefined;
    throw thrown;
  });
}

function notLooked(tables: string[]): Finding[] {
  if (!tables.length) return [];
  const message = `impossible dates were not looked for in ${listed(tables)}: too large for the time a look may take`;
  return [{ level: 'note', message, next: 'Nothing to do: such dates are read as null.' }];
}

async function datesOf(driver: SourceDriver, table: TableInfo): Promise<Finding[]> {
  const dates = table.columns.filter(({ sourceType }) =>
    /^(date|datetime|timestamp)/.test(sourceType),
  );
  if (!dates.length) return [];
  const tests = dates.map((column) => impossible(driver, column));
  const sums = tests.map((test, at) => `sum(case when ${test} then 1 else 0 end) as c${at}`);
  const [row] = await driver.query(`select ${sums.join(', ')} from ${table.from}`);
  return dates.flatMap((column, at) => {
    const rows = Number(row?.[`c${at}`] ?? 0);
    return rows ? [finding(driver, table, { column, rows, test: tests[at] as string })] : [];
  });
}

function impossible({ engine, quoteName }: SourceDriver, { name }: ColumnInfo): string {
  const column = quoteName(name);
  return engine === 'postgres'
    ? `(not isfinite(${column}) or ${column} < date '0001-01-01')`
    : `(year(${column}) = 0 or month(${column}) = 0 or day(${column}) = 0)`;
}

function finding(
  { quoteName }: SourceDriver,
  { name, from }: TableInfo,
  { column, rows, test }: { column: ColumnInfo; rows: number; test: string },
): Finding {
  const set = quoteName(column.name);
  return {
    level: 'note',
    message: `${name}.${column.name} has ${grouped(rows)} dates that are none (zero, infinite or before the year 1): they are read as null`,
    next: column.nullable
      ? `UPDATE ${from} SET ${set} = NULL WHERE ${test};`
      : 'Nothing to do: the column cannot be null there.',
  };
}
