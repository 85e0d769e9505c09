import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Mongo, openMongo } from '../src/driver/mongo.ts';
import {
  CLAIM_TTL,
  claim,
  finish,
  isRetried,
  type JobState,
  jobStates,
  markCovered,
} from '../src/job-state.ts';
import { ownerName } from '../src/owner.ts';
import { lendMongo } from './servers/index.ts';

const DUE = new Date('2026-06-30T01:00:00Z');
const NEXT = new Date('2026-07-01T01:00:00Z');

describe('the claim of a job', () => {
  let lent: Awaited<ReturnType<typeof lendMongo>>;
  let mongo: Mongo;
  beforeAll(async () => {
    lent = await lendMongo();
    mongo = await openMongo(lent.uri, lent.db);
  });
  afterAll(async () => {
    await mongo.close();
    await lent.release();
  });
  beforeEach(() => jobStates(mongo.db).deleteMany({}));

  const claimed = (due = DUE) => claim(mongo.db, 'bronze', due, 'lake');
  const state = async () => (await jobStates(mongo.db).findOne({ _id: 'bronze' })) as JobState;
  const fails = (transient: boolean) =>
    finish(mongo.db, 'bronze', { state: 'failed', error: { code: 'x', message: 'y', transient } });

  it('is won by one of many who ask at once, and by nobody again for that time', async () => {
    const wins = await Promise.all(Array.from({ length: 10 }, () => claimed()));
    expect(wins.filter(Boolean)).toHaveLength(1);
    await finish(mongo.db, 'bronze', { state: 'done', run_id: 'r' });
    expect(await claimed()).toBe(false);
    expect(await claimed(NEXT)).toBe(true);
    expect(await state()).not.toHaveProperty('run_id');
  });

  it('is tried again after a passing fault, four times in all, and afresh the next night', async () => {
    for (const more of [true, true, true, false]) {
      expect(await claimed()).toBe(true);
      await fails(true);
      expect(isRetried(await state())).toBe(more);
    }
    expect(await claimed()).toBe(false);
    expect(await claimed(NEXT)).toBe(true);
    expect((await state()).attempts).toBe(1);
  });

  it('is not tried again after a fault that needs a person', async () => {
    await claimed();
    await fails(false);
    expect(isRetried(await state())).toBe(false);
    expect(await claimed()).toBe(false);
  });

  it('passes on from an owner that is gone, or shows no life', async () => {
    await claimed();
    const gone = ownerName().replace(/:\d+\//, ':999999999/');
    await jobStates(mongo.db).updateOne({ _id: 'bronze' }, { $set: { owner: gone } });
    expect(await claimed()).toBe(true);
    const silent = { owner: 'elsewhere:1/2/3', beat: new Date(Date.now() - CLAIM_TTL - 1000) };
    await jobStates(mongo.db).updateOne({ _id: 'bronze' }, { $set: { owner: silent.owner } });
    expect(await claimed()).toBe(false);
    await jobStates(mongo.db).updateOne({ _id: 'bronze' }, { $set: silent });
    expect(await claimed()).toBe(true);
  });

  it('is not needed for what a whole run has covered', async () => {
    await markCovered(mongo.db, new Map([['bronze', DUE]]), 'lake', { runId: 'r' });
    expect(await claimed()).toBe(false);
    expect(await state()).toMatchObject({ state: 'done', run_id: 'r' });
    await markCovered(mongo.db, new Map([['bronze', NEXT]]), 'lake', { onlyNew: true });
    expect((await state()).due).toEqual(DUE);
  });
});
