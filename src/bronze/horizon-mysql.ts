import { setTimeout as sleep } from 'node:timers/promises';
import type { SourceDriver } from '../driver/driver.ts';
import { asGoldserveError } from '../errors.ts';
import type { Horizon } from './horizon.ts';

/*
 * CURRENT_TIMESTAMP is the start of a statement, so what counts is the oldest open transaction, and the oldest statement
 * under way, which may wait for a lock before its transaction begins. The view of transactions is not made anew while
 * others read it more often than ten times a second: one that does not show our own transaction is too old to tell.
 * It knows whole seconds: a second is taken off the clock.
 */
const NOW = `select date_format(utc_timestamp(6), '%Y-%m-%d %H:%i:%s') as now`;

/** Seconds from UTC to the zone of the server, in which the view shows its times. */
const offset = (moment: string) =>
  `timestampdiff(second, ${moment}, convert_tz(${moment}, '+00:00', 'SYSTEM'))`;

/** After a change of clocks the greater offset is the safe one, for transactions of up to a week. */
const OFFSET = `greatest(${offset('utc_timestamp()')}, ${offset('utc_timestamp() - interval 1 day')},
    ${offset('utc_timestamp() - interval 7 day')})`;

const STATEMENTS = `select max(greatest(time, 0)) + 1 as running,
    sum(user = 'system user') as appliers
  from information_schema.processlist
  where id <> connection_id() and command not in ('Sleep', 'Daemon', 'Binlog Dump', 'Binlog Dump GTID')`;

const HORIZON = `select
    date_format(least(utc_timestamp(6) - interval 1 second,
      coalesce(trx.oldest - interval ${OFFSET} second, utc_timestamp(6)),
      utc_timestamp(6) - interval coalesce(statements.running, 0) second), '%Y-%m-%d %H:%i:%s') as clock,
    coalesce(timestampdiff(second, trx.oldest - interval ${OFFSET} second, utc_timestamp()), 0) as longest,
    coalesce(statements.appliers, 0) as appliers, trx.own
  from (select min(case when trx_mysql_thread_id <> connection_id() then trx_started end) as oldest,
      coalesce(sum(trx_mysql_thread_id = connection_id()), 0) as own
    from information_schema.innodb_trx) as trx
  cross join (${STATEMENTS}) as statements`;

/** How often a view that is too old is asked for again, and after how long: not in step with another reader. */
const TRIES = 10;
const pause = () => sleep(110 + Math.random() * 90);

export async function mysqlHorizon(driver: SourceDriver): Promise<Horizon> {
  const [row] = await driver.query(NOW);
  const now = String(row?.now);
  const unknown = (why: string, longest: number | null = null): Horizon => ({
    now,
    clock: null,
    why,
    longest,
  });
  try {
    const found = await freshView(driver);
    if (!found)
      return unknown('others read the view of transactions so often that it is never new');
    const longest = Number(found.longest);
    // What a replica applies carries the clock of its primary, at times long past.
    if (Number(found.appliers) > 0)
      return unknown('the server is a replica, whose rows come late', longest);
    return { now, clock: String(found.clock), longest };
  } catch (cause) {
    if (asGoldserveError(cause).code !== 'source-query-failed') throw cause;
    return unknown('the user has no PROCESS privilege');
  }
}

async function freshView(driver: SourceDriver): Promise<Record<string, unknown> | undefined> {
  for (let n = 0; n < TRIES; n++) {
    const [found] = await driver.query(HORIZON);
    if (Number(found?.own) > 0) return found;
    await pause();
  }
  return undefined;
}
