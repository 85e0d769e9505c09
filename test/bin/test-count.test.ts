import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/paths.ts';
import { lendDataDir } from '../servers/index.ts';

/* How `npm test` counts: nothing that went wrong may be lost between vitest and the last line. */

interface TestFile {
  name: string;
  status: string;
  assertionResults: { fullName: string; status: string }[];
}

async function count(testResults: TestFile[] | undefined, status: number) {
  const { path, release } = await lendDataDir();
  const report = join(path, 'report.json');
  if (testResults) writeFileSync(report, JSON.stringify({ testResults }));
  const script = `import { countTests } from './bin/test-count.mjs';
    console.log(JSON.stringify(countTests(${JSON.stringify(report)}, ${status}, '/p')))`;
  const args = ['--input-type=module', '-e', script];
  const said = execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  await release();
  return JSON.parse(said);
}

const file = (status: string, ...tests: string[]): TestFile => ({
  name: '/p/test/a.test.ts',
  status,
  assertionResults: tests.map((state, i) => ({ fullName: `t${i}`, status: state })),
});

describe('the count of tests', () => {
  test('is of tests, not of files', async () => {
    const files = [file('passed', 'passed', 'passed'), file('failed', 'passed', 'failed')];
    expect(await count(files, 1)).toEqual({ passed: 3, failed: 1, skipped: [] });
  });

  test('names what was skipped, was left to do or was never reached', async () => {
    const files = [file('passed', 'passed', 'skipped', 'todo', 'pending')];
    const names = [1, 2, 3].map((i) => `test/a.test.ts: t${i}`);
    expect(await count(files, 0)).toEqual({ passed: 1, failed: 0, skipped: names });
  });

  test('takes a file that fails outside its tests as one failure', async () => {
    const files = [file('failed'), file('failed', 'passed')];
    expect(await count(files, 1)).toEqual({ passed: 1, failed: 2, skipped: [] });
  });

  test('takes a bad end without a reported failure as one failure', async () => {
    expect(await count([file('passed', 'passed')], 1)).toMatchObject({ passed: 1, failed: 1 });
  });

  test('takes a missing report as one failure, whatever the exit code', async () => {
    expect(await count(undefined, 1)).toMatchObject({ passed: 0, failed: 1 });
    expect(await count(undefined, 0)).toMatchObject({ passed: 0, failed: 1 });
  });
});
