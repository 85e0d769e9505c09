import { execFile, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs, promisify } from 'node:util';
import { AS_OF, build, freshFolder, goldserve, serveCommand } from '../lib/goldserve.mjs';
import { circumstances, machineLine } from '../lib/machine.mjs';
import { saveResult, table } from '../lib/result.mjs';
import { startServers } from '../lib/servers.mjs';
import { fillShop } from '../lib/shop.mjs';
import { startContender } from './contender.mjs';

/*
 * node bench/serve/steady.mjs [--purchases 500000] [--rate 100] [--idle 60] [--minutes 10]
 * The API under a steady mix of repeated and new questions: its latency while nothing else happens, and while a whole
 * pipeline runs on what changed in the source; then its memory over some minutes of the same load.
 */
const { values } = parseArgs({
  options: {
    purchases: { type: 'string', default: '500000' },
    rate: { type: 'string', default: '100' },
    idle: { type: 'string', default: '60' },
    minutes: { type: 'string', default: '10' },
  },
});
const { purchases, rate, idle, minutes } = Object.fromEntries(
  Object.entries(values).map(([name, text]) => [name, Number(text)]),
);
const SAMPLE_MS = 5_000;
const WARM_UP_S = 60;
const run = promisify(execFile);
const generator = join(dirname(fileURLToPath(import.meta.url)), 'steady-load.mjs');
const say = (line) => process.stderr.write(`${new Date().toISOString().slice(11, 19)} ${line}\n`);

build();
const flags = Object.entries(values).map(([name, value]) => `--${name} ${value}`);
const about = circumstances(`node bench/serve/steady.mjs ${flags.join(' ')}`, {});
const servers = await startServers('postgres', 'mongodb');
let server;
try {
  const settings = await published();
  server = await startContender('goldserve', () => serveCommand, {
    env: settings,
    probe: '/monthly',
  });
  say(`warming up for ${WARM_UP_S} s`);
  await loadFor(WARM_UP_S);
  say(`idle: ${idle} s`);
  const alone = await loadFor(idle);
  say('while a pipeline runs');
  const beside = await besidePipeline(settings);
  say(`memory: ${minutes} min`);
  const memory = await memoryOver(minutes * 60);
  saveResult('steady', { ...about, rate, alone, beside, memory }, section);
} finally {
  await server?.stop();
  await servers.stop();
  freshFolder('lake-steady');
}

async function published() {
  const jobs = ['BRONZE', 'SILVER', 'GOLD', 'SCORES', 'PUBLISH', 'CLEANUP'];
  const settings = {
    RETAIL_URL: servers.postgres.url,
    MONGODB_URI: servers.mongodb.url,
    MONGO_DB: 'bench_steady',
    DATA_DIR: freshFolder('lake-steady'),
    AS_OF,
    ...Object.fromEntries(jobs.map((job) => [`CRON_${job}`, 'off'])),
  };
  say(`filling and publishing ${purchases} purchases`);
  await fillShop(settings.RETAIL_URL, purchases);
  await goldserve(['pipeline'], settings);
  return settings;
}

async function loadFor(seconds) {
  const { stdout } = await run(process.execPath, [generator, server.url, `${rate}`, `${seconds}`]);
  return JSON.parse(stdout);
}

/** A hundredth of the purchases changes, then every step runs, and the load ends with it. */
async function besidePipeline(settings) {
  await goldserve(
    ['demo', '--mutate', `${purchases / 100}`, '--to', settings.RETAIL_URL],
    settings,
  );
  const load = spawn(process.execPath, [generator, server.url, `${rate}`, '3600'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let printed = '';
  load.stdout.on('data', (chunk) => {
    printed += chunk;
  });
  const ended = new Promise((resolve) => load.once('close', resolve));
  try {
    const { seconds, answer } = await goldserve(['pipeline'], settings);
    load.kill('SIGTERM');
    await ended;
    return { ...JSON.parse(printed), pipeline_s: seconds, version: answer.publish.version };
  } finally {
    load.kill('SIGKILL');
  }
}

/** Megabytes each minute, by least squares over the samples. */
async function memoryOver(seconds) {
  const load = loadFor(seconds);
  const samples = [];
  for (let at = 0; at < seconds; at += SAMPLE_MS / 1000) {
    samples.push([at / 60, residentMegabytes(server.pid)]);
    await sleep(SAMPLE_MS);
  }
  const { failed, requests } = await load;
  const sizes = samples.map(([, size]) => size);
  const [first, last] = [sizes[0], sizes.at(-1)];
  return { requests, failed, slope: slopeOf(samples), first, last, most: Math.max(...sizes) };
}

function residentMegabytes(pid) {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))[1];
  return (Number(kilobytes) * 1024) / 1e6;
}

function slopeOf(points) {
  const mean = (list) => list.reduce((sum, each) => sum + each, 0) / list.length;
  const [x, y] = [mean(points.map(([at]) => at)), mean(points.map(([, size]) => size))];
  const above = points.reduce((sum, [at, size]) => sum + (at - x) * (size - y), 0);
  return above / points.reduce((sum, [at]) => sum + (at - x) ** 2, 0);
}

function section(result) {
  const { alone, beside, memory } = result;
  const line = (name, { requests, failed, p50_ms, p99_ms, max_ms }) => [
    name,
    requests,
    failed,
    ...[p50_ms, p99_ms, max_ms].map((ms) => ms.toFixed(1)),
  ];
  const rows = [
    line('nothing else', alone),
    line(`a pipeline of ${beside.pipeline_s.toFixed(0)} s`, beside),
    ['beside / alone', '', '', '', `**${(beside.p99_ms / alone.p99_ms).toFixed(2)}**`, ''],
  ];
  return [
    `\`${result.command}\``,
    machineLine(result),
    table(['meanwhile', 'requests', 'failed', 'p50 ms', 'p99 ms', 'max ms'], rows),
    `Memory over ${minutes} minutes of the same load: **${memory.slope.toFixed(2)} MB/min**, from ${memory.first.toFixed(0)} to ${memory.last.toFixed(0)} MB, at most ${memory.most.toFixed(0)} MB; ${memory.requests} requests, ${memory.failed} failed.`,
  ].join('\n\n');
}
