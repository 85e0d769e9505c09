import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { AS_OF, build, freshFolder, goldserve } from '../lib/goldserve.mjs';
import { circumstances, root } from '../lib/machine.mjs';
import { saveResult } from '../lib/result.mjs';
import { startServers } from '../lib/servers.mjs';
import { incrementalSection } from './section.mjs';
import { measureYear } from './year.mjs';

/*
 * node bench/incremental/run.mjs [--scale 10] [--share 0.001] [--rows 200000] [--days 365]
 * An EBP of which a share of the rows changes: a run that reads all beside one that reads what changed, publish included.
 * Then a table after a year of daily batches: what it costs to read beside the same rows of one full extract.
 */
const { values } = parseArgs({
  options: {
    scale: { type: 'string', default: '10' },
    share: { type: 'string', default: '0.001' },
    rows: { type: 'string', default: '200000' },
    days: { type: 'string', default: '365' },
  },
});
const [scale, share] = [Number(values.scale), Number(values.share)];
const [rows, days] = [Number(values.rows), Number(values.days)];
const say = (line) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
const built = (...parts) =>
  import(pathToFileURL(join(root, 'dist', 'src', 'demo', 'ebp', ...parts)).href);

build();
const command = `node bench/incremental/run.mjs --scale ${scale} --share ${share} --rows ${rows} --days ${days}`;
const about = circumstances(command, {});
const { fillEbp } = await built('fill.js');
const { mutateEbp } = await built('mutate.js');
const servers = await startServers('postgres', 'mongodb');
try {
  const runs = await compareRuns();
  say(`${days} daily batches of a table of ${rows} rows`);
  const year = await measureYear(servers.postgres.url, { rows, days, say });
  saveResult('incremental', { ...about, scale, share, ...runs, year }, incrementalSection);
} finally {
  await servers.stop();
  for (const name of ['incremental-lake', 'year-lake']) freshFolder(name);
}

async function compareRuns() {
  const settings = {
    EBP_URL: servers.postgres.url,
    MONGODB_URI: servers.mongodb.url,
    MONGO_DB: 'bench_incremental',
    DATA_DIR: freshFolder('incremental-lake'),
    INCREMENTAL: 'on',
  };
  say(`scale ${scale}: filling PostgreSQL`);
  const filled = await fillEbp(
    settings.EBP_URL,
    { asOf: AS_OF, scale, incidents: true, force: true },
    () => {},
  );
  const changes = Math.round(filled.rows * share);
  const mutate = () => mutateEbp(settings.EBP_URL, { changes, asOf: AS_OF }, () => {});
  say('the first run, which reads all');
  const first = await pipeline(settings);
  await mutate();
  say(`a run after ${changes} changes`);
  const part = await pipeline(settings);
  await mutate();
  say('the same, reading all');
  const whole = await pipeline({ ...settings, INCREMENTAL: 'off' });
  return { source_rows: filled.rows, changes, first, part, whole };
}

async function pipeline(settings) {
  const { seconds, cpu_s, peak_rss_mib, answer } = await goldserve(['pipeline'], settings);
  const steps = answer.steps.map(({ step, rows_out, seconds: took }) => ({
    step,
    rows_out,
    seconds: took,
  }));
  steps.push({ step: 'publish', seconds: answer.publish.ms / 1000 });
  return { seconds, cpu_s, peak_rss_mib, steps };
}
