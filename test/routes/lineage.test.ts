import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { readDatasets } from '../../src/dataset.ts';
import { Lake, newRunId } from '../../src/lake.ts';
import { acquireFlowLease, type Lease } from '../../src/lease.ts';
import { accessOf, type Grant } from '../../src/serve/access.ts';
import { behind, readGraph } from '../../src/serve/lineage/graph.ts';
import { buildGold, buildScores } from '../../src/step/gold.ts';
import { publishGold } from '../../src/step/publish.ts';
import { buildSilver } from '../../src/step/silver.ts';
import { landShop, rows } from '../rows/lake.ts';
import { appOver } from '../serve/shop.ts';
import { lendDataDir, lendMongo } from '../servers/index.ts';

/* A shop of two clients and five purchases, two of them refused, through the steps to MongoDB. */

interface Node {
  layer: string;
  name: string;
  inputs: string[];
  sql: string | null;
  rows: number | null;
  [name: string]: unknown;
}

const datasets = await readDatasets();
let mongo: Awaited<ReturnType<typeof lendMongo>>;
let folder: Awaited<ReturnType<typeof lendDataDir>>;
let app: FastifyInstance;
const others: FastifyInstance[] = [];

beforeAll(async () => {
  [mongo, folder] = [await lendMongo(), await lendDataDir()];
  const config = parseConfig({ RETAIL_URL: 'postgres://u@h/db', DATA_DIR: folder.path });
  const lake = new Lake(config.dataDir);
  const clients = ['1', '2'].map((id) => `(${id}, 'N', null, 'France', date '2022-01-01')`);
  const purchases = [
    `(1, 1, '2025-01-10', 10, 'A')`,
    `(2, 1, '2025-02-10', 20, 'A')`,
    `(3, 2, '2025-02-11', 30, 'B')`,
    `(4, 2, '2025-13-45', 40, 'B')`,
    `(5, 9, '2025-02-11', 50, 'B')`,
  ];
  await landShop(lake, rows('clients', clients), rows('achats', purchases));
  const context = { config, lake, runId: newRunId(), report: () => {} };
  await buildSilver(context, '2025-02-28');
  await buildGold(context);
  await buildScores(context);
  const db = mongo.client.db(mongo.db);
  const lease = (await acquireFlowLease(db)) as Lease;
  const open = { client: mongo.client, db, kind: 'replica-set', uri: '', close: async () => {} };
  await publishGold({ ...context, mongo: open as never, lease, full: false });
  await lease.release();
  app = await over({ dataDir: folder.path });
}, 120_000);
afterAll(async () => {
  for (const each of others) await each.close();
  await mongo.release();
  await folder.release();
});

async function over(options: Parameters<typeof appOver>[2]) {
  const config = { currency: 'EUR', timezone: 'Europe/Paris', sources: ['retail', 'ebp'] };
  const made = await appOver(mongo.client, mongo.db, { datasets, config, ...options });
  others.push(made);
  return made;
}
const by = (grant: Pick<Grant, 'scopes' | 'filters'>) => {
  const access = accessOf({ who: 'key:x', ...grant });
  const door = { identify: async () => access, rateOf: () => null };
  return over({ dataDir: folder.path, door });
};
const get = (url: string, from = app) => from.inject({ url });
const lineage = async (url: string, from = app) => {
  const { data, meta } = (await get(url, from)).json() as { data: Node[]; meta: never };
  return { data, meta: meta as { warnings: string[] }, node: nodeIn(data) };
};
const nodeIn = (data: Node[]) => (name: string) => data.find((each) => each.name === name);

test('every dataset leads to tables of a source, and every input is a node', async () => {
  const graph = await readGraph(datasets, ['retail', 'ebp', 'dolibarr']);
  const missing = [...graph.values()].flatMap(({ inputs }) => inputs.filter((n) => !graph.has(n)));
  expect(missing).toEqual([]);
  for (const { name } of datasets) {
    expect([name, behind(graph, name).at(-1)?.layer]).toEqual([name, 'bronze']);
  }
});

describe('/lineage/:dataset', () => {
  test('goes from the SQL of the dataset to the tables of the source, nothing beside', async () => {
    const { data, meta, node } = await lineage('/lineage/monthly');
    expect(data[0]).toMatchObject({
      layer: 'gold',
      name: 'monthly',
      inputs: ['fact_sale'],
      rows: 2,
    });
    expect(data[0]?.sql).toBe(datasets.find(({ name }) => name === 'monthly')?.sql);
    expect(node('fact_sale')).toMatchObject({ layer: 'silver', rows: 3, noted: [] });
    expect(node('retail.achats')).toMatchObject({ layer: 'bronze', rows: 5, sql: null });
    expect(node('retail.clients')?.rows).toBe(2);
    expect(data.map(({ name }) => name)).not.toContain('fact_ticket');
    expect(meta.warnings).toEqual([]);
    const at = new Map(data.map(({ name }, place) => [name, place]));
    for (const { name, inputs } of data)
      for (const input of inputs) expect(at.get(input)).toBeGreaterThan(at.get(name) as number);
  });

  test('tells what was refused by reason, the checks passed, and when tables were read', async () => {
    const { data, node } = await lineage('/lineage/monthly');
    expect(node('fact_sale')?.refused).toEqual([
      { source: 'retail', reason: 'invalid_date', rows: 1 },
      { source: 'retail', reason: 'unknown_client', rows: 1 },
    ]);
    expect(node('retail_fact_sale')).toMatchObject({ layer: 'staging', source: 'retail', rows: 5 });
    expect(JSON.stringify(data[0]?.checks)).toContain('unique-key');
    expect(node('retail.achats')?.landed).toMatchObject({ untyped: [], warnings: [] });
  });

  test('follows a score, and the dataset that it reads', async () => {
    const { data } = await lineage('/lineage/scores');
    const layers = new Set(data.map(({ layer }) => layer));
    expect([...layers].sort()).toEqual(['bronze', 'gold', 'score', 'silver', 'staging']);
    expect(data.find(({ layer }) => layer === 'score')?.rows).toBe(2);
  });

  test('is what the document of the API says', async () => {
    const document = (await get('/openapi.json')).json();
    const ajv = new Ajv2020({ strict: false });
    formats.default(ajv);
    ajv.addSchema(document, 'api');
    for (const [url, name] of [
      ['/lineage/monthly', 'LineageAnswer'],
      ['/monthly?explain=1', 'MonthlyAnswer'],
    ] as const) {
      const holds = ajv.getSchema(`api#/components/schemas/${name}`);
      const isRight = holds?.((await get(url)).json());
      expect([isRight, holds?.errors]).toEqual([true, null]);
    }
  });

  test('without the lake it has what the publish noted, and says so', async () => {
    const { data, meta, node } = await lineage('/lineage/monthly', await over({}));
    expect(data[0]?.rows).toBe(2);
    expect(node('fact_sale')).toMatchObject({ rows: null, refused: [{}, {}] });
    expect(node('retail.achats')).toMatchObject({ rows: null, landed: null });
    expect(meta.warnings[0]).toContain('not in the lake');
  });

  test('of a version by its name; another is gone', async () => {
    const { meta } = (await get('/monthly')).json();
    const { node } = await lineage(`/lineage/monthly?version=${meta.version}`);
    expect(node('retail.achats')?.rows).toBe(5);
    expect(node('fact_sale')?.refused).toHaveLength(2);
    const gone = await get('/lineage/monthly?version=20200101T000000000Z-abcdef');
    expect(gone.statusCode).toBe(410);
  });

  test('a name of the documents leads to ours; other parameters are refused', async () => {
    const unknown = await get('/lineage/ca_monthly');
    expect(unknown.statusCode).toBe(404);
    expect(unknown.json().did_you_mean).toBe('/lineage/monthly');
    expect((await get('/lineage/monthly?limit=3')).statusCode).toBe(400);
  });
});

describe('explain=1', () => {
  test('tells the command, its index, and what MongoDB looked at', async () => {
    const answer = await get('/monthly?explain=1&ca_min=20');
    const plain = await get('/monthly?ca_min=20');
    expect(answer.json().data).toEqual(plain.json().data);
    expect(answer.headers['cache-control']).toBe('no-store');
    const { explain } = answer.json().meta;
    expect(explain.lineage).toBe('/lineage/monthly');
    expect(explain.mongo).toHaveLength(1);
    const [plan] = explain.mongo;
    expect(plan).toMatchObject({ collection: 'gold_monthly', returned: 1, documents_examined: 2 });
    expect(plan.stages).toContain('IXSCAN');
    expect(plan.index).not.toBeNull();
    expect(plan.command).toMatchObject({ find: 'gold_monthly', limit: 101 });
  });

  test('of rows that are brought together tells the aggregate; of a comparison each read', async () => {
    const { explain } = (await get('/daily?explain=1&grain=month&fields=ca,nb_achats')).json().meta;
    expect(explain.mongo[0].command.aggregate).toBe('gold_daily');
    expect(explain.mongo[0].documents_examined).toBe(3);
    const compared = (await get('/monthly?explain=1&compare=previous_period')).json().meta;
    expect(compared.explain.mongo.length).toBeGreaterThan(1);
  });

  test('is never given again, and no other answer holds it', async () => {
    const twice = [await get('/weekly?explain=1'), await get('/weekly?explain=1')];
    expect(twice.map((answer) => answer.json().meta.cache)).toEqual(['miss', 'miss']);
    expect((await get('/weekly?explain=0')).json().meta.explain).toBeUndefined();
  });

  test('names no server', async () => {
    const { host } = new URL(`http://${mongo.client.options.hosts[0]}`);
    expect((await get('/monthly?explain=1')).body).not.toContain(host);
  });

  test('is for JSON alone; from the lake it says that MongoDB took no part', async () => {
    expect((await get('/monthly?explain=1&format=csv')).statusCode).toBe(400);
    const { meta } = (await get('/monthly')).json();
    const pinned = (await get(`/monthly?explain=1&version=${meta.version}`)).json();
    expect(pinned.meta.explain.mongo).toEqual([]);
    expect(pinned.meta.explain.lineage).toBe(`/lineage/monthly?version=${meta.version}`);
    expect(pinned.meta.warnings[0]).toContain('lake');
  });
});

describe('who may ask', () => {
  test.each([
    [['explain'], 403],
    [['read:*'], 403],
    [['read:weekly', 'explain'], 403],
    [['read:monthly', 'explain'], 200],
  ])('%s: %i', async (scopes, status) => {
    const from = await by({ scopes });
    expect((await get('/lineage/monthly', from)).statusCode).toBe(status);
    expect((await get('/monthly?explain=1', from)).statusCode).toBe(status);
  });

  test('one source: nothing of the others', async () => {
    const filters = [{ column: 'source', values: ['ebp'] }];
    const from = await by({ scopes: ['read:*', 'explain'], filters });
    const { data, node } = await lineage('/lineage/monthly', from);
    expect(data.filter(({ source }) => source === 'retail')).toEqual([]);
    expect(JSON.stringify(data.map(({ name, inputs }) => [name, inputs]))).not.toContain('retail');
    expect(node('monthly')?.rows).toBe(0);
    expect(node('fact_sale')).toMatchObject({ rows: 0, refused: [] });
  });

  test('a part of the rows: no count of all', async () => {
    const filters = [{ column: 'pays', values: ['France'] }];
    const from = await by({ scopes: ['read:*', 'explain'], filters });
    const { data, meta } = await lineage('/lineage/by_country', from);
    expect(data.every(({ rows, refused }) => rows === null && refused === null)).toBe(true);
    expect(meta.warnings[0]).toContain('a part of the rows');
  });
});
