import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { AS_OF, build, freshFolder } from '../lib/goldserve.mjs';
import { circumstances, machineLine, root } from '../lib/machine.mjs';
import { saveResult } from '../lib/result.mjs';
import { startServers } from '../lib/servers.mjs';
import { wholeFlow, wholeText } from '../lib/whole-flow.mjs';

/*
 * node bench/dolibarr/run.mjs [--scale 1]
 * The whole flow of the demo's Dolibarr on MariaDB and on PostgreSQL, each into an empty MongoDB and a lake of its own;
 * both must give the same gold, by the checksums of all its rows.
 */
const { values } = parseArgs({ options: { scale: { type: 'string', default: '1' } } });
const scale = Number(values.scale);
const say = (line) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

build();
const about = circumstances(`node bench/dolibarr/run.mjs --scale ${scale}`, {});
const built = (...parts) => import(pathToFileURL(join(root, 'dist', 'src', ...parts)).href);
const { fillDolibarr } = await built('demo', 'dolibarr', 'fill.js');
const { demoFields } = await built('demo', 'dolibarr', 'extrafields.js');
const servers = await startServers('postgres', 'mongodb', 'mariadb');
try {
  const runs = [];
  for (const server of ['mariadb', 'postgres']) runs.push(await measureOn(server));
  sameGold(runs);
  saveResult('dolibarr', { ...about, scale, runs: runs.map(({ gold, ...run }) => run) }, section);
} finally {
  await servers.stop();
  for (const server of ['mariadb', 'postgres']) freshFolder(`dolibarr-lake-${server}`);
}

async function measureOn(server) {
  const settings = {
    DOLIBARR_URL: servers[server].url,
    DOLIBARR_FIELDS: Object.entries(demoFields)
      .map((pair) => pair.join('='))
      .join(','),
    MONGODB_URI: servers.mongodb.url,
    MONGO_DB: `bench_dolibarr_${server}`,
    DATA_DIR: freshFolder(`dolibarr-lake-${server}`),
  };
  say(`filling ${server}`);
  const started = Date.now();
  const { rows } = await fillDolibarr(settings.DOLIBARR_URL, { asOf: AS_OF, scale }, () => {});
  const fill_s = (Date.now() - started) / 1000;
  say('the whole flow');
  const whole = await wholeFlow(settings);
  return { server, rows, fill_s, whole, gold: goldOf(settings.DATA_DIR) };
}

/** Datasets with the checksum of their rows, of the newest gold and scores. */
function goldOf(dataDir) {
  const files = ['gold', 'scores'].flatMap((step) => {
    const folder = join(dataDir, 'lake', step);
    const run = readdirSync(folder).sort().at(-1);
    return JSON.parse(readFileSync(join(folder, run, 'manifest.json'), 'utf8')).files;
  });
  return files.map(({ name, rows, checksum }) => `${name} ${rows} ${checksum}`).sort();
}

function sameGold([one, other]) {
  const differs = one.gold.filter((line, k) => line !== other.gold[k]);
  if (differs.length || one.gold.length !== other.gold.length)
    throw new Error(`${one.server} and ${other.server} give other gold: ${differs.join('; ')}`);
}

function section(result) {
  const runs = result.runs.map(({ server, rows, fill_s, whole }) =>
    wholeText(`Scale ${result.scale} on ${server}, filled in ${fill_s.toFixed(1)} s`, rows, whole),
  );
  const same = 'Both give the same gold: every dataset has the same rows.';
  return [`\`${result.command}\``, machineLine(result), ...runs, same].join('\n\n');
}
