import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Dataset, readDatasets } from '../../src/dataset.ts';
import { exampleRow } from '../../src/schema/json.ts';
import { documentNames } from '../../src/serve/names.ts';
import { publish } from '../serve/published.ts';
import { appOver } from '../serve/shop.ts';
import { lendMongo } from '../servers/index.ts';

/*
 * The document of the real datasets: the committed file is the one served, and the answers are what it says.
 * After a change: `npm run vitest -- test/routes/openapi.test.ts -u` writes openapi/openapi.json anew.
 */

type Json = Record<string, unknown>;
interface Operation {
  operationId: string;
  summary: string;
  description: string;
  tags: string[];
  parameters?: { name: string; description: string; schema: Json }[];
  responses: Record<string, Json>;
}
interface OpenApi {
  paths: Record<string, { get: Operation }>;
  components: { schemas: Record<string, Json>; responses: Record<string, Json> };
  tags: { name: string }[];
}

const datasets = await readDatasets();
let mongo: Awaited<ReturnType<typeof lendMongo>>;
let app: FastifyInstance;
let document: OpenApi;

beforeAll(async () => {
  mongo = await lendMongo();
  const content = datasets.map((dataset): [Dataset, Json[]] => [dataset, [exampleRow(dataset)]]);
  await publish(mongo.client.db(mongo.db), 'v1', content);
  app = await appOver(mongo.client, mongo.db, { datasets });
  document = (await app.inject({ url: '/openapi.json' })).json();
});
afterAll(async () => {
  await app.close();
  await mongo.release();
});

const operations = () => Object.values(document.paths).map((path) => path.get);

test('the committed document is the one served', async () => {
  const text = `${JSON.stringify(document, null, 2)}\n`;
  await expect(text).toMatchFileSnapshot('../../openapi/openapi.json');
});

test('it does not depend on the settings of the installation', async () => {
  const client = new MongoClient('mongodb://127.0.0.1:1');
  const config = { currency: 'JPY', timezone: 'Asia/Tokyo', sources: ['dolibarr'] };
  const other = await appOver(client, 'none', { datasets, config });
  expect((await other.inject({ url: '/openapi.json' })).json()).toEqual(document);
  await other.close();
});

describe('each operation', () => {
  test('there is one for each dataset, the catalogue, the runs, /events and /health', () => {
    const runs = ['/runs', '/runs/{id}', '/certificate/{run_id}'];
    const others = [
      '/datasets',
      '/datasets/{name}',
      '/lineage/{dataset}',
      '/events',
      '/health',
      ...runs,
    ];
    const paths = [...datasets.map((dataset) => `/${dataset.path}`), ...others];
    expect(Object.keys(document.paths).sort()).toEqual(paths.sort());
  });

  test('has a name of its own, a summary, a description and a declared tag', () => {
    const names = operations().map((operation) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
    for (const { operationId, summary, description, tags } of operations()) {
      expect(operationId).toMatch(/^get[A-Z][A-Za-z]+$/);
      expect(summary && description).toBeTruthy();
      expect(document.tags.map((tag) => tag.name)).toEqual(expect.arrayContaining(tags));
    }
  });

  test('describes every parameter, and every error with a problem document', () => {
    for (const { parameters = [], responses } of operations()) {
      for (const parameter of parameters) expect(parameter.description).toBeTruthy();
      const errors = Object.entries(responses).filter(([status]) => Number(status) >= 400);
      const always = ['400', '406', '414', '500', '503'];
      expect(errors.map(([status]) => status)).toEqual(expect.arrayContaining(always));
      for (const [, { $ref }] of errors) {
        const name = String($ref).split('/').at(-1) ?? '';
        expect(document.components.responses[name]).toHaveProperty([
          'content',
          'application/problem+json',
        ]);
      }
    }
  });
});

describe('answers are what the document says', () => {
  const ajv = new Ajv2020({ strict: false, allErrors: true });
  formats.default(ajv);
  const errorsOf = (name: string, value: unknown) => {
    if (!ajv.getSchema('document')) ajv.addSchema(document, 'document');
    ajv.validate({ $ref: `document#/components/schemas/${name}` }, value);
    return ajv.errors ?? [];
  };
  const schemaOf = (path: string) => {
    const answer = document.paths[path]?.get.responses[200] as {
      content: {
        'application/json': {
          schema: { $ref: string };
          examples: Record<string, { value: unknown }>;
        };
      };
    };
    const { schema, examples } = answer.content['application/json'];
    return { name: schema.$ref.split('/').at(-1) ?? '', examples: Object.values(examples) };
  };

  const others = ['health', 'datasets'];
  test.each([...datasets.map((dataset) => dataset.path), ...others])('/%s', async (path) => {
    const answer = await app.inject({ url: `/${path}` });
    const { name, examples } = schemaOf(`/${path}`);
    expect(answer.statusCode).toBe(200);
    expect(errorsOf(name, answer.json())).toEqual([]);
    for (const { value } of examples) expect(errorsOf(name, value)).toEqual([]);
  });

  test.each(datasets)('/datasets/$name', async ({ name }) => {
    const answer = await app.inject({ url: `/datasets/${name}` });
    expect(answer.statusCode).toBe(200);
    expect(errorsOf('DatasetAnswer', answer.json())).toEqual([]);
    const { examples } = schemaOf('/datasets/{name}');
    for (const { value } of examples) expect(errorsOf('DatasetAnswer', value)).toEqual([]);
  });

  test.each(datasets)(
    '/$path serves the row that was stored, under its own path alone',
    async (dataset) => {
      const { data } = (await app.inject({ url: `/${dataset.path}` })).json();
      expect(data).toEqual([exampleRow(dataset)]);
      if (dataset.path === dataset.name) return;
      const long = await app.inject({ url: `/${dataset.name}` });
      expect(long.statusCode).toBe(404);
      expect(long.json().did_you_mean).toBe(`/${dataset.path}`);
    },
  );

  test.each(documentNames)(
    '/%s is 404, unless it is served, and leads to what is',
    async (name) => {
      const asked = await app.inject({ url: `/${name}` });
      if (asked.statusCode === 200) return;
      expect(asked.statusCode).toBe(404);
      expect((await app.inject({ url: asked.json().did_you_mean })).statusCode).toBe(200);
    },
  );

  test.each(datasets)(
    '/$path sorts by every column, and projects every column',
    async (dataset) => {
      for (const { name } of dataset.columns) {
        const answer = await app.inject({ url: `/${dataset.path}?sort=-${name}&fields=${name}` });
        expect(Object.keys(answer.json().data[0])).toEqual([...new Set(['source', name])]);
      }
    },
  );

  test('a problem', async () => {
    const answer = await app.inject({ url: `/${datasets[0]?.path}?nothing=1` });
    expect(errorsOf('Problem', answer.json())).toEqual([]);
  });
});

describe('the documentation', () => {
  test('/ leads to it, and its page and scripts are allowed to run', async () => {
    expect((await app.inject({ url: '/' })).headers.location).toBe('/docs');
    const page = await app.inject({ url: '/docs' });
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-security-policy']).toContain("script-src 'self'");
    expect(page.body).not.toMatch(/<script>(?!\s*<)/);
  });
});
