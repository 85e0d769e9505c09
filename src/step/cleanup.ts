import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { forgetCertificates } from '../certificate/store.ts';
import { asOfDay, type Config } from '../config.ts';
import type { Mongo } from '../driver/mongo.ts';
import { bytesOf } from '../folder.ts';
import type { Lake } from '../lake.ts';
import { logFolder, oldLogs } from '../log-file.ts';
import { readPointer } from '../publish/pointer-store.ts';
import { forgetRuns, runsBefore } from '../runs/store.ts';
import { Versions } from '../versions.ts';
import { oldRuns, removeRuns } from './clean.ts';
import { sortedVersions } from './old-versions.ts';

/*
 * What grows with time and is old enough to go: runs of the lake, published versions, what is recorded of runs, and daily log
 * files.
 */
const DAY = 24 * 60 * 60 * 1000;

export interface Removable {
  kind: 'run' | 'version' | 'record' | 'log';
  /** `<step>/<run_id>` of a run of the lake, a version, the id of a recorded run, the name of a file. */
  name: string;
  /** null where nobody can tell. */
  ended_at: string | null;
  bytes: number;
}

/** Days that each kind stays. */
export type KeepDays = Record<Exclude<Removable['kind'], 'version'>, number>;

export interface CleanupOptions {
  config: Pick<Config, 'dataDir' | 'timezone' | 'keep'>;
  lake: Lake;
  mongo: Mongo;
  days: KeepDays;
  /** Only tells what would go. */
  dryRun?: boolean;
  now?: Date;
}

/** The days of the settings. */
export const settledDays = (
  config: Pick<Config, 'retentionDays' | 'retentionRunsDays' | 'logRetentionDays'>,
): KeepDays => ({
  run: config.retentionDays,
  record: config.retentionRunsDays,
  log: config.logRetentionDays,
});

/** Removes what is old enough, or with `dryRun` only finds it; gives what that is. */
export async function cleanUp(options: CleanupOptions): Promise<Removable[]> {
  const { config, lake, mongo, days, dryRun = false, now = new Date() } = options;
  const versions = new Versions(config.dataDir);
  const { staying, gone } = sortedVersions(versions, config.keep);
  const old = await oldRuns(lake, mongo, { days: days.run, now, versions: staying });
  const records = await oldRecords(mongo, days.record, now);
  const logs = removableLogs(config, days.log, now);
  const found = [...gone, ...old, ...records, ...logs];
  if (dryRun) return found;
  // First nobody can ask for a version any more, then its rows go.
  for (const name of gone.map(nameOf)) await versions.remove(name);
  await removeRuns(lake, old);
  await forgetRuns(mongo.db, records.map(nameOf));
  await forgetCertificates(mongo.db, records.map(nameOf));
  for (const name of logs.map(nameOf))
    await rm(join(logFolder(config.dataDir), name), { force: true });
  return found;
}

const nameOf = ({ name }: Removable) => name;

/** Records of runs; never of the newest one, nor of the one that made what is served. */
async function oldRecords(mongo: Mongo, days: number, now: Date): Promise<Removable[]> {
  const [served, old] = [
    await readPointer(mongo),
    await runsBefore(mongo.db, new Date(now.getTime() - days * DAY)),
  ];
  return old
    .filter(({ _id }) => _id !== served?.run_id)
    .map(({ _id, ended_at }) => ({
      ...{ kind: 'record', name: _id, bytes: 0 },
      ended_at: ended_at?.toISOString() ?? null,
    }));
}

function removableLogs(
  config: Pick<Config, 'dataDir' | 'timezone'>,
  days: number,
  now: Date,
): Removable[] {
  const folder = logFolder(config.dataDir);
  const today = asOfDay({ timezone: config.timezone, asOf: undefined }, now);
  return oldLogs(folder, days, today).map((name) => ({
    kind: 'log',
    name,
    ended_at: name.slice('goldserve-'.length, -'.log'.length),
    bytes: bytesOf(join(folder, name)),
  }));
}
