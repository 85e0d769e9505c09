import type { Chosen } from '../../bronze/choose.ts';
import { type Finding, warning } from './finding.ts';
import { type Look, listed, type Subject } from './look.ts';

/** More than a server's clock and ours differ by the way of an answer. */
const CLOCK_S = 60;

/** The server's zone and clock, and the moments with a zone that models read: they come in UTC. */
export const lookAtZone: Look = async (subject) => {
  const { zone, ahead } = await clockOf(subject);
  const moments = zonedColumns(subject);
  const findings = [...(moments.length ? [inUtc(subject, moments)] : []), ...wrongClock(ahead)];
  return { facts: { 'time zone': `${zone}; figures are of ${subject.config.timezone}` }, findings };
};

async function clockOf({ driver }: Subject): Promise<{ zone: string; ahead: number }> {
  const [row] = await driver.query(
    driver.engine === 'postgres'
      ? `select reset_val as zone, extract(epoch from clock_timestamp())::float8 as at from pg_settings
         where name = 'TimeZone'`
      : `select if(@@global.time_zone = 'SYSTEM', @@system_time_zone, @@global.time_zone) as zone,
         unix_timestamp(now(6)) as at`,
  );
  return { zone: String(row?.zone), ahead: Number(row?.at) - Date.now() / 1000 };
}

function wrongClock(ahead: number): Finding[] {
  if (Math.abs(ahead) < CLOCK_S) return [];
  const way = ahead > 0 ? 'ahead of' : 'behind';
  const message = `the server's clock is ${Math.round(Math.abs(ahead))} s ${way} this machine's`;
  return [warning(message, 'Set both by NTP: what is recent is told by the clock.')];
}

interface Moment {
  from: string;
  column: string;
}

/** Columns that models read as dates, but for the one that says when a row was changed. */
function zonedColumns({ tables, system, config, driver }: Subject): Moment[] {
  const zoned = driver.engine === 'postgres' ? /with time zone/ : /^timestamp/;
  return tables.flatMap(({ name, table }: Chosen) => {
    const wanted = system.tables(config).find((one) => one.name === name);
    const read = [...(wanted?.columns ?? []), ...Object.keys(wanted?.reads ?? {})];
    const names = read.map((column) => (wanted?.renamed?.[column] ?? column).toLowerCase());
    return table.columns
      .filter(({ sourceType }) => zoned.test(sourceType))
      .filter((column) => names.includes(column.name.toLowerCase()) && !isChange(column.name))
      .map((column) => ({ from: table.from, column: column.name }));
  });
}

const isChange = (column: string) => /^(tms|sysModifiedDate|sysCreatedDate)$/i.test(column);

function inUtc({ config, driver }: Subject, moments: Moment[]): Finding {
  const names = moments.map(({ from, column }) => `${from}.${column}`);
  const column = driver.quoteName(moments[0]?.column ?? '');
  const local =
    driver.engine === 'postgres'
      ? `${column} AT TIME ZONE '${config.timezone}'`
      : `CONVERT_TZ(${column}, @@session.time_zone, '${config.timezone}')`;
  return warning(
    `moments with a time zone are read in UTC: ${listed(names)}; those near midnight in ${config.timezone} are of another day`,
    `Give goldserve a view of that name, in a schema or database of its own, with ${local} AS ${column}.`,
  );
}
