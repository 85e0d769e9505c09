import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

/* autocannon, as locked in package-lock.json beside this file, in a process of its own. */
const here = dirname(fileURLToPath(import.meta.url));
const autocannon = join(here, 'node_modules', 'autocannon', 'autocannon.js');
const run = promisify(execFile);

export function installLoadGenerator() {
  if (existsSync(autocannon)) return;
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: here,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

/**
 * A closed loop of `connections`, each with one request under way, for `seconds`. `unchanged`: 304 is what is wanted.
 * @throws when anything but complete 200 answers came, or 304
 */
export async function load(url, { connections, seconds, headers = {}, unchanged = false }) {
  const sent = Object.entries(headers).flatMap(([name, value]) => ['-H', `${name}=${value}`]);
  const args = [autocannon, '--json', '-c', `${connections}`, '-d', `${seconds}`, ...sent, url];
  const { stdout } = await run(process.execPath, args, { timeout: (seconds + 30) * 1000 });
  const { requests, latency, errors, timeouts, throughput, ...counts } = JSON.parse(stdout);
  const others = requests.total - counts[unchanged ? '3xx' : '2xx'];
  if (errors || timeouts || others || !requests.total) {
    throw new Error(
      `${url}: ${requests.total} answers, ${errors} errors, ${timeouts} timeouts, ${others} of another status`,
    );
  }
  // Where the server closes each connection autocannon sends twice and its latencies are not those of a request.
  const closes = requests.sent > 1.5 * requests.total;
  return {
    requests_per_s: requests.average,
    p50_ms: closes ? null : latency.p50,
    p99_ms: closes ? null : latency.p99,
    mib_per_s: throughput.average / 2 ** 20,
    requests: requests.total,
  };
}
