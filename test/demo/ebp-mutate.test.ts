import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Changes } from '../../src/demo/ebp/changes.ts';
import { fillEbp } from '../../src/demo/ebp/fill.ts';
import { mutateEbp } from '../../src/demo/ebp/mutate.ts';
import { type LentDatabase, lendPostgres } from '../servers/index.ts';
import { checksum, numberOf } from './ebp.ts';

const asOf = '2026-08-14';
const quiet = () => {};
const night = `timestamp '2026-08-14 21:00:00'`;

describe('changing an EBP demo', () => {
  let db: LentDatabase;
  let changes: Changes;
  const number = (sql: string) => numberOf(db, sql);
  beforeAll(async () => {
    db = await lendPostgres();
    await fillEbp(db.url, { asOf, scale: 0.02, incidents: true }, quiet);
    await db.run(`CREATE SCHEMA before; CREATE TABLE before.customer AS SELECT * FROM "Customer";
      CREATE TABLE before.item AS SELECT * FROM "Item"; CREATE TABLE before.document AS SELECT * FROM "SaleDocument";
      CREATE TABLE before.line AS SELECT * FROM "SaleDocumentLine"; CREATE TABLE before.gone AS SELECT * FROM "EbpSysDeletedRecord";
      CREATE TABLE before.due AS SELECT * FROM "SaleCommitment"`);
    changes = await mutateEbp(db.url, { changes: 100 }, quiet);
  }, 120_000);
  afterAll(() => db.release());

  const joined = (table: string, before: string) =>
    `"${table}" n JOIN before.${before} o USING ("Id")`;
  test.each([
    [
      'renamed',
      `SELECT count(*) FROM ${joined('Customer', 'customer')} WHERE n."Name" <> o."Name"`,
    ],
    [
      'moved',
      `SELECT count(*) FROM ${joined('Customer', 'customer')} WHERE (n."MainDeliveryAddress_ZipCode", n."MainDeliveryAddress_City") IS DISTINCT FROM (o."MainDeliveryAddress_ZipCode", o."MainDeliveryAddress_City")`,
    ],
    [
      'repriced',
      `SELECT count(*) FROM ${joined('Item', 'item')} WHERE n."SalePriceVatExcluded" <> o."SalePriceVatExcluded"`,
    ],
    [
      'redated',
      `SELECT count(*) FROM ${joined('SaleDocument', 'document')} WHERE n."DocumentDate" < o."DocumentDate"`,
    ],
    [
      'deletedDocuments',
      `SELECT count(*) FROM before.document o WHERE "Id" NOT IN (SELECT "Id" FROM "SaleDocument")`,
    ],
    [
      'deletedLines',
      `SELECT count(*) FROM before.line o WHERE "Id" NOT IN (SELECT "Id" FROM "SaleDocumentLine")`,
    ],
    [
      'deletedCustomers',
      `SELECT count(*) FROM before.customer o WHERE "Id" NOT IN (SELECT "Id" FROM "Customer")`,
    ],
    [
      'deletedRecords',
      'SELECT (SELECT count(*) FROM "EbpSysDeletedRecord") - (SELECT count(*) FROM before.gone)',
    ],
    [
      'addedDocuments',
      `SELECT count(*) FROM "SaleDocument" WHERE "Id" NOT IN (SELECT "Id" FROM before.document)`,
    ],
    [
      'addedLines',
      `SELECT count(*) FROM "SaleDocumentLine" WHERE "Id" NOT IN (SELECT "Id" FROM before.line)`,
    ],
    [
      'addedCommitments',
      `SELECT count(*) FROM "SaleCommitment" WHERE "Id" NOT IN (SELECT "Id" FROM before.due)`,
    ],
  ] as const)('%s: as many as it says', async (kind, sql) => {
    expect(changes[kind]).toBeGreaterThan(0);
    expect(await number(sql)).toBe(changes[kind]);
  });

  test('every change has the time of the day', async () => {
    const touched = await number(
      `SELECT count(*) FROM "Customer" WHERE "sysModifiedDate" = ${night}`,
    );
    expect(touched).toBeGreaterThanOrEqual(Math.max(changes.renamed, changes.moved));
    expect(touched).toBeLessThanOrEqual(changes.renamed + changes.moved);
    expect(
      await number(`SELECT count(*) FROM "EbpSysDeletedRecord" WHERE "sysCreatedDate" = ${night}`),
    ).toBe(changes.deletedRecords);
  });

  test('what is deleted is noted by its id and the kind of its table', async () => {
    expect(
      await number(`SELECT count(*) FROM before.document d WHERE "Id" NOT IN (SELECT "Id" FROM "SaleDocument")
      AND NOT EXISTS (SELECT 1 FROM "EbpSysDeletedRecord" r WHERE r."UniqueId" = d."Id")`),
    ).toBe(0);
    expect(
      await number(
        `SELECT count(DISTINCT "Kind") FROM "EbpSysDeletedRecord" WHERE "sysCreatedDate" = ${night}`,
      ),
    ).toBe(3);
  });

  test('new invoices are whole: lines, sums, what is due', async () => {
    const fresh = `"SaleDocument" d WHERE "Id" NOT IN (SELECT "Id" FROM before.document)`;
    expect(
      await number(`SELECT count(*) FROM ${fresh} AND "AmountVatExcludedWithDiscount" <>
      (SELECT sum("RealNetAmountVatExcludedWithDiscount") FROM "SaleDocumentLine" l WHERE l."DocumentId" = d."Id")`),
    ).toBe(0);
    expect(
      await number(`SELECT count(*) FROM ${fresh} AND "TotalDueAmount" <>
      (SELECT sum("BalanceDue") FROM "SaleCommitment" c WHERE c."DocumentId" = d."Id")`),
    ).toBe(0);
    expect(
      await number(`SELECT count(*) - count(DISTINCT "DocumentNumber") FROM "SaleDocument"`),
    ).toBe(0);
  });

  test('nothing is dated before what it was made from', async () => {
    const early = `SELECT count(*) FROM "SaleDocument" d JOIN "SaleDocument" o
      ON o."DocumentNumber" = d."OriginDocumentNumber" AND o."DocumentType" = d."OriginDocumentType"
      WHERE d."OriginDocumentNumber" <> '' AND d."DocumentDate" < o."DocumentDate"`;
    expect(await number(early)).toBe(0);
  });

  test('a second change on the same day finds other numbers', async () => {
    const again = await mutateEbp(db.url, { changes: 100 }, quiet);
    expect(again.addedDocuments).toBe(changes.addedDocuments);
    expect(
      await number(`SELECT count(*) - count(DISTINCT "DocumentNumber") FROM "SaleDocument"`),
    ).toBe(0);
  });
});

test('the same seed on the same tables changes the same rows', async () => {
  const sums = [];
  for (let turn = 0; turn < 2; turn++) {
    const db = await lendPostgres();
    await fillEbp(db.url, { asOf, scale: 0.01 }, quiet);
    await mutateEbp(db.url, { changes: 60, seed: 7, asOf: '2026-08-15' }, quiet);
    sums.push(await checksum(db));
    await db.release();
  }
  expect(sums[1]).toEqual(sums[0]);
}, 240_000);

test('no demo, or tables of somebody else, are refused', async () => {
  const db = await lendPostgres();
  const code = () =>
    mutateEbp(db.url, { changes: 5 }, quiet).then(
      () => 'done',
      (e) => e.code,
    );
  expect(await code()).toBe('source-table-missing');
  await db.run('CREATE TABLE "SaleDocument" ("Id" uuid)');
  expect(await code()).toBe('demo-refused');
  await expect(mutateEbp(db.url, { changes: -1 }, quiet)).rejects.toMatchObject({ code: 'usage' });
  await db.release();
});
