import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fillEbp } from '../../src/demo/ebp/fill.ts';
import { goldserve } from '../process.ts';
import { type LentDatabase, lendDataDir, lendMongo, lendPostgres } from '../servers/index.ts';

interface Report {
  usable: boolean;
  checkups: {
    of: string;
    seen: string;
    findings: { level: string; message: string; next: string | null }[];
    examination?: {
      codes: { column: string; codes: Record<string, unknown>[] }[];
      env: string[];
      revenue: { documents: number; amount: number | null };
    };
  }[];
}

let database: LentDatabase;
let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
beforeEach(async () => {
  dataDir = await lendDataDir();
});
afterEach(() => dataDir.release());

async function doctor(settings: Record<string, string>) {
  const { code, stdout } = await goldserve(['doctor', '--json'], {
    DATA_DIR: dataDir.path,
    ...settings,
  });
  const report = JSON.parse(stdout) as Report;
  const of = (name: string) => report.checkups.find((checkup) => checkup.of === name);
  const messages = (level: string) =>
    report.checkups.flatMap(({ findings }) =>
      findings.filter((one) => one.level === level).map(({ message }) => message),
    );
  const codes = (column: string) =>
    of('ebp')?.examination?.codes.find((table) => table.column === column)?.codes ?? [];
  return { code, report, of, messages, codes };
}

describe('doctor on an EBP whose codes are those of the installation, not of the settings', () => {
  beforeAll(async () => {
    database = await lendPostgres();
    await fillEbp(
      database.url,
      { asOf: '2026-06-30', scale: 0.01, codes: 'installation' },
      () => {},
    );
  }, 120_000);
  afterAll(() => database.release());

  test('says that revenue would be zero, ends with 1, and gives the line that mends it', async () => {
    const { code, report, of, messages } = await doctor({ EBP_URL: database.url });
    expect([code, report.usable]).toEqual([1, false]);
    expect(messages('error')).toEqual([expect.stringMatching(/^revenue would be zero/)]);
    const line = of('ebp')?.examination?.env.find((text) => text.startsWith('EBP_DOC_TYPES='));
    expect(line).toMatch(/quote=1/);
    expect(line).toMatch(/invoice=2(,|\|)/);
    expect(line).toMatch(/credit_note=3/);
    const mended = await doctor({ EBP_URL: database.url, EBP_DOC_TYPES: line?.slice(14) ?? '' });
    expect([mended.code, mended.messages('error')]).toEqual([0, []]);
    expect(mended.of('ebp')?.examination?.revenue.amount).toBeGreaterThan(0);
  });

  test('shows each code with its rows, share, sum and meaning, as the database counts them', async () => {
    const { codes } = await doctor({ EBP_URL: database.url });
    const expected = await database.rows(
      `select "DocumentType"::text as code, count(*)::int as rows, sum("AmountVatExcludedWithDiscount")::float8 as amount,
        (count(*) filter (where "AmountVatExcludedWithDiscount" < 0))::int as negative_rows
       from "SaleDocument" group by 1 order by 2 desc, 1`,
    );
    const types = codes('SaleDocument.DocumentType');
    expect(types).toHaveLength(expected.length);
    for (const row of expected) {
      expect(types).toContainEqual(
        expect.objectContaining({ ...row, amount: expect.closeTo(Number(row.amount), 2) }),
      );
    }
    const shares = types.map(({ share }) => Number(share));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9);
    expect(types.find(({ code }) => code === '2')).toMatchObject({ meaning: 'order', label: 'FA' });
    expect(types.find(({ code }) => code === '5')).toMatchObject({
      meaning: 'other',
      mapped: false,
    });
    for (const table of ['Customer', 'Item', 'Colleague'])
      expect(codes(`${table}.ActiveState`).map(({ code }) => code)).toContain('1');
    expect(codes('StockMovement.MovementType').map(({ meaning }) => meaning)).toContain('in');
    expect(codes('PurchaseDocument.DocumentType').length).toBeGreaterThan(1);
  });

  test('warns of codes that no setting names, and of meanings that the numbers deny', async () => {
    const { messages } = await doctor({ EBP_URL: database.url });
    const warnings = messages('warning').join('\n');
    expect(warnings).toMatch(/SaleDocument.DocumentType 5 .* is not in EBP_DOC_TYPES/);
    expect(warnings).toMatch(
      /DocumentType 3 .* means delivery, but its numbers look like credit_note/,
    );
    expect(warnings).toMatch(/DocumentType 2 .* means order, but its numbers look like invoice/);
  });

  test('gives event types the category that the warehouse gives them', async () => {
    const { codes, of } = await doctor({ EBP_URL: database.url, EBP_EVENT_TYPES: 'Divers=repair' });
    const meaning = (caption: string) =>
      codes('ScheduleEventType.Caption').find(({ code }) => code === caption)?.meaning;
    expect(['Dépannage', 'Réunion', 'Visite commerciale', 'Divers'].map(meaning)).toEqual([
      'Dépannage',
      'none',
      'none',
      'Dépannage',
    ]);
    const line = of('ebp')?.examination?.env.find((text) => text.startsWith('EBP_EVENT_TYPES='));
    expect(line).toContain('Réunion=none');
  });

  test('warns when nothing is in use by the settings', async () => {
    const { code, messages } = await doctor({
      EBP_URL: database.url,
      EBP_DOC_TYPES: 'invoice=2',
      EBP_ACTIVE_STATE: '7',
    });
    expect(code).toBe(0);
    expect(messages('warning').join('\n')).toMatch(
      /nothing is in use: no row of Customer.ActiveState/,
    );
  });

  test('errs where the states or the lines that count leave no revenue', async () => {
    const settings = { EBP_URL: database.url, EBP_DOC_TYPES: 'invoice=2' };
    const states = await doctor({ ...settings, EBP_DOC_STATES: '77' });
    expect([states.code, states.messages('error')[0]]).toEqual([1, expect.stringMatching(/zero/)]);
    const lines = await doctor({ ...settings, EBP_LINE_TYPES: '77' });
    expect([lines.code, lines.messages('error')[0]]).toEqual([
      1,
      expect.stringMatching(/EBP_LINE_TYPES/),
    ]);
  });

  test('changes nothing in the database, and prints a table for a person', async () => {
    const sum = async () =>
      database.rows(`select sum(n_tup_ins + n_tup_upd + n_tup_del) as n from pg_stat_user_tables`);
    const before = await sum();
    const { stdout } = await goldserve(['doctor'], {
      DATA_DIR: dataDir.path,
      EBP_URL: database.url,
    });
    expect(await sum()).toEqual(before);
    expect(stdout).toMatch(
      /^SaleDocument.DocumentType, by EBP_DOC_TYPES\ncode +means +looks like +rows/m,
    );
    expect(stdout).toMatch(/^EBP_DOC_TYPES=quote=1,/m);
    expect(stdout).toMatch(/Not usable yet/);
  });
});

describe('doctor', () => {
  test('on a subset with few columns says what is missing and what stays empty', async () => {
    const subset = await lendPostgres();
    await subset.run(
      `create table "SaleDocument" ("Id" uuid, "DocumentType" smallint, "DocumentDate" timestamp);
       create table "SaleDocumentLine" ("Id" uuid, "DocumentId" uuid, "NetAmountVatExcluded" numeric);
       insert into "SaleDocument" values ('00000000-0000-0000-0000-000000000001', 4, now());
       insert into "SaleDocumentLine" values
         ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001', 12.5),
         ('00000000-0000-0000-0000-000000000003', '00000000-0000-0000-0000-000000000001', 7.5);`,
    );
    const { code, of, messages } = await doctor({ EBP_URL: subset.url });
    expect(code).toBe(0);
    expect(of('ebp')?.examination?.revenue).toEqual({ documents: 1, amount: 20 });
    expect(messages('note').join('\n')).toMatch(/table Customer does not exist/);
    expect(messages('note').join('\n')).toMatch(/table SaleDocument has no column .*DocumentState/);
    await subset.release();
  });

  test('warns of a type whose amounts are all negative, and takes it for credit notes', async () => {
    const small = await lendPostgres();
    await small.run(
      `create table "SaleDocument" ("Id" int, "DocumentType" smallint, "AmountVatExcluded" numeric);
       insert into "SaleDocument" values (1, 4, 100), (2, 4, -5), (3, 5, -20), (4, 5, -30), (5, 5, 0);`,
    );
    const { of, messages } = await doctor({ EBP_URL: small.url, EBP_DOC_TYPES: 'invoice=4|5' });
    expect(messages('warning')).toEqual([
      expect.stringMatching(/^all amounts of SaleDocument.DocumentType 5 .* are negative/),
    ]);
    expect(of('ebp')?.examination?.env).toEqual(['EBP_DOC_TYPES=invoice=4,credit_note=5']);
    expect(of('ebp')?.examination?.revenue).toEqual({ documents: 5, amount: 45 });
    await small.release();
  });

  test('tells a source that is away, a table that is missing, and a MongoDB that is there', async () => {
    const shop = await lendPostgres();
    const mongo = await lendMongo();
    await shop.run('create table clients (id_client int)');
    const { code, of, messages } = await doctor({
      ...{ RETAIL_URL: shop.url, EBP_URL: 'postgres://nobody@127.0.0.1:1/nowhere' },
      ...{ MONGODB_URI: mongo.uri, MONGO_DB: mongo.db },
    });
    expect(code).toBe(1);
    expect(of('MongoDB')?.seen).toMatch(/replica-set/);
    expect(of('DATA_DIR')?.seen).toMatch(/can be written/);
    expect(messages('error').join('\n')).toMatch(/source-table-missing/);
    expect(messages('error').join('\n')).toMatch(/source-unreachable/);
    await mongo.release();
    await shop.release();
  });

  test('says that the demo is used where no source is set, and where MongoDB is away', async () => {
    const { code, of } = await doctor({ MONGODB_URI: 'mongodb://127.0.0.1:1' });
    expect(of('sources')?.seen).toMatch(/demo/);
    expect(of('MongoDB')?.findings[0]?.message).toMatch(/^database-unavailable/);
    expect(code).toBe(1);
  });
});
