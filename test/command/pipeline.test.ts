import { afterAll, beforeAll, expect, test } from 'vitest';
import { goldserve, goldserveJson, type Settings } from '../process.ts';
import { lendDataDir, lendMongo, lendPostgres } from '../servers/index.ts';

/* A run whose figures are probably wrong goes through, and says so where a person and a program look. */
interface Steps {
  steps: { step: string; warnings: string[] }[];
}

const TIMEOUT_MS = 120_000;
const releases: (() => Promise<void>)[] = [];
let settings: Settings;

beforeAll(async () => {
  const [ebp, mongo, dataDir] = [await lendPostgres(), await lendMongo(), await lendDataDir()];
  releases.push(ebp.release, mongo.release, dataDir.release);
  await ebp.run(`
    create table "SaleDocument" ("Id" uuid, "DocumentType" int, "DocumentDate" date, "DocumentNumber" text);
    insert into "SaleDocument" values ('00000000-0000-0000-0000-000000000001', 2, '2026-01-10', 'FA1');
    create table "SaleDocumentLine" ("Id" uuid, "DocumentId" uuid, "NetAmountVatExcluded" numeric);
    insert into "SaleDocumentLine" values ('00000000-0000-0000-0000-000000000002', '00000000-0000-0000-0000-000000000001', 100);`);
  settings = {
    EBP_URL: ebp.url,
    MONGODB_URI: mongo.uri,
    MONGO_DB: mongo.db,
    DATA_DIR: dataDir.path,
    AS_OF: '2026-03-31',
  };
});
afterAll(async () => {
  for (const release of releases.reverse()) await release();
});

const warning =
  'ebp: revenue is zero: none of the 1 lines of documents read is an invoice that counts by EBP_DOC_TYPES, EBP_DOC_STATES, EBP_LINE_TYPES; `doctor` shows what each code means and what to set';

test('codes that leave revenue at zero: the run and its log say which settings', {
  timeout: TIMEOUT_MS,
}, async () => {
  const { code, stdout, stderr } = await goldserve(['pipeline'], settings);
  expect({ code, stdout }).toEqual({ code: 0, stdout: expect.stringContaining(warning) });
  const logged = stderr.split('\n').find((line) => line.includes('revenue is zero')) ?? '';
  expect(JSON.parse(logged)).toMatchObject({ level: 40, msg: warning });
});

test('with the right codes there is nothing to say', { timeout: TIMEOUT_MS }, async () => {
  const { steps } = await goldserveJson<Steps>(['warehouse'], {
    ...settings,
    EBP_DOC_TYPES: 'invoice=2',
  });
  expect(steps.flatMap(({ warnings }) => warnings)).toEqual([]);
});
