import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type Mongo, openMongo } from '../src/driver/mongo.ts';
import { acquireLease, joinLease, type Lease, leaseHolder } from '../src/lease.ts';
import { fenced, lowerFence, raiseFence, sessionId } from '../src/publish/fence.ts';
import { lendMongo } from './servers/index.ts';

const lent = await lendMongo();
let mongo: Mongo;
const held: Lease[] = [];

beforeAll(async () => {
  mongo = await openMongo(lent.uri, lent.db);
});
beforeEach(async () => {
  await mongo.db.dropDatabase();
});
afterAll(async () => {
  for (const lease of held) await lease.release();
  await mongo.close();
  await lent.release();
});

const take = async (name: string, owner: string, ttlMs = 10_000) => {
  const lease = await acquireLease(mongo.db, name, owner, { ttlMs });
  if (lease) held.push(lease);
  return lease;
};
const mustTake = async (name: string, owner: string, ttlMs?: number) => {
  const lease = await take(name, owner, ttlMs);
  if (!lease) throw new Error(`${name} is taken`);
  return lease;
};

test('is held by one at a time, and names its holder', async () => {
  await mustTake('flow', 'anna');
  expect(await take('flow', 'bert')).toBeUndefined();
  expect(await leaseHolder(mongo.db, 'flow')).toMatchObject({ owner: 'anna' });
  expect(await take('other', 'bert')).toBeDefined();
});

test('of twenty who ask at once goes to one', async () => {
  const asked = await Promise.all(
    Array.from({ length: 20 }, (_, index) => take('flow', `${index}`)),
  );
  expect(asked.filter((lease) => lease !== undefined)).toHaveLength(1);
});

test('is free again once released, and its tokens only grow, over all leases', async () => {
  const tokens: number[] = [];
  for (const name of ['flow', 'flow', 'other', 'flow']) {
    const lease = await mustTake(name, 'anna');
    tokens.push(lease.token);
    await lease.release();
  }
  expect(tokens).toEqual([...tokens].sort((a, b) => a - b));
  expect(new Set(tokens).size).toBe(4);
});

test('is renewed while its holder lives, beyond its time to live', async () => {
  const lease = await mustTake('flow', 'anna', 600);
  await sleep(1_500);
  expect(await take('flow', 'bert')).toBeUndefined();
  expect(lease.lost.aborted).toBe(false);
  await lease.check();
});

test('runs out when it is not renewed, and the first holder is told', async () => {
  // Long enough for its renewal not to come in between.
  const first = await mustTake('flow', 'anna', 60_000);
  // What a clock set back, or an operator, does to a lease.
  await mongo.db
    .collection<{ _id: string }>('goldserve_leases')
    .updateOne({ _id: 'flow' }, { $set: { expires_at: new Date(0) } });
  const second = await mustTake('flow', 'bert');
  expect(second.token).toBeGreaterThan(first.token);
  await expect(first.check()).rejects.toMatchObject({ code: 'lease-lost' });
  expect(first.lost.aborted).toBe(true);
  expect(first.lost.reason).toMatchObject({ code: 'lease-lost' });
  await first.release();
  await second.check();
});

test('is lost by its own clock when the server cannot be reached', async () => {
  const away = await openMongo(lent.uri, lent.db, { serverSelectionTimeoutMS: 100 });
  const lease = (await acquireLease(away.db, 'flow', 'anna', { ttlMs: 300 })) as Lease;
  await away.client.close();
  const lost = new Promise((resolve) => lease.lost.addEventListener('abort', resolve));
  await lost;
  expect(lease.lost.reason).toMatchObject({ code: 'lease-lost' });
});

test('is checked in a child process that was given its name, owner and token', async () => {
  const { name, owner, token, ...parent } = await mustTake('flow', 'anna');
  const child = joinLease(mongo.db, { name, owner, token });
  await child.check();
  const stranger = joinLease(mongo.db, { name, owner, token: token - 1 });
  await expect(stranger.check()).rejects.toMatchObject({ code: 'lease-lost' });
  expect(parent).toBeDefined();
  await child.release();
  await expect(child.check()).rejects.toMatchObject({ code: 'lease-lost' });
});

test('fences: an older token begins nothing once a newer one has', async () => {
  const old = await mustTake('one', 'anna');
  const newer = await mustTake('two', 'bert');
  await raiseFence(mongo, newer, []);
  await expect(raiseFence(mongo, old, [])).rejects.toMatchObject({ code: 'lease-lost' });
});

test('fences: a change that began before a newer publisher came is undone', async () => {
  const [old, newer] = [await mustTake('one', 'anna'), await mustTake('two', 'bert')];
  const session = mongo.client.startSession();
  await raiseFence(mongo, old, [sessionId(session)]);
  const things = mongo.db.collection('things');
  await things.insertOne({ before: true });
  const change = fenced(mongo, old, session, async (inside) => {
    await things.insertOne({ late: true }, { session: inside });
    await raiseFence(mongo, newer, []);
  });
  await expect(change).rejects.toMatchObject({ code: 'lease-lost' });
  expect(await things.countDocuments({})).toBe(1);
  await session.endSession();
});

test('fences: the open transaction of a dead publisher is ended by the next one', async () => {
  const [old, newer] = [await mustTake('one', 'anna'), await mustTake('two', 'bert')];
  const session = mongo.client.startSession();
  await raiseFence(mongo, old, [sessionId(session)]);
  const things = mongo.db.collection<{ _id: number; by: string }>('things');
  await things.insertOne({ _id: 1, by: 'nobody' });
  session.startTransaction();
  await things.updateOne({ _id: 1 }, { $set: { by: 'anna' } }, { session });
  expect(await raiseFence(mongo, newer, [])).toBe(1);
  // Were the transaction open, this write would wait for it.
  await things.updateOne({ _id: 1 }, { $set: { by: 'bert' } }, { maxTimeMS: 2_000 });
  await expect(session.commitTransaction()).rejects.toMatchObject({
    codeName: 'NoSuchTransaction',
  });
  await session.endSession();
  await lowerFence(mongo, newer);
});
