import { once } from 'node:events';
import { type IncomingMessage, get as request } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { tableFromIPC } from 'apache-arrow';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readDatasets } from '../../src/dataset.ts';
import { publish, type Row } from '../serve/published.ts';
import { ServerProcess } from '../serve/server.ts';
import { sheetRows } from '../serve/unzip.ts';
import { lendMongo } from '../servers/index.ts';

/* 200,000 purchases leave a server process in each format: how much memory it takes, and what happens on the way. */

const ROWS = 200_000;
const MOST_BYTES = 100 * 2 ** 20;
/** The machine may be busy. */
const PATIENT = { timeout: 20_000 };
const COLLECTION = 'gold_fact_achats';

const facts = (await readDatasets()).find(({ name }) => name === 'fact_achats');
const countries = ['France', 'Allemagne', 'Côte d’Ivoire', null];

const factRow = (index: number): Row => ({
  source: 'retail',
  id_achat: String(index + 1),
  id_client: String((index * 7919) % 50_000),
  date_achat: new Date(Date.UTC(2022, 0, 1) + index * 600_000).toISOString().slice(0, 19),
  montant: Math.round(((index * 31) % 100_000) + 1) / 100,
  produit: `Produit ${index % 40}`,
  pays: countries[index % 4],
  mois: '2022-01-01',
});

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let server: ServerProcess;

const publishFacts = async (version: string) => {
  if (!facts) throw new Error('there is no fact_achats');
  const rows = Array.from({ length: ROWS }, (_, index) => factRow(index));
  await publish(mongo.client.db(mongo.db), version, [[facts, rows]]);
};

beforeAll(async () => {
  mongo = await lendMongo();
  await publishFacts('v1');
  server = await ServerProcess.start(mongo.uri, mongo.db);
}, 240_000);
afterAll(async () => {
  await server.stop();
  await mongo.release();
});

const url = (search: string) => `${server.url}/fact_achats?${search}`;

async function open(search: string): Promise<IncomingMessage> {
  const [response] = (await once(request(url(search)), 'response')) as [IncomingMessage];
  return response;
}

/** Cursors that the server keeps open on the purchases. */
async function openCursors(): Promise<number> {
  const admin = mongo.client.db('admin');
  const found = await admin
    .aggregate([
      { $currentOp: { allUsers: true, idleCursors: true, localOps: true } },
      { $match: { ns: `${mongo.db}.${COLLECTION}`, 'cursor.cursorId': { $exists: true } } },
    ])
    .toArray();
  return found.length;
}

const rowsIn: Record<string, (file: Buffer) => number> = {
  csv: (file) => file.toString().split('\r\n').length - 2,
  ndjson: (file) => file.toString().split('\n').length - 1,
  xlsx: (file) => sheetRows(file).length - 1,
  parquet: (file) => (file.toString('latin1', file.length - 4) === 'PAR1' ? ROWS : 0),
  arrow: (file) => tableFromIPC(file).numRows,
};

describe.each(Object.keys(rowsIn))('%s', (format) => {
  test('of 200,000 rows is whole and adds less than 100 MB of memory', async () => {
    // What every answer needs is there before it is measured: the code, and the heap of a server that is in use.
    await (await fetch(url(`format=${format}&to=2022-03-01`))).arrayBuffer();
    const before = await server.memory();
    const answer = await fetch(url(`format=${format}`));
    const file = Buffer.from(await answer.arrayBuffer());
    const { peak } = await server.memory();
    console.info(`${format}: ${file.length} bytes, ${(peak - before.now) >> 20} MB more memory`);
    expect(answer.status).toBe(200);
    expect(rowsIn[format]?.(file)).toBe(ROWS);
    expect(peak - before.now).toBeLessThan(MOST_BYTES);
  }, 120_000);
});

describe('a slow client', () => {
  test('is waited for: the server reads no further than it takes', async () => {
    const before = await server.memory();
    const response = await open('format=ndjson');
    response.pause();
    await sleep(1_500);
    expect(await openCursors()).toBe(1);
    const { peak } = await server.memory();
    expect(peak - before.now).toBeLessThan(MOST_BYTES / 2);
    response.destroy();
  });

  test('that goes away frees its cursor', async () => {
    await expect.poll(openCursors, PATIENT).toBe(0);
    for (const format of ['csv', 'xlsx', 'parquet', 'arrow']) {
      const response = await open(`format=${format}`);
      await once(response, 'readable');
      response.destroy();
    }
    await expect.poll(openCursors, PATIENT).toBe(0);
    expect((await fetch(url('limit=1'))).status).toBe(200);
  });
});

describe('what breaks on the way', () => {
  test.each(['csv', 'ndjson', 'xlsx', 'parquet', 'arrow'])(
    'a %s that cannot be read to its end is broken off, never a complete file',
    async (format) => {
      const response = await open(`format=${format}`);
      expect(response.statusCode).toBe(200);
      response.pause();
      await expect.poll(openCursors, PATIENT).toBe(1);
      await mongo.client.db(mongo.db).collection(COLLECTION).rename(`away_${format}`);
      const end = new Promise((resolve) => response.on('error', () => {}).once('close', resolve));
      response.resume();
      await end;
      expect(response.complete).toBe(false);
      await mongo.client.db(mongo.db).collection(`away_${format}`).rename(COLLECTION);
      await expect.poll(openCursors, PATIENT).toBe(0);
    },
    60_000,
  );
});
