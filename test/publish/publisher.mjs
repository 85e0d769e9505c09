/*
 * A publisher as a process of its own, running built code: what can be killed or paused. Its task is the
 * JSON file named by the first argument; it writes one JSON line per event. At the step named `stopAt` it stops itself (SIGSTOP).
 */
import { readFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openMongo } from '../../dist/src/driver/mongo.js';
import { acquireLease } from '../../dist/src/lease.js';
import { publish } from '../../dist/src/publish/publish.js';

const task = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const say = (event) => writeSync(1, `${JSON.stringify(event)}\n`);

const report = ({ at, ...figures }) => {
  say({ at, ...figures, ms: Math.round(performance.now()), rss: process.memoryUsage.rss() });
  if (at !== task.stopAt) return;
  // Once: a step that is tried again is not stopped again.
  task.stopAt = undefined;
  process.kill(process.pid, 'SIGSTOP');
};
const previous = (name, { run_id }) => join(task.folder, `${name}-${run_id}.parquet`);

const mongo = await openMongo(task.uri, task.db);
const lease = await takeLease();
say({ ready: true, token: lease.token });
try {
  for (const input of task.inputs) {
    const result = await publish({
      mongo,
      lease,
      input: { ...input, previous },
      report,
      full: false,
      spillFolder: task.folder,
    });
    say({ result });
  }
  await lease.release();
} catch (error) {
  say({ error: error.code ?? String(error), message: error.message });
}
await mongo.close();

async function takeLease() {
  for (;;) {
    const lease = await acquireLease(mongo.db, 'flow', `test:${process.pid}`, {
      ttlMs: task.ttlMs,
    });
    if (lease) return lease;
    await sleep(50);
  }
}
