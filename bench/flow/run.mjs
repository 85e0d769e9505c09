import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, freshFolder } from '../lib/goldserve.mjs';
import { circumstances, versionOf } from '../lib/machine.mjs';
import { measure } from '../lib/measure.mjs';
import { pythonEnvironment } from '../lib/python.mjs';
import { saveResult } from '../lib/result.mjs';
import { startServers } from '../lib/servers.mjs';
import { createMariadbShop, fillShop, serverVersions } from '../lib/shop.mjs';
import { besidePandas } from './beside-pandas.mjs';
import { endToEnd } from './end-to-end.mjs';
import { besideClient } from './extract.mjs';
import { flowSection } from './section.mjs';

/*
 * node bench/flow/run.mjs --purchases 1000000,5000000 [--rounds 3]
 * The flow beside pandas, end to end, and extraction beside the servers' own clients.
 */
const { values } = parseArgs({
  options: {
    purchases: { type: 'string', default: '1000000,5000000' },
    rounds: { type: 'string', default: '3' },
  },
});
const sizes = values.purchases.split(',').map(wholeNumber);
const rounds = wholeNumber(values.rounds);
const say = (line) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

const here = dirname(fileURLToPath(import.meta.url));
build();
const bin = pythonEnvironment('flow', join(here, 'peer', 'requirements.txt'));
const about = circumstances(
  `node bench/flow/run.mjs --purchases ${sizes.join(',')} --rounds ${rounds}`,
  {
    python: versionOf(join(bin, 'python')),
    pandas: versionOf(join(bin, 'python'), ['-c', 'import pandas; print(pandas.__version__)']),
    psql: versionOf('psql'),
  },
);
const servers = await startServers('postgres', 'mongodb', 'mariadb');
try {
  createMariadbShop(servers.mariadb.url);
  Object.assign(about.versions, serverVersions(servers.postgres.url, servers.mariadb.url));
  const results = [];
  for (const purchases of sizes) results.push(await measureAt(purchases));
  saveResult('flow', { ...about, rounds, sizes: results }, flowSection);
} finally {
  await servers.stop();
  freshFolder('lake');
}

async function measureAt(purchases) {
  const settings = {
    RETAIL_URL: servers.postgres.url,
    MONGODB_URI: servers.mongodb.url,
    MONGO_DB: `bench_${purchases}`,
    DATA_DIR: freshFolder('lake'),
  };
  say(`${purchases} purchases: filling PostgreSQL`);
  await fillShop(settings.RETAIL_URL, purchases);
  say('the whole flow');
  const whole = await endToEnd(settings, purchases);
  say('beside pandas');
  const warehouse = await besidePandas(settings, bin, rounds);
  say('profile');
  const profile = await profileOf(settings.DATA_DIR);
  say('extracting from PostgreSQL');
  const postgres = await besideClient(settings.RETAIL_URL, purchases, rounds);
  say('filling MariaDB');
  await fillShop(servers.mariadb.url, purchases);
  say('extracting from MariaDB');
  const mariadb = await besideClient(servers.mariadb.url, purchases, rounds);
  return { purchases, whole, warehouse, profile, extract: { postgres, mariadb } };
}

/** The processor time of every statement of silver, gold and scores. */
async function profileOf(dataDir) {
  const { stdout } = await measure([process.execPath, join(here, 'profile.mjs'), dataDir]);
  return JSON.parse(stdout);
}

function wholeNumber(text) {
  const number = Number(text);
  if (!Number.isInteger(number) || number < 1) throw new Error(`${text} is not a whole number`);
  return number;
}
