import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { acquireLease, type Lease } from '../../src/lease.ts';
import { heal } from '../../src/publish/heal.ts';
import { lendDataDir } from '../servers/index.ts';
import { admin, type OwnMongod, startWithLogin } from './mongod.ts';
import { Publisher } from './publisher.ts';
import { clients, generation, publishRun, Runs, stored, totals } from './shop.ts';

/* A server that asks for a login, and a user who may read and write one database and nothing else. */

const folder = await lendDataDir();
const runs = new Runs(folder.path);
const db = 'gold';
let server: OwnMongod;
let root: MongoClient;
let mongo: Mongo;

const uriOf = (user: string, password: string, authSource = db) =>
  `mongodb://${user}:${encodeURIComponent(password)}@127.0.0.1:${server.port}/?directConnection=true&authSource=${authSource}`;

beforeAll(async () => {
  server = await startWithLogin(folder.path);
  root = new MongoClient(uriOf(admin.user, admin.password, 'admin'));
  const createUser = (name: string, role: string) =>
    root.db(db).command({ createUser: name, pwd: 'secret', roles: [{ role, db }] });
  await createUser('publisher', 'readWrite');
  await createUser('reader', 'read');
  mongo = await openMongo(uriOf('publisher', 'secret'), db);
});
afterAll(async () => {
  await mongo.close();
  await root.close();
  await server.stop();
  await folder.release();
});

async function underLease<T>(target: Mongo, work: (lease: Lease) => Promise<T>): Promise<T> {
  for (;;) {
    const lease = await acquireLease(target.db, 'flow', 'test');
    if (lease) return work(lease).finally(() => lease.release());
  }
}

const shop = (number: number, rows: number, changed?: number) =>
  runs.write([
    [clients, generation(number, rows, changed)],
    [totals, generation(number, 5)],
  ]);

test('a wrong password is denied, and no message shows one', async () => {
  const refused = openMongo(uriOf('publisher', 'a wrong one'), db);
  await expect(refused).rejects.toMatchObject({
    code: 'database-denied',
    message: expect.not.stringContaining('wrong'),
  });
});

test('the right to read and write is enough for both ways of publishing', async () => {
  const input = await shop(1, 4_000, 0);
  const first = await underLease(mongo, (lease) => publishRun(mongo, lease, input, folder.path));
  expect(first).toMatchObject({ mode: 'switch', atomic: true });
  const next = await shop(2, 4_000, 50);
  const second = await underLease(mongo, (lease) => publishRun(mongo, lease, next, folder.path));
  expect(second).toMatchObject({ mode: 'transaction' });
  expect(await stored(mongo, clients, { generation: 2 })).toHaveLength(50);
});

test.each(['transaction:commit', 'rename'])('and to heal after kill -9 at %s', async (stopAt) => {
  const indexes = stopAt === 'rename' ? [['source', 'name']] : [];
  const input = await runs.write([
    [{ ...clients, indexes }, generation(3, 4_000)],
    [totals, generation(3, 5)],
  ]);
  const uri = uriOf('publisher', 'secret');
  const publisher = new Publisher({
    uri,
    db,
    folder: folder.path,
    inputs: [input],
    ttlMs: 1_000,
    stopAt,
  });
  await publisher.until(({ at }) => at === stopAt);
  await publisher.untilPaused();
  await publisher.kill();
  await underLease(mongo, (lease) => heal(mongo, lease));
  await underLease(mongo, (lease) => publishRun(mongo, lease, input, folder.path));
  expect(await stored(mongo, clients, { generation: 3 })).toHaveLength(4_000);
});

test('a user who may only read is refused as such', async () => {
  const reader = await openMongo(uriOf('reader', 'secret'), db);
  await expect(acquireLease(reader.db, 'flow', 'test')).rejects.toMatchObject({ code: 13 });
  await reader.close();
});
