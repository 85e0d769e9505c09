import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from '../../src/paths.ts';
import { breakingChanges } from './breaking.ts';

const read = (file: string) => JSON.parse(readFileSync(join(root, 'openapi', file), 'utf8'));

const MEANT =
  'what is added may be added; this is taken away from those who use it. Meant, and nothing of it is released yet, or a ' +
  'new major version is being made (docs/versioning.md)? cp openapi/openapi.json openapi/released.json';

test('the document breaks nothing of the last release (openapi/released.json)', () => {
  const released = read('released.json');
  expect(Object.keys(released.paths).length).toBeGreaterThan(40);
  expect(breakingChanges(released, read('openapi.json')), MEANT).toEqual([]);
});

const document = () => ({
  paths: {
    '/monthly': {
      get: {
        parameters: [
          { name: 'limit', in: 'query', schema: { type: 'integer' } },
          { name: 'fill', in: 'query', schema: { type: 'string', enum: ['zero', 'null'] } },
        ],
        responses: { 200: {}, 400: {} } as Record<string, object>,
      },
    },
  } as Record<string, { get: { parameters: object[]; responses: Record<string, object> } }>,
  components: {
    schemas: {
      Row: {
        type: 'object',
        required: ['ca'],
        properties: { ca: { type: 'number' }, pays: { type: ['string', 'null'] } },
      },
    } as Record<string, { required: string[]; properties: Record<string, object> }>,
  },
});
type Sample = ReturnType<typeof document>;
const monthly = (sample: Sample) => sample.paths['/monthly'] as Sample['paths'][string];
const row = (sample: Sample) =>
  sample.components.schemas.Row as { required: string[]; properties: Record<string, object> };

describe('what breaks', () => {
  test.each<[string, (sample: Sample) => unknown, string]>([
    ['a path that is gone', (d) => delete d.paths['/monthly'], 'GET /monthly is gone'],
    [
      'a parameter that is gone',
      (d) => monthly(d).get.parameters.shift(),
      'GET /monthly: parameter limit is gone',
    ],
    [
      'a value that is taken no more',
      (d) =>
        Object.assign(monthly(d).get.parameters[1] as object, {
          schema: { type: 'string', enum: ['zero'] },
        }),
      'GET /monthly: parameter fill takes no null any more',
    ],
    [
      'a new parameter that is required',
      (d) => monthly(d).get.parameters.push({ name: 'key', in: 'query', required: true }),
      'GET /monthly: parameter key is new and required',
    ],
    [
      'a status that is gone',
      (d) => delete monthly(d).get.responses[200],
      'GET /monthly: status 200 is gone',
    ],
    ['a field that is gone', (d) => delete row(d).properties.pays, 'Row.pays is gone'],
    ['a field that can be absent', (d) => row(d).required.pop(), 'Row.ca can be absent now'],
    [
      'a field of another type',
      (d) => Object.assign(row(d).properties, { ca: { type: 'string' } }),
      'Row.ca can be string now',
    ],
    [
      'a field that can be null',
      (d) => Object.assign(row(d).properties, { ca: { type: ['number', 'null'] } }),
      'Row.ca can be null now',
    ],
  ])('%s', (_what, change, said) => {
    const changed = document();
    change(changed);
    expect(breakingChanges(document() as never, changed as never)).toContain(said);
  });

  test('nothing, where a path, a parameter, a status and a field are added', () => {
    const changed = document();
    changed.paths['/weekly'] = { get: { parameters: [], responses: {} } };
    monthly(changed).get.parameters.push({ name: 'q', in: 'query' });
    monthly(changed).get.responses[429] = {};
    Object.assign(row(changed).properties, { orders: { type: 'integer' } });
    expect(breakingChanges(document() as never, changed as never)).toEqual([]);
  });
});
