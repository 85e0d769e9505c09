import { type Finding, warning } from './finding.ts';
import type { Look, Subject } from './look.ts';

const LATE_S = 300;

/** Whether it is a copy that lags behind, and how the server keeps its changes. */
export const lookAtReplica: Look = (subject) =>
  subject.driver.engine === 'postgres' ? postgres(subject) : mysql(subject);

async function postgres({ driver }: Subject) {
  const [row] = await driver.query(`
    select pg_is_in_recovery() as is_copy, current_setting('wal_level') as wal,
      extract(epoch from clock_timestamp() - pg_last_xact_replay_timestamp())::float8 as lag,
      current_setting('max_replication_slots')::int - (select count(*)::int from pg_replication_slots) as free_slots`);
  const isCopy = row?.is_copy === true;
  const facts = {
    changes: `wal_level ${row?.wal}, ${row?.free_slots} replication slots free`,
    replica: isCopy ? `a copy, ${Math.round(Number(row?.lag))} s behind` : 'no copy',
  };
  return { facts, findings: isCopy ? late(Number(row?.lag)) : [] };
}

function late(lag: number): Finding[] {
  if (lag < LATE_S) return [];
  return [
    warning(
      `the server is a copy that is ${Math.round(lag / 60)} minutes behind: figures are as old`,
      'Read the primary server, or see why it lags: SELECT * FROM pg_stat_wal_receiver;',
    ),
  ];
}

async function mysql({ driver }: Subject) {
  const rows = await driver.query(`show global variables where variable_name in
    ('log_bin', 'binlog_format', 'binlog_row_image', 'binlog_row_metadata', 'read_only')`);
  const values = Object.fromEntries(rows.map((row) => [row.Variable_name, row.Value]));
  const { read_only, log_bin, ...kept } = values as Record<string, string>;
  const how = Object.entries(kept).map(([name, value]) => `${name} ${value}`);
  const facts = {
    changes: log_bin === 'ON' ? ['binary log', ...how].join(', ') : 'no binary log',
    replica: read_only === 'OFF' ? 'no copy' : 'read-only, perhaps a copy',
  };
  return { facts };
}
