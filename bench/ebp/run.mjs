import { rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { AS_OF, build, freshFolder, goldserve } from '../lib/goldserve.mjs';
import { circumstances, root } from '../lib/machine.mjs';
import { measure } from '../lib/measure.mjs';
import { saveResult } from '../lib/result.mjs';
import { startServers } from '../lib/servers.mjs';
import { wholeFlow } from '../lib/whole-flow.mjs';
import { ebpSection } from './section.mjs';

/*
 * node bench/ebp/run.mjs --scales 1,10 [--rounds 3]
 * The whole flow of an EBP of each size into an empty MongoDB; at the first size the transformation beside the same SQL
 * by bare DuckDB on the same Parquet, in turn.
 */
const { values } = parseArgs({
  options: {
    scales: { type: 'string', default: '1,10' },
    rounds: { type: 'string', default: '3' },
  },
});
const scales = values.scales.split(',').map(Number);
const rounds = Number(values.rounds);
const say = (line) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);
const here = dirname(fileURLToPath(import.meta.url));

build();
const about = circumstances(
  `node bench/ebp/run.mjs --scales ${scales.join(',')} --rounds ${rounds}`,
  {},
);
const { fillEbp } = await import(
  pathToFileURL(join(root, 'dist', 'src', 'demo', 'ebp', 'fill.js')).href
);
const servers = await startServers('postgres', 'mongodb');
try {
  const sizes = [];
  for (const scale of scales) sizes.push(await measureAt(scale, scale === scales[0]));
  saveResult('ebp', { ...about, rounds, sizes }, ebpSection);
} finally {
  await servers.stop();
  freshFolder('ebp-lake');
}

async function measureAt(scale, beside) {
  const settings = {
    EBP_URL: servers.postgres.url,
    MONGODB_URI: servers.mongodb.url,
    MONGO_DB: `bench_ebp_${String(scale).replace('.', '_')}`,
    DATA_DIR: freshFolder('ebp-lake'),
  };
  say(`scale ${scale}: filling PostgreSQL`);
  const { rows } = await fillEbp(
    settings.EBP_URL,
    { asOf: AS_OF, scale, incidents: true, force: true },
    () => {},
  );
  say('the whole flow');
  const whole = await wholeFlow(settings);
  if (!beside) return { scale, rows, whole };
  say('beside bare DuckDB');
  return { scale, rows, whole, transform: await besideBare(settings) };
}

/** `warehouse --full-rebuild` and bare.mjs, in turn, from the same bronze; both give the same number of rows. */
async function besideBare(settings) {
  const measures = { goldserve: [], bare: [] };
  for (let round = 0; round < rounds; round++) {
    for (const step of ['silver', 'gold', 'scores'])
      rmSync(join(settings.DATA_DIR, 'lake', step), { recursive: true, force: true });
    const ours = await goldserve(['warehouse', '--full-rebuild'], settings);
    measures.goldserve.push(figures(ours));
    const command = [
      'nice',
      '-n',
      '10',
      process.execPath,
      join(here, 'bare.mjs'),
      settings.DATA_DIR,
    ];
    const { stdout, ...bare } = await measure(command);
    measures.bare.push(figures(bare));
    sameRows(ours.answer, JSON.parse(stdout));
  }
  return measures;
}

function figures({ seconds, cpu_s, peak_rss_mib }) {
  return { seconds, cpu_s, peak_rss_mib };
}

function sameRows({ steps }, bare) {
  const ours = steps
    .filter(({ step }) => step !== 'silver')
    .reduce((sum, { rows_out }) => sum + rows_out, 0);
  const theirs = Object.values(bare).reduce((sum, rows) => sum + rows, 0);
  if (ours !== theirs)
    throw new Error(`goldserve made ${ours} rows of gold, bare DuckDB ${theirs}`);
}
