import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AS_OF } from '../lib/goldserve.mjs';
import { root } from '../lib/machine.mjs';

/*
 * node bench/flow/profile.mjs <data folder>
 * Silver, gold and scores of the newest bronze, in one process, each statement that DuckDB runs with the processor time it
 * took. Processor time, because it changes little with what else the machine does. Prints JSON.
 */
const built = (...parts) => import(pathToFileURL(join(root, 'dist', 'src', ...parts)).href);
const { Duckdb } = await built('engine', 'duckdb.js');
const { Lake, newRunId } = await built('lake.js');
const { parseConfig } = await built('config.js');
const { buildSilver } = await built('step', 'silver.js');
const { buildGold, buildScores } = await built('step', 'gold.js');

const [, , dataDir] = process.argv;
if (!dataDir) throw new Error('usage: node bench/flow/profile.mjs <data folder>');
const settings = { RETAIL_URL: 'postgres://nobody@127.0.0.1/none', DATA_DIR: dataDir, AS_OF };
const config = parseConfig(settings);
const lake = new Lake(config.dataDir);

const statements = [];
let step = '';
for (const method of ['run', 'rows']) watch(method);
const steps = [];
await timed('silver', (context) => buildSilver(context, AS_OF));
await timed('gold', buildGold);
await timed('scores', buildScores);
process.stdout.write(JSON.stringify({ steps, statements }));

/** Has every call of a method of the engine noted; one statement runs at a time. */
function watch(method) {
  const original = Duckdb.prototype[method];
  Duckdb.prototype[method] = async function watched(sql) {
    const before = process.cpuUsage();
    try {
      return await original.call(this, sql);
    } finally {
      const cpu_s = seconds(process.cpuUsage(before));
      if (cpu_s >= 0.01) statements.push({ step, statement: named(sql), cpu_s });
    }
  };
}

async function timed(name, work) {
  step = name;
  const before = process.cpuUsage();
  await work({ config, lake, runId: newRunId(), report: () => {} });
  steps.push({ step, cpu_s: seconds(process.cpuUsage(before)) });
}

function seconds({ user, system }) {
  return (user + system) / 1e6;
}

/** What a statement does and to which table. */
function named(sql) {
  const file = sql.match(/([a-z_]+)\.parquet/)?.[1];
  if (/^copy/i.test(sql)) return `write ${sql.match(/([a-z_]+)\.parquet'[^']*$/)?.[1]}`;
  if (/hash\(/.test(sql) && file) return `checksum ${file}`;
  return sql.replace(/\s+/g, ' ').slice(0, 70);
}
