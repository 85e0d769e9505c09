import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { problemResponses } from '../../routes/document/problem.ts';
import { catalogue, type ErrorCode } from '../../src/errors.ts';
import { root } from '../../src/paths.ts';

/* Every error that serving throws is shown in the response of its status. */

/** Of methods that no operation has. */
const NO_OPERATION: ErrorCode[] = ['method-not-allowed'];

const thrown = ['routes', join('src', 'serve')].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(join(root, folder, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/new GoldserveError\(\s*'([a-z-]+)'/g)])
    .map(([, code]) => code as ErrorCode),
);
const codes = [...new Set(thrown)].filter((code) => !NO_OPERATION.includes(code)).sort();

test('they are found in the sources', () => {
  expect(codes).toEqual(expect.arrayContaining(['dataset-empty', 'rate-limited', 'unknown-run']));
});

test.each(codes)('%s', (code) => {
  const shown = Object.values(problemResponses).flatMap(({ content }) =>
    Object.entries(content['application/problem+json'].examples),
  );
  const example = Object.fromEntries(shown)[code]?.value;
  expect(example).toMatchObject({ status: catalogue[code].status });
});
