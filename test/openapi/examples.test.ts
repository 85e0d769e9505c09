import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Dataset, readDatasets } from '../../src/dataset.ts';
import { exampleRow } from '../../src/schema/json.ts';
import { publish } from '../serve/published.ts';
import { appOver } from '../serve/shop.ts';
import { lendMongo } from '../servers/index.ts';
import { Contract, type Parameter } from './document.ts';

/* Whoever copies an example out of the document gets an answer that the document describes. */

const datasets = await readDatasets();
let mongo: Awaited<ReturnType<typeof lendMongo>>;
let app: FastifyInstance;
let contract: Contract;

beforeAll(async () => {
  mongo = await lendMongo();
  const content = datasets.map((dataset): [Dataset, Record<string, unknown>[]] => [
    dataset,
    [exampleRow(dataset)],
  ]);
  await publish(mongo.client.db(mongo.db), 'v1', content);
  app = await appOver(mongo.client, mongo.db, { datasets });
  contract = new Contract((await app.inject({ url: '/openapi.json' })).json());
});
afterAll(async () => {
  await app.close();
  await mongo.release();
});

const adding = ({ columns }: Dataset) =>
  columns.flatMap(({ name, add }) => (add ? [name] : [])).join(',');
const inPeriods = (dataset: Dataset) =>
  dataset.grain ? '' : `grain=month&fields=${adding(dataset)}`;

/** What goes with a parameter that means nothing alone; only what adds up is brought to longer periods. */
const companions: Record<string, (dataset: Dataset) => string> = {
  others: () => 'top=5',
  locale: () => 'format=csv',
  grain: (dataset) => (adding(dataset) ? `fields=${adding(dataset)}` : ''),
  compare: inPeriods,
  fill: inPeriods,
};

/** Those made of columns are all alike: of the filters of a dataset the first of each kind stand for the rest. */
const FIRST = 2;

function examplesOf(parameters: Parameter[], dataset: Dataset) {
  const seen: Record<string, number> = {};
  const isOneOfTheFirst = ({ name }: Parameter) => {
    const column = dataset.columns.find((each) => name.startsWith(each.name) && name !== 'source');
    const kind = column ? `${column.kind}${name.slice(column.name.length)}` : name;
    seen[kind] = (seen[kind] ?? 0) + 1;
    return seen[kind] <= FIRST;
  };
  return parameters
    .filter((parameter) => parameter.in === 'query')
    .filter(isOneOfTheFirst)
    .flatMap(({ name, schema }) =>
      (schema.examples ?? []).map((value) => ({ name, query: asked(name, value, dataset) })),
    );
}

function asked(name: string, value: unknown, dataset: Dataset): string {
  const pairs = [value].flat().map((each) => `${name}=${encodeURIComponent(String(each))}`);
  return [...pairs, companions[name]?.(dataset) ?? ''].filter(Boolean).join('&');
}

test.each(datasets)(
  '/$path answers every example of its parameters as described',
  async (dataset) => {
    const { path } = dataset;
    const { get } = contract.document.paths[`/${path}`] ?? {};
    const examples = examplesOf(get?.parameters ?? [], dataset);
    expect(examples.length).toBeGreaterThan(5);
    const failed: unknown[] = [];
    for (const { name, query } of examples) {
      const answer = await app.inject({ url: `/${path}?${query}` });
      const type = String(answer.headers['content-type']);
      const found = contract.violations(`/${path}`, answer.statusCode, type, () => answer.json());
      // A cursor belongs to a version, and those of the examples are gone.
      const expected = name === 'cursor' || name === 'version' ? 410 : 200;
      if (found.length || answer.statusCode !== expected) {
        failed.push([query, answer.statusCode, answer.json().detail, ...found]);
      }
    }
    expect(failed).toEqual([]);
  },
);
