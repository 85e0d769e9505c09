import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Dataset, readDatasets } from '../../src/dataset.ts';
import { randomOf } from '../../src/demo/random.ts';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { Lake } from '../../src/lake.ts';
import { createLog } from '../../src/log.ts';
import { readPointer } from '../../src/publish/pointer-store.ts';
import { grainsOf } from '../../src/serve/grain.ts';
import { LakeReader } from '../../src/serve/lake/reader.ts';
import { lakeStore } from '../../src/serve/lake/store.ts';
import { isSeries } from '../../src/serve/series.ts';
import { mongoStore } from '../../src/serve/store.ts';
import { type PublishedDemo, publishedDemo } from './demo.ts';
import { Parity } from './parity.ts';

/* Every dataset of the demo, from MongoDB and from the lake. */

const QUESTIONS = 300;

let demo: PublishedDemo;
let mongo: Mongo;
let reader: LakeReader;
let datasets: Dataset[];
let parity: Parity;

beforeAll(async () => {
  demo = await publishedDemo();
  mongo = await openMongo(demo.mongo.uri, demo.mongo.db);
  datasets = await readDatasets();
  const lake = new Lake(demo.dataDir);
  reader = new LakeReader(lake.folder, createLog('silent'));
  const pointer = await readPointer(mongo);
  if (!pointer) throw new Error('nothing was published');
  const fileOf = (name: string) => {
    const { step, run_id } = pointer.datasets[name] as { step: string; run_id: string };
    const dataset = datasets.find((each) => each.name === name) as Dataset;
    return { dataset, parquet: lake.wholeFile(lake.manifest(step, run_id), name) };
  };
  const stores = { mongodb: mongoStore(mongo), lake: lakeStore(reader, pointer, fileOf) };
  parity = new Parity(stores, datasets);
}, 300_000);
afterAll(async () => {
  await reader.stop();
  await mongo.close();
  await demo.release();
});

test('every dataset as it is asked for first', { timeout: 60_000 }, async () => {
  for (const dataset of datasets) {
    await parity.compare(dataset, { source: 'all', limit: '1000', count: '1' });
  }
});

const EXPECTED = ['q', 'from', 'grain', 'compare', 'fill', 'top', 'others', 'count', 'cursor'];

test('random questions, and the pages after them', { timeout: 300_000 }, async () => {
  const series = datasets.filter((dataset) => isSeries(dataset) || grainsOf(dataset).length > 1);
  const often = [...datasets, ...series, ...series, ...series, ...series];
  const tally = await parity.ask(QUESTIONS, often, randomOf(7, 'parity'));
  expect(tally.rows ?? 0).toBeGreaterThan(QUESTIONS / 3);
  for (const name of EXPECTED) {
    expect(tally[name] ?? 0, `questions with ${name}`).toBeGreaterThan(10);
  }
});
