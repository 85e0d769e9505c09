import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BSON, type Document, Double } from 'mongodb';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { define } from '../../src/dataset.ts';
import { type Mongo, openMongo } from '../../src/driver/mongo.ts';
import { acquireLease, type Lease } from '../../src/lease.ts';
import { integer, source, text } from '../../src/schema/column.ts';
import { lendDataDir, lendMongo } from '../servers/index.ts';
import {
  clients,
  datasetOf,
  generation,
  pointerOf,
  publishRun,
  Runs,
  stored,
  totals,
  visits,
} from './shop.ts';

const lent = await lendMongo();
const folder = await lendDataDir();
let mongo: Mongo;
let lease: Lease;
let runs: Runs;
let writes: Document[] = [];

beforeAll(async () => {
  mongo = await openMongo(lent.uri, lent.db, { monitorCommands: true });
  mongo.client.on('commandStarted', ({ command }) => {
    if (command.insert ?? command.update ?? command.delete ?? command.renameCollection) {
      writes.push(command);
    }
  });
});
beforeEach(async () => {
  await lent.client.db(lent.db).dropDatabase();
  lease = (await acquireLease(mongo.db, 'flow', 'test')) as Lease;
  runs = new Runs(folder.path);
  writes = [];
});
afterAll(async () => {
  await lease?.release();
  await mongo.close();
  await lent.release();
  await folder.release();
});

const run = (input: Parameters<typeof publishRun>[2], full = false) =>
  publishRun(mongo, lease, input, folder.path, full);

const visit = (values: string) => `select * from (values ${values}) as t(source, shop, customer,
  day, "at", amount, share, score, visits, age, vip)`;
const typed = (values: string) => `select source, shop, customer, cast(day as date) as day,
  cast("at" as timestamp) as "at", cast(amount as decimal(18,2)) as amount, cast(share as double) as share,
  cast(score as double) as score, cast(visits as bigint) as visits, cast(age as integer) as age,
  cast(vip as boolean) as vip from (${visit(values)})`;
const oneVisit = typed(
  `('retail', 'Paris', 'A', '2026-01-02', '2026-01-02 10:11:12.345678', 100, 1, 2, 3, 4, true)`,
);

/** What was written to collections that are read: gold and pointer. */
const servedWrites = () =>
  writes.filter((command) =>
    /^(gold_|goldserve_pointer)/.test(
      command.insert ?? command.update ?? command.delete ?? 'gold_',
    ),
  );

describe('documents', () => {
  test('are flat, in the order of the columns, with the BSON type of each kind', async () => {
    await run(await runs.write([[visits, oneVisit]]));
    const [raw] = await mongo.db.collection('gold_visits').find({}, { raw: true }).toArray();
    const document = BSON.deserialize(raw as unknown as Uint8Array, { promoteValues: false });
    expect(Object.keys(document)).toEqual(['_id', ...visits.columns.map(({ name }) => name)]);
    expect(typesOf(document)).toEqual({
      _id: 'String',
      source: 'String',
      shop: 'String',
      customer: 'String',
      day: 'Date',
      at: 'Date',
      amount: 'Double',
      share: 'Double',
      score: 'Double',
      visits: 'Long',
      age: 'Int32',
      vip: 'Boolean',
    });
    expect(document.day).toEqual(new Date('2026-01-02T00:00:00Z'));
    expect(document.at).toEqual(new Date('2026-01-02T10:11:12.345Z'));
  });

  test('hold null where a value is missing, never nothing', async () => {
    const empty = typed(
      `('retail', 'Paris', null, '2026-01-02', null, null, null, null, null, null, null)`,
    );
    await run(await runs.write([[visits, empty]]));
    const [document] = await stored(mongo, visits);
    expect(Object.keys(document as Document)).toHaveLength(visits.columns.length + 1);
    expect(document).toMatchObject({ customer: null, at: null, amount: null, vip: null });
  });

  test('have a readable _id of their key, and different keys never share one', async () => {
    const row = (shop: string, customer: string | null) =>
      `('retail', '${shop}', ${customer === null ? 'null' : `'${customer}'`}, '2026-01-02', null, null, null, null, null, null, null)`;
    const rows = [row('a:b', 'c'), row('a', 'b:c'), row('a', null), row('a', ''), row('50%', '%')];
    await run(await runs.write([[visits, typed(rows.join(','))]]));
    const ids = (await stored(mongo, visits)).map(({ _id }) => String(_id));
    expect(ids).toEqual([
      'retail:50%25:%25:2026-01-02',
      'retail:a%3Ab:c:2026-01-02',
      'retail:a:%:2026-01-02',
      'retail:a::2026-01-02',
      'retail:a:b%3Ac:2026-01-02',
    ]);
    await run(await runs.write([[clients, generation(1, 3)]]));
    expect((await stored(mongo, clients)).map(({ _id }) => _id)).toEqual([
      'retail:0',
      'retail:1',
      'retail:2',
    ]);
  });

  test('of another type are refused by the validator', async () => {
    await run(await runs.write([[visits, oneVisit]]));
    const collection = mongo.db.collection('gold_visits');
    for (const wrong of [{ amount: '100' }, { day: '2026-01-02' }, { vip: 1 }, { other: 1 }]) {
      const refused = collection.updateOne({}, { $set: wrong });
      await expect(refused, JSON.stringify(wrong)).rejects.toMatchObject({ code: 121 });
    }
    await expect(collection.updateOne({}, { $unset: { share: 1 } })).rejects.toMatchObject({
      code: 121,
    });
  });
});

describe('a publish', () => {
  test('of the same input twice writes nothing the second time', async () => {
    const input = await runs.write([
      [clients, generation(1, 500)],
      [totals, generation(1, 5)],
    ]);
    expect(await run(input)).toMatchObject({ changed: true, mode: 'switch', atomic: true });
    const before = await pointerOf(mongo);
    writes = [];
    const again = await run(input);
    expect(again).toMatchObject({ changed: false, mode: 'none', version: input.version });
    expect(servedWrites()).toEqual([]);
    expect(await pointerOf(mongo)).toEqual(before);
  });

  test('of equal rows under other settings changes only what the pointer says of the run', async () => {
    const content: Parameters<Runs['write']>[0] = [[clients, generation(1, 50)]];
    const first = await runs.write(content);
    await run(first);
    const before = await pointerOf(mongo);
    writes = [];
    const second = await runs.write(content, { asOf: '2026-01-16', fingerprint: 'others' });
    const result = await run(second);
    expect(result).toMatchObject({ changed: false, mode: 'pointer', version: first.version });
    expect(servedWrites().map(({ update }) => update)).toEqual(['goldserve_pointer']);
    const expected = structuredClone(before) as NonNullable<typeof before>;
    Object.assign(expected, { as_of: '2026-01-16', fingerprint: 'others', run_id: second.runId });
    Object.assign(expected.datasets.clients as object, { run_id: second.runId });
    expect(await pointerOf(mongo)).toEqual(expected);
  });

  test('of a small difference is one transaction that touches only what changed', async () => {
    await run(
      await runs.write([
        [clients, generation(1, 20_000, 0)],
        [totals, generation(1, 9)],
      ]),
    );
    writes = [];
    const input = await runs.write([
      [clients, `${generation(2, 20_001, 3)} where range <> 10`],
      [totals, generation(1, 9)],
    ]);
    const result = await run(input);
    expect(result.mode).toBe('transaction');
    expect(result.datasets).toEqual({
      clients: { rows: 20_000, written: 4, removed: 1 },
      totals: { rows: 9, written: 0, removed: 0 },
    });
    expect(result.steps).toEqual([
      'diff:clients',
      'transaction:write',
      'transaction:commit',
      'clean',
    ]);
    expect(await mongo.db.collection('gold_clients').countDocuments()).toBe(20_000);
    expect(await stored(mongo, clients, { generation: 2 })).toHaveLength(3);
    expect(await pointerOf(mongo)).toMatchObject({ version: input.version, state: 'stable' });
  });

  test('of a large difference switches all changed collections, validator and indexes with them', async () => {
    await run(
      await runs.write([
        [clients, generation(1, 60_000)],
        [totals, generation(1, 9)],
      ]),
    );
    const result = await run(
      await runs.write([
        [clients, generation(2, 60_000)],
        [totals, generation(2, 9)],
      ]),
    );
    expect(result).toMatchObject({ mode: 'switch', changed: true });
    expect(result.steps).toEqual([
      'diff:totals',
      'diff:clients',
      'stage:totals',
      'stage-indexes:totals',
      'stage:clients',
      'stage-indexes:clients',
      'switching',
      'rename',
      'pointer',
      'published',
      'clean',
    ]);
    for (const dataset of [clients, totals]) {
      const collection = mongo.db.collection(`gold_${dataset.name}`);
      expect(await collection.countDocuments({ generation: { $ne: 2 } })).toBe(0);
      expect((await collection.indexes()).map(({ name }) => name)).toEqual([
        '_id_',
        'source_1_id_1_fr',
      ]);
      await expect(collection.insertOne({ wrong: 1 })).rejects.toMatchObject({ code: 121 });
    }
    expect(await collectionsLike('staging')).toEqual([]);
  });

  test('without the Parquet of the last publish compares with what MongoDB holds', async () => {
    await run(await runs.write([[clients, generation(1, 1_000, 0)]]));
    const input = await runs.write([[clients, generation(2, 1_000, 7)]], {
      previous: () => undefined,
    });
    const result = await run(input);
    expect(result).toMatchObject({ mode: 'transaction', datasets: { clients: { written: 7 } } });
  });

  test('with a broken Parquet of the last publish compares with what MongoDB holds', async () => {
    await run(await runs.write([[clients, generation(1, 1_000, 0)]]));
    const broken = join(folder.path, 'broken.parquet');
    writeFileSync(broken, 'PAR1 is not enough');
    const input = await runs.write([[clients, generation(2, 1_000, 7)]], {
      previous: () => broken,
    });
    const result = await run(input);
    expect(result).toMatchObject({ mode: 'transaction', datasets: { clients: { written: 7 } } });
  });

  test('of another definition builds the collection anew', async () => {
    await run(await runs.write([[clients, generation(1, 10)]]));
    const row = z.strictObject({
      source: source(),
      id: text('Id', 'Id', 'Id'),
      rank: integer('R', 'R', 'R'),
    });
    const other = datasetOf('clients', define({ ...clients, row }));
    const sql = `select source, id, generation as rank from (${generation(1, 10)})`;
    const result = await run(await runs.write([[other, sql]]));
    expect(result.mode).toBe('switch');
    const [document] = await stored(mongo, clients);
    expect(document).toEqual({ _id: 'retail:0', source: 'retail', id: '0', rank: 1 });
  });

  test('without a dataset drops its collection, and no other', async () => {
    await mongo.db.collection<Document>('gold_of_somebody').insertOne({ a: 1 });
    await run(
      await runs.write([
        [clients, generation(1, 10)],
        [totals, generation(1, 2)],
      ]),
    );
    const result = await run(await runs.write([[clients, generation(1, 10)]]));
    expect(result).toMatchObject({ changed: true, dropped: ['gold_totals'] });
    expect(await collectionsLike('gold_')).toEqual(['gold_clients', 'gold_of_somebody']);
    const pointer = await pointerOf(mongo);
    expect(Object.keys(pointer?.datasets ?? {})).toEqual(['clients']);
    expect(pointer?.drops).toBeUndefined();
  });

  test('of an empty dataset publishes it empty', async () => {
    await run(await runs.write([[clients, generation(1, 0)]]));
    expect(await stored(mongo, clients)).toEqual([]);
    expect((await pointerOf(mongo))?.datasets.clients?.rows).toBe(0);
  });

  test('after somebody dropped a collection builds it again', async () => {
    const input = await runs.write([[clients, generation(1, 10)]]);
    await run(input);
    await mongo.db.dropCollection('gold_clients');
    await run(input);
    expect(await stored(mongo, clients)).toHaveLength(10);
  });
});

describe('a full publish', () => {
  test('puts right what was changed, deleted or added by hand, and writes nothing else', async () => {
    const input = await runs.write([
      [clients, generation(1, 3_000)],
      [totals, generation(1, 5)],
    ]);
    await run(input);
    const good = await stored(mongo, clients);
    const collection = mongo.db.collection<Document>('gold_clients');
    await collection.updateOne({ _id: 'retail:7' } as Document, {
      $set: { amount: new Double(1e6) },
    });
    await collection.deleteOne({ _id: 'retail:8' } as Document);
    const loose = { bypassDocumentValidation: true };
    await collection.insertOne({ _id: 'retail:x', a: 1 } as Document, loose);
    await collection.insertOne({ a: 1 }, loose);
    await collection.replaceOne(
      { _id: 'retail:9' } as Document,
      { ...reversed(good.at(-1) as Document) },
      loose,
    );
    expect(await run(input)).toMatchObject({ mode: 'none' });
    const result = await run(input, true);
    expect(result).toMatchObject({ mode: 'transaction', changed: true });
    expect(result.datasets.clients).toEqual({ rows: 3_000, written: 3, removed: 2 });
    expect(await stored(mongo, clients)).toEqual(good);
  });

  test('writes nothing when all is right', async () => {
    const input = await runs.write([
      [clients, generation(1, 3_000)],
      [visits, oneVisit],
    ]);
    await run(input);
    writes = [];
    expect(await run(input, true)).toMatchObject({ mode: 'none', changed: false });
    expect(servedWrites()).toEqual([]);
  });

  test('brings back a validator or an index that was taken away', async () => {
    const input = await runs.write([
      [clients, generation(1, 10)],
      [visits, oneVisit],
    ]);
    await run(input);
    await mongo.db.command({ collMod: 'gold_clients', validationLevel: 'off' });
    await mongo.db.collection('gold_visits').dropIndex('source_1_amount_-1');
    expect(await run(input, true)).toMatchObject({ mode: 'switch' });
    await expect(mongo.db.collection('gold_clients').insertOne({ wrong: 1 })).rejects.toMatchObject(
      { code: 121 },
    );
    expect(await mongo.db.collection('gold_visits').indexExists('source_1_amount_-1')).toBe(true);
    expect(await run(input, true)).toMatchObject({ mode: 'none' });
  });

  test('of thousands of differences goes through staging', async () => {
    const input = await runs.write([[clients, generation(1, 60_000)]]);
    await run(input);
    await mongo.db.collection('gold_clients').updateMany({}, { $inc: { generation: 1 } });
    expect(await run(input, true)).toMatchObject({ mode: 'switch' });
    expect(await mongo.db.collection('gold_clients').countDocuments({ generation: 1 })).toBe(
      60_000,
    );
  });
});

describe('bad input', () => {
  const served = async () => ({
    pointer: await pointerOf(mongo),
    rows: await stored(mongo, clients),
  });

  test.each([
    [
      'two rows with one key',
      `${generation(2, 10)} union all ${generation(3, 1)}`,
      'model-mismatch',
    ],
    [
      'a null its column does not allow',
      `select * replace (null::integer as generation) from (${generation(2, 10)})`,
      'model-mismatch',
    ],
  ])('%s is refused, in both ways, and the old version stays', async (_, sql, code) => {
    await run(await runs.write([[clients, generation(1, 10)]]));
    const before = await served();
    const bad = await runs.write([[clients, sql]]);
    await expect(run(bad)).rejects.toMatchObject({ code });
    const rebuilt = await runs.write([
      [clients, sql],
      [totals, generation(1, 1)],
    ]);
    await expect(run(rebuilt)).rejects.toMatchObject({ code });
    expect(await served()).toEqual(before);
    expect(await collectionsLike('staging')).toEqual([]);
  });

  test('a Parquet file that is not whole is refused', async () => {
    const input = await runs.write([[clients, generation(1, 10)]]);
    const wrong = { ...input.datasets[0], rows: 11 } as (typeof input.datasets)[0];
    const refused = run({ ...input, datasets: [wrong] });
    await expect(refused).rejects.toMatchObject({ code: 'lake-corrupt' });
    const missing = { ...wrong, parquet: '/nowhere.parquet' };
    const gone = run({ ...input, datasets: [missing] });
    await expect(gone).rejects.toMatchObject({ code: 'lake-corrupt' });
  });
});

async function collectionsLike(part: string): Promise<string[]> {
  const all = await mongo.db.listCollections({}, { nameOnly: true }).toArray();
  return all
    .map(({ name }) => name)
    .filter((name) => name.includes(part))
    .sort();
}

function typesOf(document: Document) {
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [
      key,
      value._bsontype ?? value.constructor.name,
    ]),
  );
}

const reversed = (document: Document) =>
  Object.fromEntries(
    Object.entries(document)
      .filter(([key]) => key !== '_id')
      .reverse(),
  );
