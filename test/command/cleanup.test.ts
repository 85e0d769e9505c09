import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Lake, newRunId } from '../../src/lake.ts';
import { runs } from '../../src/runs/store.ts';
import { goldserve, goldserveJson } from '../process.ts';
import { lendDataDir, lendMongo } from '../servers/index.ts';

let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
let mongo: Awaited<ReturnType<typeof lendMongo>>;
let lake: Lake;
let settings: Record<string, string>;
const oldLog = 'goldserve-2020-01-01.log';

beforeAll(async () => {
  [dataDir, mongo] = [await lendDataDir(), await lendMongo()];
  lake = new Lake(dataDir.path);
  const database = { MONGODB_URI: mongo.uri, MONGO_DB: mongo.db };
  settings = { DATA_DIR: dataDir.path, ...database, LOG_RETENTION_DAYS: '9999' };
  for (const days of [100, 95, 1]) await run(days);
  for (const [id, daysAgo] of [['old', 100] as const, ['recent', 1] as const]) {
    const started_at = new Date(Date.now() - daysAgo * 86_400_000);
    const record = { _id: id, lake: 'l', state: 'done' as const, started_at, ended_at: started_at };
    await records().insertOne({ ...record, steps: {}, failures: [] });
  }
  mkdirSync(join(dataDir.path, 'logs'));
  writeFileSync(join(dataDir.path, 'logs', oldLog), 'a line\n');
});
afterAll(async () => {
  await mongo.release();
  await dataDir.release();
});

const records = () => runs(mongo.client.db(mongo.db));
const ids = async () => (await records().find().toArray()).map(({ _id }) => _id);

async function run(daysAgo: number) {
  const at = new Date(Date.now() - daysAgo * 86_400_000);
  const draft = await lake.begin('silver', newRunId(at));
  const times = { started_at: at.toISOString(), ended_at: at.toISOString() };
  const run_id = newRunId(at);
  writeFileSync(draft.path('x.parquet'), 'x'.repeat(1000));
  await draft.commit({ step: 'silver', run_id, ...times, inputs: {}, files: [] });
}

test('a dry run tells what would go and leaves it there', async () => {
  const { code, stdout } = await goldserve(['cleanup', '--days', '90', '--dry-run'], settings);
  expect(code).toBe(0);
  expect(stdout).toMatch(/^run +silver\/\S+ +\d{4}-/m);
  expect(stdout).toMatch(/^log +goldserve-2020-01-01\.log/m);
  expect(stdout).toMatch(
    /nothing was removed; without --dry-run: 2 runs of the lake, 0 versions, 1 records of runs, 1 log/,
  );
  expect(lake.runs('silver')).toHaveLength(3);
  expect(await ids()).toContain('old');
  expect(existsSync(join(dataDir.path, 'logs', oldLog))).toBe(true);
});

test('where nobody can be asked it removes what is older than the days, and tells it', async () => {
  const options = ['cleanup', '--days', '90'];
  const answer = await goldserveJson(options, settings);
  expect(answer).toMatchObject({ removed: true, runs: 2, records: 1, logs: 1 });
  expect(answer.days).toEqual({ run: 90, record: 90, log: 90 });
  expect(Number(answer.bytes)).toBeGreaterThan(2000);
  expect(lake.runs('silver')).toHaveLength(1);
  expect(readdirSync(join(dataDir.path, 'logs'))).not.toContain(oldLog);
  expect(await ids()).not.toContain('old');
  expect(await goldserveJson(options, settings)).toMatchObject({ removed: false, found: [] });
});
