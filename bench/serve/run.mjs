import { deepStrictEqual } from 'node:assert';
import { writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { AS_OF, build, freshFolder, goldserve, serveCommand } from '../lib/goldserve.mjs';
import { circumstances, versionOf, workFolder } from '../lib/machine.mjs';
import { pythonEnvironment } from '../lib/python.mjs';
import { saveResult } from '../lib/result.mjs';
import { startServers } from '../lib/servers.mjs';
import { fillShop } from '../lib/shop.mjs';
import { startContender } from './contender.mjs';
import { installLoadGenerator, load } from './load.mjs';
import { processorSeconds } from './processor.mjs';
import { serveSection } from './section.mjs';

/*
 * node bench/serve/run.mjs [--rounds 3] [--seconds 6] [--connections 32] [--purchases 100000]
 * The API beside a Flask application on the same collections, and beside a bare node:http sending the same bytes.
 */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '6' },
    connections: { type: 'string', default: '32' },
    purchases: { type: 'string', default: '100000' },
  },
});
const options = Object.fromEntries(
  Object.entries(values).map(([name, text]) => [name, Number(text)]),
);
const UNCHANGED = 'goldserve, 304';
const paths = ['/monthly', '/scores?limit=100'];
const peer = join(dirname(fileURLToPath(import.meta.url)), 'peer');
const say = (line) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

build();
installLoadGenerator();
const bin = pythonEnvironment('serve', join(peer, 'requirements.txt'));
const flags = Object.entries(options).map(([name, value]) => `--${name} ${value}`);
const about = circumstances(`node bench/serve/run.mjs ${flags.join(' ')}`, {
  python: versionOf(join(bin, 'python')),
  flask: packageVersion('flask'),
  pymongo: packageVersion('pymongo'),
  gunicorn: packageVersion('gunicorn'),
});
const servers = await startServers('postgres', 'mongodb');
const contenders = [];
try {
  const settings = await published();
  await startAll(settings);
  const answers = await sameData();
  const results = await measureAll();
  saveResult('serve', { ...about, ...options, answers, paths: results }, serveSection);
} finally {
  for (const contender of contenders) await contender.stop();
  await servers.stop();
  freshFolder('lake-serve');
}

/** A shop, run through the flow. */
async function published() {
  const settings = {
    RETAIL_URL: servers.postgres.url,
    MONGODB_URI: servers.mongodb.url,
    MONGO_DB: 'bench_serve',
    DATA_DIR: freshFolder('lake-serve'),
    AS_OF,
  };
  say(`filling and publishing ${options.purchases} purchases`);
  await fillShop(settings.RETAIL_URL, options.purchases);
  await goldserve(['pipeline'], settings);
  return settings;
}

/** All run from start to end; only one at a time has requests. */
async function startAll(settings) {
  const start = async (name, command, rest) =>
    contenders.push(await startContender(name, command, { probe: paths[0], ...rest }));
  const jobs = ['BRONZE', 'SILVER', 'GOLD', 'SCORES', 'PUBLISH', 'CLEANUP'];
  const noJobs = Object.fromEntries(jobs.map((job) => [`CRON_${job}`, 'off']));
  await start('goldserve', () => serveCommand, { env: { ...settings, ...noJobs } });
  await start('goldserve, CACHE=off', () => serveCommand, {
    env: { ...settings, ...noJobs, CACHE: 'off' },
  });
  const gunicorn =
    (...args) =>
    (port) => [join(bin, 'gunicorn'), '-b', `127.0.0.1:${port}`, ...args, 'app:app'];
  // What gunicorn's manual says for two cores, and its threaded workers, which keep connections open.
  await start('Flask, 5 sync workers', gunicorn('-w', '5'), { env: settings, cwd: peer });
  await start('Flask, 2 workers of 4 threads', gunicorn('-w', '2', '--threads', '4'), {
    env: settings,
    cwd: peer,
  });
  const files = (await Promise.all(paths.map(bytesOf))).flat();
  const bare = [process.execPath, join(peer, 'bare.mjs')];
  await start('bare node:http', (port) => [...bare, `${port}`, ...files], {});
}

/** What goldserve answers, in a file for the bare server. */
async function bytesOf(path, index) {
  const response = await fetch(`${contenders[0].url}${path}`);
  const file = join(workFolder, `answer-${index}.json`);
  writeFileSync(file, Buffer.from(await response.arrayBuffer()));
  return [path, file];
}

/** The servers are worth comparing only when they send the same rows. @returns rows and bytes by path and server */
async function sameData() {
  const sizes = {};
  for (const path of paths) {
    const texts = await Promise.all(
      contenders.map(async ({ url }) => (await fetch(`${url}${path}`)).text()),
    );
    const bodies = texts.map((text) => JSON.parse(text));
    for (const body of bodies) deepStrictEqual(body.data, bodies[0].data, `${path}: other rows`);
    const bytes = contenders.map(({ name }, index) => [name, Buffer.byteLength(texts[index])]);
    sizes[path] = { rows: bodies[0].data.length, bytes: Object.fromEntries(bytes) };
  }
  return sizes;
}

/** @returns by path, by server, the measure of every round */
async function measureAll() {
  const [first, ...others] = contenders.map(({ name }) => [name, []]);
  const none = () => structuredClone(Object.fromEntries([first, [UNCHANGED, []], ...others]));
  const results = Object.fromEntries(paths.map((path) => [path, none()]));
  for (let round = 0; round <= options.rounds; round++) {
    say(round ? `round ${round} of ${options.rounds}` : 'warming up');
    for (const path of paths) {
      for (const contender of contenders) await measureOne(contender, path, round, results[path]);
    }
  }
  return results;
}

/** The warm-up is round 0, and not kept. */
async function measureOne({ name, url, pid }, path, round, results) {
  const seconds = round ? options.seconds : 2;
  const whole = await withProcessor(pid, () => load(`${url}${path}`, { ...options, seconds }));
  if (round) results[name].push(whole);
  if (name !== 'goldserve') return;
  const unchanged = await withProcessor(pid, () => loadUnchanged(`${url}${path}`, seconds));
  if (round) results[UNCHANGED].push(unchanged);
}

/** With the processor time of the server, its children included, for a request; MongoDB's is not in it. */
async function withProcessor(pid, work) {
  const before = processorSeconds(pid);
  const { requests, ...measured } = await work();
  const used = processorSeconds(pid) - before;
  return { ...measured, processor_us: (used / requests) * 1e6 };
}

/** The same address, asked by clients that have its answer. */
async function loadUnchanged(url, seconds) {
  const etag = (await fetch(url)).headers.get('etag');
  const headers = { 'if-none-match': etag };
  const check = await fetch(url, { headers });
  if (check.status !== 304) throw new Error(`${url}: ${check.status} to its own tag ${etag}`);
  return load(url, { ...options, seconds, headers, unchanged: true });
}

function packageVersion(name) {
  const code = `import importlib.metadata as m; print(m.version("${name}"))`;
  return versionOf(join(bin, 'python'), ['-c', code]);
}
