import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { GoldserveError } from '../../src/errors.ts';
import { ownerName } from '../../src/owner.ts';
import { RunJournal } from '../../src/runs/journal.ts';
import { begunRecord, endedRecord, errorOf, type StepRecord } from '../../src/runs/record.ts';
import { forgetRuns, readRun, readRuns, runs, runsBefore, store } from '../../src/runs/store.ts';
import { lendDataDir, lendMongo } from '../servers/index.ts';

let mongo: Awaited<ReturnType<typeof lendMongo>>;
let dataDir: Awaited<ReturnType<typeof lendDataDir>>;

beforeAll(async () => {
  mongo = await lendMongo();
});
afterAll(() => mongo.release());
beforeEach(async () => {
  dataDir = await lendDataDir();
  await db().dropDatabase();
});
afterEach(() => dataDir.release());

const db = () => mongo.client.db(mongo.db);
const by = { kind: 'command', name: 'pipeline' } as const;
const place = (step: string) => ({ run_id: 'run-1', lake: 'lake-1', step });
const begun = (owner = ownerName()) => begunRecord(by, owner, 1);
const done = (record = begun()) =>
  endedRecord(
    record,
    { peak_memory_bytes: 1e8, duckdb: 'v1' },
    { rows_in: 5, rows_out: 4, rejected: 1 },
  );
const failed = () =>
  endedRecord(begun(), undefined, { error: errorOf(new GoldserveError('disk-full', 'no $room')) });
const waiting = () => readdirSync(join(dataDir.path, 'runs'));
const noted = (step: string, record: StepRecord, noted_at: number) =>
  store(db(), { ...place(step), noted_at, record });

test('a run is kept step by step, and says how it stands', async () => {
  const journal = new RunJournal(dataDir.path, by);
  journal.attach(db());
  await journal.note(place('bronze-retail'), begun());
  await journal.settle();
  expect(await readRun(db(), 'run-1')).toMatchObject({ state: 'running', ended_at: null });
  await journal.note(place('bronze-retail'), done());
  await journal.note(place('silver'), failed());
  await journal.settle();
  const run = await readRun(db(), 'run-1');
  expect(run).toMatchObject({
    state: 'failed',
    lake: 'lake-1',
    steps: {
      'bronze-retail': {
        state: 'done',
        rows_in: 5,
        rows_out: 4,
        rejected: 1,
        peak_memory_bytes: 1e8,
      },
      silver: {
        state: 'failed',
        peak_memory_bytes: null,
        error: { code: 'disk-full', message: 'no $room' },
      },
    },
    failures: [{ step: 'silver', code: 'disk-full', attempt: 1 }],
  });
  expect(run?.steps.silver?.error?.next).toContain('Free space');
  expect(run?.ended_at).toBeInstanceOf(Date);
  expect(waiting()).toEqual([]);
});

test('records made while MongoDB is away wait on the disk, and the next process brings them', async () => {
  const away = await new MongoClient('mongodb://127.0.0.1:1', { serverSelectionTimeoutMS: 50 });
  const journal = new RunJournal(dataDir.path, by);
  journal.attach(away.db('none'));
  await journal.note(place('silver'), begun());
  await journal.note(place('silver'), done());
  await journal.settle();
  expect(waiting()).toHaveLength(2);
  await away.close();
  const next = new RunJournal(dataDir.path, by);
  next.attach(db());
  await next.settle();
  expect(await readRun(db(), 'run-1')).toMatchObject({ state: 'done' });
  expect(waiting()).toEqual([]);
});

test('records that the disk does not take are kept in memory until MongoDB has them', async () => {
  writeFileSync(join(dataDir.path, 'runs'), 'a file where the folder would be');
  const journal = new RunJournal(dataDir.path, by);
  await journal.note(place('gold'), done());
  journal.attach(db());
  await journal.settle();
  expect(await readRun(db(), 'run-1')).toMatchObject({ steps: { gold: { state: 'done' } } });
});

test('what is no record is no obstacle to those after it', async () => {
  mkdirSync(join(dataDir.path, 'runs'));
  writeFileSync(join(dataDir.path, 'runs', '1-1-1.json'), '{"half":');
  const journal = new RunJournal(dataDir.path, by);
  journal.attach(db());
  await journal.note(place('gold'), done());
  await journal.settle();
  expect(await readRun(db(), 'run-1')).toMatchObject({ state: 'done' });
});

test('an older record that comes late does not take the place of a newer one', async () => {
  await noted('gold', done(), 200);
  await noted('gold', begun(), 100);
  await noted('gold', done(), 200);
  expect(await readRun(db(), 'run-1')).toMatchObject({ state: 'done' });
});

test('a failed try stays known once a later one went well, and is told once', async () => {
  const first = failed();
  await noted('silver', first, 100);
  await noted('silver', first, 100);
  await noted('silver', { ...done(), attempts: 2 }, 200);
  const run = await readRun(db(), 'run-1');
  expect(run).toMatchObject({ state: 'done', steps: { silver: { attempts: 2 } } });
  expect(run?.failures).toHaveLength(1);
});

test('a step whose process is gone is interrupted; one that lives goes on', async () => {
  const gone = ownerName().replace(/:\d+\//, ':4194304/');
  await noted('gold', begun(gone), 100);
  await store(db(), { run_id: 'run-2', lake: 'l', step: 'gold', noted_at: 100, record: begun() });
  const journal = new RunJournal(dataDir.path, by);
  journal.attach(db());
  await journal.settle();
  expect(await readRun(db(), 'run-1')).toMatchObject({ state: 'interrupted' });
  expect(await readRun(db(), 'run-2')).toMatchObject({ state: 'running' });
});

test('runs are listed the newest first, by state and in pages, and forgotten by their age', async () => {
  const at = (day: number): StepRecord => ({
    ...done(),
    started_at: new Date(Date.UTC(2026, 0, day)),
  });
  for (const day of [1, 2, 3]) {
    await store(db(), { run_id: `r${day}`, lake: 'l', step: 'gold', noted_at: 1, record: at(day) });
  }
  await store(db(), { run_id: 'r4', lake: 'l', step: 'gold', noted_at: 1, record: failed() });
  const ids = async (state?: 'done') =>
    (await readRuns(db(), { state, offset: 1, limit: 2 })).map(({ _id }) => _id);
  expect(await ids()).toEqual(['r3', 'r2']);
  expect(await ids('done')).toEqual(['r2', 'r1']);
  const old = await runsBefore(db(), new Date(Date.UTC(2026, 0, 3)));
  expect(
    await forgetRuns(
      db(),
      old.map(({ _id }) => _id),
    ),
  ).toBe(2);
  expect(await runs(db()).countDocuments()).toBe(2);
});
