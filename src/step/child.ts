import { setPriority } from 'node:os';
import { version as duckdbVersion } from '@duckdb/node-api';
import { extract } from '../bronze/extract.ts';
import { asMongoError, openMongo } from '../driver/mongo.ts';
import { Lake } from '../lake.ts';
import { joinLease } from '../lease.ts';
import { createLog } from '../log.ts';
import { logFile } from '../log-file.ts';
import type { Progress } from '../report.ts';
import { checkGold, latestGold } from './check.ts';
import { cleanUp } from './cleanup.ts';
import { writeFiles } from './files.ts';
import { buildGold, buildScores } from './gold.ts';
import { publishGold } from './publish.ts';
import type { ChildMessage, Task } from './run.ts';
import { buildSilver } from './silver.ts';

/*
 * The entry point of a step's child process: one task by message, its progress and its result by message. A parent
 * that is gone ends the child: nobody would see its result, and what is not committed never happened.
 */
const say = (message: ChildMessage) => new Promise((sent) => process.send?.(message, sent));
const report = (progress: Progress) => void say({ kind: 'progress', progress });

// exit() would wait for DuckDB's threads, and they for an answer of this thread where a query calls our functions.
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.once('message', async (task: Task) => {
  // The API keeps the processor when both want it.
  setPriority(10);
  try {
    const result = await perform(task);
    await say({ kind: 'done', result, cost: cost() });
    process.exit(0);
  } catch (thrown) {
    const { code, message, details } = asMongoError(thrown);
    await say({ kind: 'failed', code, message, details, cost: cost() });
    process.exit(1);
  }
});

/** The most memory this process had at a time: the system gives KiB, on macOS bytes. */
function cost() {
  const { maxRSS } = process.resourceUsage();
  const unit = process.platform === 'darwin' ? 1 : 1024;
  return { peak_memory_bytes: maxRSS * unit, duckdb: duckdbVersion() };
}

async function perform(task: Task): Promise<unknown> {
  const lake = new Lake(task.config.dataDir);
  switch (task.step) {
    case 'bronze':
      return extractSource(task, lake);
    case 'silver':
      return silverTask(task, lake);
    case 'gold':
      return buildGold({ config: task.config, lake, runId: task.runId, report });
    case 'scores':
      return buildScores({ config: task.config, lake, runId: task.runId, report });
    case 'files':
      return writeFiles(
        { config: task.config, lake, runId: task.runId, report },
        task.source,
        task.format,
      );
    case 'check':
      return checkGold({ lake, config: task.config, report }, await latestGold(lake));
    case 'clean':
      return cleanTask(task, lake);
    case 'publish':
      return publishTask(task, lake);
  }
}

function extractSource(task: Extract<Task, { step: 'bronze' }>, lake: Lake) {
  const source = task.config.sources.find(({ name }) => name === task.source);
  if (!source) throw new Error(`no source ${task.source}`);
  const { config, runId, how } = task;
  return extract({ source, config, lake, runId, report, log: logOf(config), ...how });
}

async function silverTask({ config, runId, asOf }: Extract<Task, { step: 'silver' }>, lake: Lake) {
  const manifest = await buildSilver({ config, lake, runId, report }, asOf);
  const log = logOf(config);
  for (const warning of manifest.warnings ?? []) log.warn(warning);
  return manifest;
}

const logOf = (config: Task['config']) => createLog(config.logLevel, undefined, logFile(config));

async function cleanTask(task: Extract<Task, { step: 'clean' }>, lake: Lake) {
  const { config, mongodb, days, dryRun } = task;
  const mongo = await openMongo(mongodb.uri, mongodb.db);
  try {
    return await cleanUp({ config, lake, mongo, days, dryRun });
  } finally {
    await mongo.close();
  }
}

async function publishTask(task: Extract<Task, { step: 'publish' }>, lake: Lake) {
  const mongo = await openMongo(task.mongodb.uri, task.mongodb.db);
  try {
    const lease = joinLease(mongo.db, task.lease);
    return await publishGold({ config: task.config, lake, mongo, lease, report, full: task.full });
  } finally {
    await mongo.close();
  }
}
