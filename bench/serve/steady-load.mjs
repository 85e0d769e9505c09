import { Agent, get } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';

/*
 * node bench/serve/steady-load.mjs <url> <requests per second> <seconds>
 * Requests at a steady rate, whatever the answers take: a latency counts from the moment a request was due, so that a
 * server that stalls is charged for all that waited. Every second request is one that was answered before; the others
 * are new questions. Prints `{requests, failed, p50_ms, p99_ms, max_ms}` as JSON. Ends by a signal before its time too.
 */
const [, , url, rate, seconds] = process.argv;
const agent = new Agent({ keepAlive: true, maxSockets: 64 });
const repeated = [
  '/monthly',
  '/scores?limit=100',
  '/kpis',
  '/by_country',
  '/segments',
  '/weekly?limit=100',
];
const latencies = [];
let failed = 0;
let isOver = false;
process.once('SIGTERM', () => {
  isOver = true;
});

const started = performance.now();
const waiting = [];
for (let count = 0; !isOver && count < rate * seconds; count++) {
  const due = started + (count * 1000) / rate;
  await sleep(Math.max(0, due - performance.now()));
  waiting.push(ask(count % 2 ? fresh(count) : repeated[(count / 2) % repeated.length], due));
}
await Promise.all(waiting);
agent.destroy();
latencies.sort((a, b) => a - b);
const at = (share) =>
  latencies[Math.min(latencies.length - 1, Math.floor(latencies.length * share))];
const figures = {
  requests: latencies.length,
  failed,
  p50_ms: at(0.5),
  p99_ms: at(0.99),
  max_ms: at(1),
};
process.stdout.write(JSON.stringify(figures));

/** A question that nobody has asked. */
function fresh(count) {
  const least = (count * 7.13 + Math.random()).toFixed(4);
  return `/scores?limit=50&total_spend_all_min=${least}`;
}

function ask(path, due) {
  return new Promise((resolve) => {
    const done = (isGood) => {
      latencies.push(performance.now() - due);
      if (!isGood) failed += 1;
      resolve();
    };
    get(`${url}${path}`, { agent }, (response) => {
      response.resume().on('end', () => done(response.statusCode === 200));
      response.on('error', () => done(false));
    }).on('error', () => done(false));
  });
}
