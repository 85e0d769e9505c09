import { relative } from 'node:path';
import { textOf } from './machine.mjs';

/**
 * Counts the tests of vitest's JSON report.
 * A file that fails outside its tests (it cannot be loaded, a hook fails, something was not given back) counts as
 * one failure, and so does a run that ends badly with nothing in its report to say why.
 * @returns passed and failed as numbers, skipped as names.
 */
export function countTests(report, status, root) {
  const text = textOf(report);
  if (text === undefined) return { passed: 0, failed: 1, skipped: [] };
  const { testResults: files } = JSON.parse(text);
  const tests = files.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ fullName, status }) => ({
      name: `${relative(root, name)}: ${fullName}`,
      status,
    })),
  );
  const count = (wanted) => tests.filter(({ status }) => status === wanted).length;
  const failed = count('failed') + files.filter(failsOutsideTests).length;
  return {
    passed: count('passed'),
    failed: status !== 0 && failed === 0 ? 1 : failed,
    skipped: tests.filter(({ status }) => !['passed', 'failed'].includes(status)).map(toName),
  };
}

const toName = ({ name }) => name;

const failsOutsideTests = ({ status, assertionResults }) =>
  status === 'failed' && assertionResults.every((test) => test.status !== 'failed');
