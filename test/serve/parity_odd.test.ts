import { afterAll, beforeAll, expect, test } from 'vitest';
import { randomOf } from '../../src/demo/random.ts';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { acquireFlowLease, type Lease } from '../../src/lease.ts';
import { createLog } from '../../src/log.ts';
import type { Pointer } from '../../src/publish/pointer.ts';
import { readPointer } from '../../src/publish/pointer-store.ts';
import { LakeReader } from '../../src/serve/lake/reader.ts';
import { lakeStore } from '../../src/serve/lake/store.ts';
import { mongoStore } from '../../src/serve/store.ts';
import { publishRun, Runs, visits } from '../publish/shop.ts';
import { lendDataDir, lendMongo } from '../servers/index.ts';
import { Parity } from './parity.ts';

/** Texts and values that databases order, compare and search each in their own way, unless they are told. */
const ODD = `select 'retail' as source, shop, customer, day, "at", amount, share, score, visits, age, vip from
  (select unnest(['7', '07', '10', '9', 'café', 'the\u0301', 'Cafe', 'CAFÉ', 'cœur', 'coeur', 'Straße', 'a-b', 'ab', 'a b',
    '-1', 'null', 'a,b', 'x\\y', '%_.*', 'Ω', '日本', '😀', 'İ', '']) as shop) as shops,
  (select case i % 5 when 0 then null when 1 then 'É' || i when 2 then 'e\u0301' || i else 'n' || i end as customer,
    date '2025-11-01' + cast(i * 3 as integer) as day,
    case when i % 3 then timestamp '2025-11-01 23:59:59' + to_days(cast(i as integer)) + to_milliseconds(i) end as "at",
    case when i % 4 then cast(i * 1.005 as decimal(18, 3)) end as amount,
    case when i % 3 then i / 7.0 end as share, case when i % 2 then -i * 1e9 / 3 end as score,
    case when i % 6 then cast(i as bigint) * 400000000000000 end as visits,
    case when i % 7 then cast(i - 9 as integer) end as age, case when i % 3 then i % 2 = 0 end as vip
    from range(27) as t(i))`;

const QUESTIONS = 200;

let database: Awaited<ReturnType<typeof lendMongo>>;
let folder: Awaited<ReturnType<typeof lendDataDir>>;
let mongo: Mongo;
let reader: LakeReader;
let parity: Parity;

beforeAll(async () => {
  [database, folder] = [await lendMongo(), await lendDataDir()];
  mongo = await openMongo(database.uri, database.db);
  reader = new LakeReader(folder.path, createLog('silent'));
  const input = await new Runs(folder.path).write([[visits, ODD]]);
  const lease = (await acquireFlowLease(mongo.db)) as Lease;
  await publishRun(mongo, lease, input, folder.path).finally(() => lease.release());
  const parquet = input.datasets[0]?.parquet as string;
  const pointer = (await readPointer(mongo)) as Pointer;
  const lake = lakeStore(reader, pointer, () => ({ dataset: visits, parquet }));
  parity = new Parity({ mongodb: mongoStore(mongo), lake }, [visits]);
}, 60_000);
afterAll(async () => {
  await reader.stop();
  await mongo.close();
  await database.release();
  await folder.release();
});

test('in the order of their texts, and against it', async () => {
  const found = await parity.compare(visits, { sort: 'shop,-customer', limit: '1000', count: '1' });
  expect(found.rows).toContain('Straße');
  await parity.compare(visits, { sort: '-customer,shop', limit: '1000' });
});

test('random questions', { timeout: 120_000 }, async () => {
  const tally = await parity.ask(QUESTIONS, [visits], randomOf(11, 'odd'));
  expect(tally.rows ?? 0).toBeGreaterThan(QUESTIONS / 3);
  expect(tally.cursor ?? 0).toBeGreaterThan(10);
});
