import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type EbpFilled, fillEbp } from '../../src/demo/ebp/fill.ts';
import { readSchema } from '../../src/demo/ebp/schema.ts';
import { GoldserveError } from '../../src/errors.ts';
import { type LentDatabase, lendPostgres } from '../servers/index.ts';
import { type Checksums, checksum, numberOf } from './ebp.ts';

const asOf = '2026-08-14';
const quiet = () => {};
const schema = readSchema();

test('the schema is that of one installation: 319 tables, 9,919 columns, 670,349 rows', () => {
  const tables = [...schema.values()];
  expect(tables).toHaveLength(319);
  expect(tables.reduce((sum, { columns }) => sum + columns.length, 0)).toBe(9919);
  expect(tables.reduce((sum, { rows }) => sum + rows, 0)).toBe(670_349);
  expect(schema.get('SaleDocument')?.columns).toHaveLength(538);
});

describe('an EBP at a twentieth of the size, with incidents', () => {
  let db: LentDatabase;
  let filled: EbpFilled;
  beforeAll(async () => {
    db = await lendPostgres();
    filled = await fillEbp(db.url, { asOf, scale: 0.05, incidents: true, dirt: 0.1 }, quiet);
  }, 180_000);
  afterAll(() => db.release());
  const number = (sql: string) => numberOf(db, sql);
  const none = async (sql: string) => expect(await db.rows(sql)).toEqual([]);

  test('has every table with every column, type and NOT NULL', async () => {
    const rows = await db.rows(`SELECT table_name AS name, count(*)::int AS columns,
        count(*) FILTER (WHERE is_nullable = 'NO')::int AS required
      FROM information_schema.columns WHERE table_schema = 'public' GROUP BY 1`);
    const there = new Map(rows.map(({ name, ...counts }) => [name, counts]));
    expect(there.size).toBe(319);
    for (const { name, columns } of schema.values()) {
      const required = columns.filter((column) => column.required).length;
      expect({ name, ...there.get(name) }).toEqual({ name, columns: columns.length, required });
    }
  });

  test('keeps the widths and types of columns, and no default', async () => {
    const [width] = await db.rows(`SELECT character_maximum_length AS width, data_type AS type
      FROM information_schema.columns WHERE table_name = 'Customer' AND column_name = 'Name'`);
    expect(width).toEqual({ width: 60, type: 'character varying' });
    await none(`SELECT column_name FROM information_schema.columns
      WHERE table_schema = 'public' AND column_default IS NOT NULL`);
  });

  test('has in each table the rows it says, about a twentieth of the installation', async () => {
    for (const [table, rows] of Object.entries(filled.tables)) {
      expect([table, await number(`SELECT count(*) FROM "${table}"`)]).toEqual([table, rows]);
    }
    expect(filled.tables.SaleDocument).toBe(Math.round(23_837 * 0.05));
    expect(filled.tables.SaleDocumentLine).toBe(Math.round(112_684 * 0.05));
    expect(filled.tables.Country).toBe(227);
    expect(filled.tables.Incident).toBe(70);
  });

  test('has something in nullable columns of every filled table that has such columns', async () => {
    for (const table of ['SaleDocumentEx', 'ConstructionSite', 'BankRemittance', 'EventLog']) {
      const [row] = await db.rows(`SELECT count(*)::int AS n FROM "${table}" t,
        LATERAL jsonb_each(to_jsonb(t)) c WHERE jsonb_typeof(c.value) = 'null'`);
      const cells = (filled.tables[table] ?? 0) * (schema.get(table)?.columns.length ?? 0);
      expect(Number(row?.n)).toBeGreaterThan(0);
      expect(Number(row?.n)).toBeLessThan(cells);
    }
  });

  const lines = `(SELECT DISTINCT ON ("Id") * FROM "SaleDocumentLine") l`;
  test('documents are the sum of their lines, but for the wrong ones', async () => {
    const wrong = await number(`SELECT count(*) FROM "SaleDocument" d JOIN
      (SELECT "DocumentId", sum("RealNetAmountVatExcludedWithDiscount") AS net, sum("VatAmount") AS vat,
              sum("RealNetAmountVatExcluded") AS gross, sum(round("CostPrice" * "Quantity", 2)) AS cost
         FROM ${lines} GROUP BY 1) s ON s."DocumentId" = d."Id"
      WHERE (d."AmountVatExcludedWithDiscount", d."VatAmount", d."AmountVatExcluded") <> (net, vat, gross)
         OR abs(d."CostPrice" - cost) > 0.01 * 40`);
    expect(wrong).toBe(filled.dirt.wrongTotal);
    await none(`SELECT "Id" FROM "SaleDocument"
      WHERE "AmountVatIncluded" <> "AmountVatExcludedWithDiscount" + "VatAmount"`);
    await none(`SELECT "Id" FROM "SaleDocument" d
      WHERE NOT EXISTS (SELECT 1 FROM "SaleDocumentLine" l WHERE l."DocumentId" = d."Id")`);
  });

  test('quotes become orders, deliveries and invoices, line by line', async () => {
    await none(`SELECT d."Id" FROM "SaleDocument" d LEFT JOIN "SaleDocument" o
        ON o."DocumentNumber" = d."OriginDocumentNumber" AND o."DocumentType" = d."OriginDocumentType"
      WHERE d."OriginDocumentNumber" IS NOT NULL
        AND (o."Id" IS NULL OR o."DocumentDate" > d."DocumentDate" OR o."CustomerId" <> d."CustomerId")`);
    const steps = await db.rows(`SELECT DISTINCT "OriginDocumentType" AS from, "DocumentType" AS to
      FROM "SaleDocument" WHERE "OriginDocumentNumber" IS NOT NULL ORDER BY 1, 2`);
    expect(steps.map(({ from, to }) => `${from}-${to}`)).toEqual([
      '1-2',
      '2-3',
      '2-4',
      '3-4',
      '4-4',
    ]);
    await none(`SELECT a."Id" FROM "DocumentLineAssociation" a
      LEFT JOIN "SaleDocumentLine" f ON f."Id" = a."OriginLineId" AND f."DocumentId" = a."OriginDocumentId"
      LEFT JOIN "SaleDocumentLine" t ON t."Id" = a."TransferedLineId" AND t."DocumentId" = a."TransferedDocumentId"
      WHERE f."Id" IS NULL OR t."Id" IS NULL OR f."ItemId" IS DISTINCT FROM t."ItemId"`);
  });

  test('credit notes are invoices with negative amounts that name theirs', async () => {
    const credits = `"SaleDocument" WHERE "CorrectionType" = 1`;
    expect(await number(`SELECT count(*) FROM ${credits}`)).toBe(
      filled.tables.SaleCreditMemoOrigin,
    );
    await none(`SELECT "Id" FROM ${credits} AND ("AmountVatIncluded" >= 0 OR "DocumentType" <> 4)`);
    await none(`SELECT o."Id" FROM "SaleCreditMemoOrigin" o LEFT JOIN "SaleDocument" d
      ON d."DocumentNumber" = o."InvoiceNumber" AND d."DocumentDate" = o."InvoiceDate" WHERE d."Id" IS NULL`);
  });

  test.each(['Sale', 'Purchase'])(
    '%s: what is due is the documents, less the payments',
    async (side) => {
      await none(`SELECT c."Id" FROM "${side}Commitment" c LEFT JOIN
      (SELECT "CommitmentId", sum("AssignedAmount") AS paid FROM "${side}SettlementCommitmentAssociation" GROUP BY 1) a
      ON a."CommitmentId" = c."Id" WHERE c."Amount" - coalesce(paid, 0) <> c."BalanceDue"
        OR abs(coalesce(paid, 0)) > abs(c."Amount")`);
      await none(`SELECT d."Id" FROM "${side}Document" d JOIN
      (SELECT "DocumentId", sum("Amount") AS amount, sum("BalanceDue") AS balance FROM "${side}Commitment" GROUP BY 1) c
      ON c."DocumentId" = d."Id" WHERE (amount, balance) <> (d."TotalDueAmount", d."CommitmentsBalanceDue")`);
      await none(`SELECT s."Id" FROM "${side}Settlement" s JOIN
      (SELECT "SettlementId", sum("AssignedAmount") AS amount FROM "${side}SettlementCommitmentAssociation" GROUP BY 1) a
      ON a."SettlementId" = s."Id" WHERE amount <> s."Amount" OR s."SettlementDate" > '${asOf}'`);
      await none(`SELECT "Id" FROM "${side}Settlement" WHERE "RemainingAmount" <> 0
        OR to_jsonb("${side}Settlement") ->> 'IsUnpaid' = 'true'`);
      expect(
        await number(`SELECT count(*) FROM "${side}Commitment" WHERE "BalanceDue" <> 0`),
      ).toBeGreaterThan(5);
    },
  );

  test('stock is the sum of its movements, and never below nothing', async () => {
    await none(`SELECT s."ItemId" FROM "StockItem" s LEFT JOIN
      (SELECT "ItemId", "StorehouseId", sum(CASE "MovementType" WHEN 2 THEN -"Quantity" ELSE "Quantity" END) AS stock
         FROM "StockMovement" GROUP BY 1, 2) m USING ("ItemId", "StorehouseId")
      WHERE s."RealStock" <> coalesce(stock, 0)`);
    await none(`SELECT "Id" FROM "StockMovement" WHERE "RealStock" < 0`);
    await none(`SELECT i."Id" FROM "Item" i JOIN
      (SELECT "ItemId", sum("RealStock") AS stock, sum("StockValue") AS value FROM "StockItem" GROUP BY 1) s
      ON s."ItemId" = i."Id" WHERE (i."RealStock", i."StockValue") <> (stock, value)`);
    const kinds = await db.rows(
      'SELECT DISTINCT "MovementType" AS t FROM "StockMovement" ORDER BY 1',
    );
    expect(kinds.map(({ t }) => t)).toEqual([1, 2, 3]);
  });

  test('movements belong to the line that names them', async () => {
    await none(`SELECT m."Id" FROM "StockMovement" m JOIN "SaleDocumentLine" l ON l."Id" = m."DocumentLineId"
      WHERE l."StockMovementId" <> m."Id" OR l."ItemId" <> m."ItemId" OR l."Quantity" <> m."Quantity"`);
    expect(
      await number('SELECT count(*) FROM "SaleDocumentLine" WHERE "StockMovementId" IS NOT NULL'),
    ).toBeGreaterThan(50);
  });

  test('some items are out of stock, some below their least stock, some do not move', async () => {
    const items = `(SELECT "ItemId", sum("RealStock") AS stock, sum("MinStock") AS least FROM "StockItem" GROUP BY 1) s`;
    expect(await number(`SELECT count(*) FROM ${items} WHERE stock = 0`)).toBeGreaterThan(5);
    expect(
      await number(`SELECT count(*) FROM ${items} WHERE stock > 0 AND stock < least`),
    ).toBeGreaterThan(0);
    expect(
      await number(`SELECT count(*) FROM (SELECT "ItemId", max("DocumentDate") AS last FROM "StockMovement"
      GROUP BY 1) m WHERE last < date '${asOf}' - 180`),
    ).toBeGreaterThan(5);
  });

  test('repairs belong to incidents, which begin before them', async () => {
    await none(`SELECT e."Id" FROM "ScheduleEvent" e LEFT JOIN "Incident" i ON i."Id" = e."Maintenance_IncidentId"
      WHERE e."Maintenance_IncidentId" IS NOT NULL AND (i."Id" IS NULL OR i."StartDate" >= e."StartDateTime"
        OR i."CustomerId" <> e."CustomerId")`);
    const open = await number('SELECT count(*) FROM "Incident" WHERE "EndDate" IS NULL');
    expect(open).toBeGreaterThan(0);
    expect(
      await number(`SELECT count(*) FROM (SELECT 1 FROM "ScheduleEvent" WHERE "Maintenance_IncidentId" IS NOT NULL
      GROUP BY "Maintenance_IncidentId" HAVING count(*) > 1) x`),
    ).toBeGreaterThan(0);
  });

  test('interventions lie near their customer', async () => {
    await none(`SELECT e."Id" FROM "ScheduleEvent" e JOIN "Customer" c ON c."Id" = e."CustomerId"
      WHERE abs(e."Address_Latitude" - c."MainDeliveryAddress_Latitude") > 0.1
         OR abs(e."Address_Longitude" - c."MainDeliveryAddress_Longitude") > 0.1`);
    expect(
      await number('SELECT count(*) FROM "ScheduleEvent" WHERE "Address_Latitude" IS NOT NULL'),
    ).toBeGreaterThan(300);
  });

  test('August is quiet and years grow', async () => {
    const invoices = `"SaleDocument" WHERE "DocumentType" = 4 AND "DocumentDate" <= '${asOf}'`;
    const august = await number(
      `SELECT count(*) FROM ${invoices} AND extract(month FROM "DocumentDate") = 8`,
    );
    const october = await number(
      `SELECT count(*) FROM ${invoices} AND extract(month FROM "DocumentDate") = 10`,
    );
    expect(august / october).toBeLessThan(0.75);
    const year = (y: number) =>
      number(`SELECT count(*) FROM ${invoices} AND extract(year FROM "DocumentDate") = ${y}`);
    expect(await year(2025)).toBeGreaterThan(await year(2023));
  });

  const standard = `'^0[1-9]( [0-9][0-9]){4}$'`;
  const phone = `right(regexp_replace("MainInvoicingContact_Phone", '[^0-9]', '', 'g'), 9)`;
  test.each([
    [
      'duplicateCustomer',
      `SELECT sum(n - 1) FROM (SELECT count(*) AS n FROM "Customer"
        WHERE "MainInvoicingContact_Phone" <> '' GROUP BY lower("Name"), "MainDeliveryAddress_ZipCode", ${phone} HAVING count(*) > 1) x`,
    ],
    [
      'invalidEmail',
      `SELECT count(*) FROM "Customer" WHERE "MainInvoicingContact_Email" <> ''
        AND "MainInvoicingContact_Email" !~ '^[^@ ]+@[^@ ]+[.][a-z]+$'`,
    ],
    [
      'untidyName',
      `SELECT count(*) FROM "Customer" WHERE "Name" <> trim("Name") OR "Name" LIKE '%  %' OR "Name" = lower("Name")`,
    ],
    [
      'missingCoordinates',
      'SELECT count(*) FROM "Customer" WHERE "MainDeliveryAddress_Latitude" IS NULL',
    ],
    ['emptyStrings', `SELECT count(*) FROM "Customer" WHERE "MainInvoicingContact_Email" = ''`],
    ['neverModified', 'SELECT count(*) FROM "Customer" WHERE "sysModifiedDate" IS NULL'],
    ['missingCustomer', `SELECT count(*) FROM "SaleDocument" WHERE "CustomerId" = ''`],
    ['unknownType', 'SELECT count(*) FROM "SaleDocument" WHERE "DocumentType" NOT IN (1, 2, 3, 4)'],
    ['futureDate', `SELECT count(*) FROM "SaleDocument" WHERE "DocumentDate" > '${asOf}'`],
    [
      'orphanLine',
      `SELECT count(*) FROM "SaleDocumentLine" l
        WHERE NOT EXISTS (SELECT 1 FROM "SaleDocument" d WHERE d."Id" = l."DocumentId")`,
    ],
    ['duplicateLine', 'SELECT count(*) - count(DISTINCT "Id") FROM "SaleDocumentLine"'],
    [
      'wrongLine',
      `SELECT count(*) FROM ${lines} WHERE abs("Quantity" * "NetPriceVatExcluded" - "NetAmountVatExcluded") > 0.02 + abs("Quantity") * 0.0001`,
    ],
    ['textLine', 'SELECT count(*) FROM "SaleDocumentLine" WHERE "ItemId" IS NULL'],
  ] as const)('has as much dirt of the kind %s as it says', async (kind, sql) => {
    expect(filled.dirt[kind]).toBeGreaterThan(0);
    expect(await number(sql)).toBe(filled.dirt[kind]);
  });

  test('duplicates aside, phones that are spelt otherwise are those of that kind', async () => {
    const odd = await number(`SELECT count(*) FROM "Customer"
      WHERE "MainInvoicingContact_Phone" <> '' AND "MainInvoicingContact_Phone" !~ ${standard}`);
    expect(odd).toBe(filled.dirt.phoneSpelling + filled.dirt.duplicateCustomer);
  });

  test('counts every kind of dirt above', () => expect(Object.keys(filled.dirt)).toHaveLength(15));
});

describe('the codes of an installation', () => {
  let db: LentDatabase;
  beforeAll(async () => {
    db = await lendPostgres();
    await fillEbp(db.url, { asOf, scale: 0.01, codes: 'installation', dirt: 0 }, quiet);
  }, 120_000);
  afterAll(() => db.release());

  test('have a type for credit notes, deposits and returns, all amounts positive', async () => {
    const rows = await db.rows(
      'SELECT DISTINCT "DocumentType" AS t FROM "SaleDocument" ORDER BY 1',
    );
    expect(rows.map(({ t }) => t)).toEqual([1, 2, 3, 5, 6, 7, 8]);
    expect(
      await numberOf(db, 'SELECT count(*) FROM "SaleDocument" WHERE "AmountVatIncluded" < 0'),
    ).toBe(0);
  });

  test('without dirt there is none, and without incidents their tables are empty', async () => {
    for (const sql of [
      'SELECT count(*) - count(DISTINCT "Id") FROM "SaleDocumentLine"',
      `SELECT count(*) FROM "SaleDocument" WHERE "CustomerId" = '' OR "DocumentDate" > '${asOf}'`,
      'SELECT count(*) FROM "Incident"',
      'SELECT count(*) FROM "ColleagueCompetence"',
      'SELECT count(*) FROM "ScheduleEvent" WHERE "Maintenance_IncidentId" IS NOT NULL',
    ]) {
      expect(await numberOf(db, sql)).toBe(0);
    }
  });
});

test('the same seed writes the same again in the place of the old, another seed other rows', async () => {
  const db = await lendPostgres();
  const sums = [];
  for (const seed of [3, 3, 4]) {
    await fillEbp(db.url, { asOf, scale: 0.01, incidents: true, seed }, quiet);
    sums.push(await checksum(db));
  }
  const [first, again, other] = sums as [Checksums, Checksums, Checksums];
  expect(again).toEqual(first);
  for (const table of ['Customer', 'Item', 'SaleDocumentLine', 'StockMovement', 'ScheduleEvent']) {
    expect(other[table]).not.toBe(first[table]);
  }
  await db.release();
}, 240_000);

describe('what is refused', () => {
  const code = (thrown: unknown) => (thrown as GoldserveError).code;

  test.each([
    ['scale', { scale: 0 }],
    ['scale', { scale: Number.NaN }],
    ['seed', { seed: 1.5 }],
    ['dirt', { dirt: 2 }],
    ['codes', { codes: 'other' as 'document' }],
    ['asOf', { asOf: '2026-02-30' }],
  ])('a wrong %s', async (name, wrong) => {
    const thrown = await fillEbp('postgres://x/y', { asOf, ...wrong }, quiet).catch((e) => e);
    expect(thrown).toBeInstanceOf(GoldserveError);
    expect([code(thrown), thrown.details.option]).toEqual(['usage', name]);
  });

  test.each(['mysql://x/y', 'mariadb://x/y'])('%s: EBP is in PostgreSQL', async (url) => {
    const thrown = await fillEbp(url, { asOf }, quiet).catch((e) => e);
    expect([code(thrown), thrown.message]).toEqual([
      'usage',
      expect.stringContaining('PostgreSQL'),
    ]);
  });

  test('tables that the demo did not make, which stay as they were', async () => {
    const db = await lendPostgres();
    await db.run('CREATE TABLE "Customer" (x int); INSERT INTO "Customer" VALUES (7)');
    const thrown = await fillEbp(db.url, { asOf, scale: 0.01 }, quiet).catch((e) => e);
    expect([code(thrown), thrown.details.tables]).toEqual(['demo-refused', ['Customer']]);
    expect(await numberOf(db, 'SELECT x FROM "Customer"')).toBe(7);
    expect(
      await numberOf(
        db,
        `SELECT count(*) FROM information_schema.tables WHERE table_schema = 'public'`,
      ),
    ).toBe(1);
    await fillEbp(db.url, { asOf, scale: 0.01, force: true }, quiet);
    expect(await numberOf(db, 'SELECT count(*) FROM "Customer"')).toBe(60);
    await db.release();
  }, 120_000);
});
