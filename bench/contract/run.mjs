import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from '../lib/goldserve.mjs';
import { pythonEnvironment } from '../lib/python.mjs';
import { startServer } from './server.mjs';

/*
 * schemathesis over the whole document: values that are right and values that are wrong, against a server of its own
 * in three rounds: open; with a key, where it also looks whether a wrong or a missing key is refused; and closed,
 * without a key. `/events` is left out: it does not end. Ends with 1 when an answer is not what the document says.
 */

const { values: options } = parseArgs({
  options: {
    examples: { type: 'string', default: '5' },
    seconds: { type: 'string', default: '240' },
    seed: { type: 'string', default: '1' },
    rounds: { type: 'string', default: 'open,key,closed' },
    only: { type: 'string' },
  },
});

const checks = [
  'not_a_server_error',
  'status_code_conformance',
  'content_type_conformance',
  'response_schema_conformance',
  'negative_data_rejection',
  'unavailable_only_where_empty',
];

const folder = dirname(fileURLToPath(import.meta.url));
const bin = pythonEnvironment('contract', join(folder, 'requirements.txt'));
const rounds = options.rounds.split(',');
build();
const { url, makeKey, stop } = await startServer();
try {
  const outcomes = [];
  if (rounds.includes('open')) outcomes.push(round('open', checks));
  const key = await makeKey();
  const header = ['-H', `Authorization: Bearer ${key}`];
  if (rounds.includes('key')) outcomes.push(round('key', [...checks, 'ignored_auth'], header));
  if (rounds.includes('closed')) outcomes.push(round('closed', checks));
  process.exitCode = outcomes.every((status) => status === 0) ? 0 : 1;
} finally {
  await stop();
}

function round(name, wanted, headers = []) {
  process.stdout.write(`\n${name}\n`);
  const only = options.only ? ['--include-path-regex', options.only] : [];
  const args = ['--config-file', join(folder, 'schemathesis.toml'), 'run', `${url}/openapi.json`];
  args.push('--exclude-path', '/events', ...only, ...headers, '--checks', wanted.join(','));
  args.push('--phases', 'examples,coverage,fuzzing', '--seed', options.seed);
  args.push('--max-examples', options.examples, '--max-time', options.seconds);
  args.push('--continue-on-failure', '--no-shrink', '--suppress-health-check', 'all');
  args.push('--workers', '2');
  const env = { ...process.env, SCHEMATHESIS_HOOKS: join(folder, 'checks.py') };
  return spawnSync(join(bin, 'schemathesis'), args, { env, stdio: 'inherit' }).status;
}
