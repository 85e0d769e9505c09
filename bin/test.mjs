import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureBuilt } from './build.mjs';
import { ensureInstalled } from './install.mjs';
import { requireNode, root, say } from './machine.mjs';
import { countTests } from './test-count.mjs';

/*
 * `npm test -- <arguments of vitest>`: installs, builds, then lint, format, types and tests, each to its end, so
 * that one failure does not hide another. The last line is the result.
 */

const counts = { passed: 0, failed: 0 };

requireNode();
if (attempt(ensureInstalled)) {
  attempt(ensureBuilt);
  check('lint', '@biomejs/biome/bin/biome', ['lint', '.']);
  check('format', '@biomejs/biome/bin/biome', ['check', '--linter-enabled=false', '.']);
  check('types', 'typescript/bin/tsc', ['--noEmit']);
  tests(process.argv.slice(2));
}
process.stdout.write(`${counts.passed} passed, ${counts.failed} failed\n`);
process.exitCode = counts.failed ? 1 : 0;

/** What must succeed before a test can run counts when it fails. */
function attempt(step) {
  try {
    step();
    return true;
  } catch (error) {
    say(error.message);
    counts.failed += 1;
    return false;
  }
}

function check(name, program, args) {
  const passed = run(program, args) === 0;
  counts[passed ? 'passed' : 'failed'] += 1;
  process.stdout.write(`${passed ? 'ok' : 'FAILED'}: ${name}\n`);
}

function tests(args) {
  const folder = mkdtempSync(join(tmpdir(), 'goldserve-report-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const status = run('vitest/vitest.mjs', ['run', ...reporters, ...args]);
  const { passed, failed, skipped } = countTests(report, status, root);
  rmSync(folder, { recursive: true });
  counts.passed += passed;
  counts.failed += failed;
  if (!namesTests(args)) announce(skipped);
}

/** A pattern of names skips all others, on purpose. */
function namesTests(args) {
  return args.some((arg) => /^(-t|--testNamePattern)/.test(arg));
}

function announce(skipped) {
  if (!skipped.length) return;
  const fails = process.env.CI === 'true';
  if (fails) counts.failed += skipped.length;
  const line = `${skipped.length} TESTS WERE SKIPPED${fails ? ', which fails under CI=true' : ''}`;
  process.stdout.write(`*** ${line}:\n${skipped.map((name) => `***   ${name}\n`).join('')}`);
}

function run(program, args) {
  const file = join(root, 'node_modules', program);
  return spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status;
}
