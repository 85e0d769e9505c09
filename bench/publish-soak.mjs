#!/usr/bin/env node
/*
 * Fifty publishes of 500,000 changed documents while four readers poll: about a quarter of an hour. The test is the one
 * of `npm test` (test/publish/readers.test.ts) with more turns; build first. The figures are its last JSON line.
 *
 *   node bench/publish-soak.mjs [publishes]
 */
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const [publishes = '50'] = process.argv.slice(2);
const { status } = spawnSync(
  'npx',
  ['vitest', 'run', 'test/publish/readers.test.ts', '-t', 'large', '--disable-console-intercept'],
  {
    cwd: dirname(dirname(fileURLToPath(import.meta.url))),
    env: { ...process.env, SOAK_PUBLISHES: publishes },
    stdio: 'inherit',
  },
);
process.exit(status ?? 1);
