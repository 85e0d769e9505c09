import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build, freshFolder, serveCommand } from '../lib/goldserve.mjs';
import { pythonEnvironment } from '../lib/python.mjs';

/*
 * schemathesis over the whole document: values that are right and values that are wrong, against a server of its own
 * with the demo in it, or the one at --url; with --key a second time with that key. `/events` is left out: it does not
 * end. Ends with 1 when an answer is not what the document says.
 */

const { values: options } = parseArgs({
  options: {
    url: { type: 'string' },
    key: { type: 'string' },
    examples: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '240' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
];

const folder = dirname(fileURLToPath(import.meta.url));
const bin = pythonEnvironment('contract', join(folder, 'requirements.txt'));
const server = options.url ? undefined : await ownServer();
const url = options.url ?? server.url;
try {
  const outcomes = [
    run([]),
    ...(options.key ? [run(['-H', `Authorization:Bearer ${options.key}`])] : []),
  ];
  process.exitCode = outcomes.every((status) => status === 0) ? 0 : 1;
} finally {
  await server?.stop();
}

function run(headers) {
  const bounds = ['--max-examples', options.examples, '--max-time', options.seconds];
  const args = ['run', `${url}/openapi.json`, '--exclude-path', '/events', ...headers, ...bounds];
  if (options.only) args.push('--include-path-regex', options.only);
  args.push(
    '--phases',
    'examples,coverage,fuzzing',
    '--checks',
    checks.join(','),
    '--seed',
    options.seed,
  );
  args.push(
    '--continue-on-failure',
    '--no-shrink',
    '--suppress-health-check',
    'all',
    '--workers',
    '2',
  );
  return spawnSync(join(bin, 'schemathesis'), args, { stdio: 'inherit' }).status;
}

/** The demo, computed and published. */
async function ownServer() {
  build();
  const env = { ...process.env, DATA_DIR: freshFolder('contract'), PORT: '0', LOG_LEVEL: 'warn' };
  const [program, ...args] = serveCommand;
  const child = spawn(program, [...args, '--json'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  const stop = async () => {
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  };
  const { url } = JSON.parse(await firstLine(child.stdout));
  while (!(await isPublished(url))) await sleep(500);
  return { url, stop };
}

function firstLine(stream) {
  return new Promise((resolve) => createInterface({ input: stream }).once('line', resolve));
}

async function isPublished(url) {
  const answer = await fetch(`${url}/health`);
  return answer.ok && (await answer.json()).published !== null;
}
