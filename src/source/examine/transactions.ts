import type { SourceDriver } from '../../driver/driver.ts';
import { type Finding, warning } from './finding.ts';
import type { Look, Subject } from './look.ts';

/** What is written in a transaction is read by the first run after it ends; one that is open so long was forgotten. */
const LONG_S = 600;

/** The longest transaction of others. */
export const lookAtTransactions: Look = async (subject) => {
  const { driver } = subject;
  try {
    const [row] = await driver.query(driver.engine === 'postgres' ? POSTGRES : MYSQL);
    if (!row) return { facts: { 'longest transaction': 'none is open' } };
    const [id, who, seconds] = [Number(row.id), String(row.who), Math.round(Number(row.seconds))];
    const facts = { 'longest transaction': `${seconds} s, of connection ${id} (${who})` };
    return { facts, findings: forgotten(driver, { id, who, seconds }) };
  } catch (thrown) {
    if (/PROCESS/.test((thrown as Error).message)) return unseen(subject);
    throw thrown;
  }
};

interface Open {
  id: number;
  who: string;
  seconds: number;
}

export function forgotten(
  { engine }: Pick<SourceDriver, 'engine'>,
  { id, who, seconds }: Open,
): Finding[] {
  if (seconds < LONG_S) return [];
  const end = engine === 'postgres' ? `SELECT pg_terminate_backend(${id});` : `KILL ${id};`;
  const minutes = Math.round(seconds / 60);
  const message = `connection ${id} (${who}) has had a transaction open for ${minutes} minutes: what it writes is not read before it ends`;
  return [warning(message, `Find out what it does; to end it: ${end}`)];
}

function unseen({ user }: Subject) {
  return {
    facts: { 'longest transaction': 'cannot be seen' },
    findings: [
      {
        level: 'note' as const,
        message: `the user ${user} may not see the transactions of others`,
        next: `GRANT PROCESS ON *.* TO '${user}'@'%';`,
      },
    ],
  };
}

const POSTGRES = `select pid as id, coalesce(usename, 'unknown') || ', ' || coalesce(nullif(application_name, ''), 'no name') as who,
    extract(epoch from clock_timestamp() - xact_start)::float8 as seconds
  from pg_stat_activity
  where xact_start is not null and pid <> pg_backend_pid() and datname = current_database()
  order by xact_start limit 1`;

/** The moments of transactions are in the zone of the system, whatever that of the session. */
const MYSQL = `select t.trx_mysql_thread_id as id, coalesce(p.user, 'unknown') as who,
    timestampdiff(second, t.trx_started, convert_tz(utc_timestamp(), '+00:00', 'SYSTEM')) as seconds
  from information_schema.innodb_trx t
  left join information_schema.processlist p on p.id = t.trx_mysql_thread_id
  where t.trx_mysql_thread_id not in (0, connection_id())
  order by t.trx_started limit 1`;
