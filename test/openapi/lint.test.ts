import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import spectralCore from '@stoplight/spectral-core';
import * as parsers from '@stoplight/spectral-parsers';
import spectralRulesets from '@stoplight/spectral-rulesets';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/paths.ts';

/* The committed document by the rules of others. Both are libraries that read a text: nothing is fetched or reported. */

const file = join(root, 'openapi', 'openapi.json');
const text = readFileSync(file, 'utf8');

test('Redocly finds nothing, by its strictest rules and those that are off by default', async () => {
  const rules = {
    'operation-4xx-problem-details-rfc7807': 'error',
    'operation-description': 'error',
    'parameter-description': 'error',
    'tag-description': 'error',
    // By words: `/targets_vs_actual` holds the letters of a verb.
    'no-http-verbs-in-paths': { severity: 'error', splitIntoWords: true },
  } as const;
  const config = await createConfig({ extends: ['recommended-strict'], rules });
  const problems = await lintFromString({ source: text, absoluteRef: file, config });
  expect(problems.map(({ ruleId, message, location }) => [ruleId, message, location])).toEqual([]);
});

test('Spectral finds nothing, by spectral:oas', async () => {
  const spectral = new spectralCore.Spectral();
  spectral.setRuleset({ extends: [spectralRulesets.oas as never] });
  const document = new spectralCore.Document(text, parsers.Json, file);
  const found = await spectral.run(document);
  expect(found.map(({ code, message, path }) => [code, message, path.join('.')])).toEqual([]);
}, 120_000);

describe('each parameter', () => {
  type Schema = Record<string, unknown>;
  type Parameter = { name: string; description?: string; schema: Schema };
  const { paths } = JSON.parse(text) as {
    paths: Record<string, { get: { parameters?: Parameter[] } }>;
  };
  const parameters = Object.entries(paths).flatMap(([path, { get }]) =>
    (get.parameters ?? []).map((parameter) => ({ ...parameter, at: `${path} ${parameter.name}` })),
  );

  /** No bound is wanted of an offset: past the last row the answer is empty. */
  function isBounded(name: string, schema: Schema): boolean {
    const has = (...keys: string[]) => keys.every((key) => schema[key] !== undefined);
    if (has('enum') || name === 'offset') return true;
    if (schema.type === 'array') return has('maxItems') && isBounded(name, schema.items as Schema);
    if (schema.type === 'string') return has('minLength', 'maxLength') || has('pattern');
    return ['integer', 'number'].includes(String(schema.type)) && has('minimum', 'maximum');
  }

  test('has a description, an example and bounds', () => {
    expect(parameters.length).toBeGreaterThan(1_000);
    const lacking = parameters.filter(
      ({ name, description, schema }) =>
        !description ||
        !(schema.examples as unknown[] | undefined)?.length ||
        !isBounded(name, schema),
    );
    expect(lacking.map(({ at }) => at)).toEqual([]);
  });
});
