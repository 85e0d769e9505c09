import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { asOfDay, type Config } from '../config.ts';
import type { Mongo } from '../driver/mongo.ts';
import { bytesOf } from '../folder.ts';
import type { Lake } from '../lake.ts';
import { logFolder, oldLogs } from '../log-file.ts';
import { oldRuns, removeRuns } from './clean.ts';

/* What grows with time and is old enough to go: runs of the lake, and daily log files. */

export interface Removable {
  kind: 'run' | 'log';
  /** `<step>/<run_id>` of a run, the name of a file. */
  name: string;
  /** null where nobody can tell. */
  ended_at: string | null;
  bytes: number;
}

export interface CleanupOptions {
  config: Pick<Config, 'dataDir' | 'timezone'>;
  lake: Lake;
  mongo: Mongo;
  /** Days that runs stay, and log files. */
  days: { runs: number; logs: number };
  /** Only tells what would go. */
  dryRun?: boolean;
  now?: Date;
}

/** Removes what is old enough, or with `dryRun` only finds it; gives what that is. */
export async function cleanUp(options: CleanupOptions): Promise<Removable[]> {
  const { config, lake, mongo, days, dryRun = false, now = new Date() } = options;
  const runs = await oldRuns(lake, mongo, days.runs, now);
  const logs = removableLogs(config, days.logs, now);
  if (dryRun) return [...runs, ...logs];
  await removeRuns(lake, runs);
  for (const { name } of logs) await rm(join(logFolder(config.dataDir), name), { force: true });
  return [...runs, ...logs];
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
