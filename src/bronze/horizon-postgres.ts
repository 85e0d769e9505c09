import type { SourceDriver } from '../driver/driver.ts';
import type { Horizon } from './horizon.ts';

/*
 * now() is the start of a transaction, so the oldest start of all that are open bounds what can still be committed.
 * All of them count, also those that have written nothing yet: they may write later, with the time of their start.
 * A second is taken off the clock for those that begin while the view is read.
 */
const ACTIVITY = `select min(xact_start) as oldest from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid() and backend_type <> 'autovacuum worker'`;

const HORIZON = `select
    (date_trunc('second', clock_timestamp()) at time zone 'UTC')::text as now,
    (date_trunc('second', least(clock_timestamp() - interval '1 second', activity.oldest))
      at time zone 'UTC')::text as clock,
    extract(epoch from clock_timestamp() - activity.oldest)::float8 as longest,
    txid_snapshot_xmin(txid_current_snapshot())::text as oldest_xid,
    txid_snapshot_xmax(txid_current_snapshot())::text as next_xid,
    pg_has_role(current_user, 'pg_read_all_stats', 'usage') as sees_all,
    pg_is_in_recovery() as is_standby,
    exists (select 1 from pg_prepared_xacts where database = current_database()) as has_prepared
  from (${ACTIVITY}) as activity`;

const TIMELINE = `select concat_ws(':', (select system_identifier from pg_control_system()),
    (select timeline_id from pg_control_checkpoint()),
    (select oid from pg_database where datname = current_database())) as timeline`;

export async function postgresHorizon(driver: SourceDriver): Promise<Horizon> {
  const [row] = await driver.query(HORIZON);
  const found = row as unknown as HorizonRow;
  const why = whyNoClock(found);
  return {
    now: found.now,
    clock: why ? null : found.clock,
    ...(why ? { why } : {}),
    longest: found.sees_all ? (found.longest ?? 0) : null,
    xid: { oldest: found.oldest_xid, next: found.next_xid },
    ...(await timeline(driver)),
  };
}

interface HorizonRow {
  now: string;
  clock: string;
  longest: number | null;
  oldest_xid: string;
  next_xid: string;
  sees_all: boolean;
  is_standby: boolean;
  has_prepared: boolean;
}

/** Without the right a role sees no start but its own: the view looks like that of a server at rest. */
function whyNoClock({ sees_all, is_standby, has_prepared }: HorizonRow): string | undefined {
  if (is_standby) return 'the server is a standby, whose view shows no transaction of its primary';
  if (!sees_all) return 'the user is no member of pg_read_all_stats and sees no other transaction';
  if (has_prepared) return 'a prepared transaction is open, of which no start is known';
  return undefined;
}

/** Some installations keep these functions to themselves: then transaction numbers cannot be trusted. */
async function timeline(driver: SourceDriver): Promise<Pick<Horizon, 'timeline'>> {
  try {
    const [row] = await driver.query(TIMELINE);
    return { timeline: String(row?.timeline) };
  } catch {
    return {};
  }
}
