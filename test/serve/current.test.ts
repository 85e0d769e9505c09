import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { jobStates } from '../../src/job-state.ts';
import { createLog } from '../../src/log.ts';
import { noted } from '../../src/outcome.ts';
import { Current } from '../../src/serve/current.ts';
import { type PrivateMongod, privateMongod } from './mongod.ts';
import { point, pointerTo } from './published.ts';
import { content, publishShop } from './shop.ts';

/* Two clients of one MongoDB: one follows what is served, the other publishes, as another process does. */

describe.each(['replica set', 'standalone'] as const)('on a %s', (kind) => {
  let server: PrivateMongod;
  let follower: Mongo;
  let publisher: Mongo;
  let current: Current | undefined;
  let finds = 0;
  const changes: string[] = [];

  beforeAll(async () => {
    server = await privateMongod(kind);
    publisher = await openMongo(server.uri, 'shop');
    follower = await openMongo(server.uri, 'shop', { monitorCommands: true });
    follower.client.on('commandStarted', ({ commandName }) => {
      if (commandName === 'find') finds += 1;
    });
    await publishShop(publisher.client, 'shop');
  });
  afterEach(() => current?.stop());
  afterAll(async () => {
    await follower.close();
    await publisher.close();
    await server.remove();
  });

  async function follow() {
    changes.length = 0;
    const following = new Current(follower, createLog('silent'), ({ pointer }) =>
      changes.push(pointer?.version ?? 'nothing'),
    );
    current = following;
    following.start();
    await expect.poll(() => following.isCertain, { timeout: 10_000 }).toBe(true);
    return following;
  }

  const version = (following: Current) => following.lastKnown?.pointer?.version;

  test('a publish by another process is known within a second, without asking', async () => {
    const following = await follow();
    for (const next of ['v2', 'v3', 'v4']) {
      await point(publisher.db, pointerTo(next, content));
      await expect.poll(() => version(following), { timeout: 1_000, interval: 20 }).toBe(next);
      expect(following.isCertain).toBe(true);
    }
    expect(changes.slice(-3)).toEqual(['v2', 'v3', 'v4']);
  });

  test('what is known costs no read', async () => {
    const following = await follow();
    finds = 0;
    for (let asked = 0; asked < 1_000; asked += 1) await following.get();
    // A standalone server is looked at now and then, whoever asks.
    expect(finds).toBeLessThan(10);
  });

  test('while collections are renamed the version before is the one served', async () => {
    const following = await follow();
    const before = version(following);
    await point(publisher.db, { ...pointerTo('v9', content), state: 'switching' });
    await sleep(600);
    expect(version(following)).toBe(before);
    expect((await following.get()).pointer?.version).toBe(before);
    await point(publisher.db, pointerTo('v9', content));
    await expect.poll(() => version(following), { timeout: 1_000, interval: 20 }).toBe('v9');
  });

  test('a database that is dropped, and one published anew', async () => {
    const following = await follow();
    await publisher.db.dropDatabase();
    await expect.poll(() => following.lastKnown?.pointer, { timeout: 5_000 }).toBeNull();
    await publishShop(publisher.client, 'shop', 'again');
    await expect.poll(() => version(following), { timeout: 5_000 }).toBe('again');
  });

  test('how runs of other processes ended', async () => {
    const following = await follow();
    const failed = () => following.lastKnown?.runs.failed?.job;
    const run = (work: () => Promise<void>) => noted(publisher.db, work).catch(() => {});
    await run(async () => Promise.reject(new Error('no')));
    await expect.poll(failed, { timeout: 2_000, interval: 20 }).toBe('run');
    await run(async () => {});
    await expect.poll(failed, { timeout: 2_000, interval: 20 }).toBeUndefined();
    await jobStates(publisher.db).insertOne({ _id: 'gold', state: 'running' } as never);
    const error = { code: 'check-failed', message: 'no', transient: false };
    await jobStates(publisher.db).updateOne(
      { _id: 'gold' },
      { $set: { state: 'failed', error, ended_at: new Date() } },
    );
    await expect.poll(failed, { timeout: 2_000, interval: 20 }).toBe('gold');
  });

  test('without its stream it is certain of nothing, and reads each time until it has one', async () => {
    const following = await follow();
    server.hang();
    await expect.poll(() => following.isCertain, { timeout: 5_000 }).toBe(false);
    server.resume();
    await point(publisher.db, pointerTo('after', content));
    const served = async () => (await following.get()).pointer?.version;
    await expect.poll(served, { timeout: 1_000, interval: 20 }).toBe('after');
    await expect.poll(() => following.isCertain, { timeout: 15_000 }).toBe(true);
  });
});
