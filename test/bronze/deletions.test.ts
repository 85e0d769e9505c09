import { pino } from 'pino';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { extract } from '../../src/bronze/extract.ts';
import { parseConfig } from '../../src/config.ts';
import { Lake } from '../../src/lake.ts';
import { type LentDatabase, lendDataDir, lendPostgres } from '../servers/index.ts';

let db: LentDatabase;
let folder: Awaited<ReturnType<typeof lendDataDir>>;

beforeAll(async () => {
  [db, folder] = [await lendPostgres(), await lendDataDir()];
  await db.run(`create table "Customer" ("Id" varchar(20) primary key, "Name" varchar(40), "sysModifiedDate" timestamp);
    insert into "Customer" select 'C' || n, 'customer ' || n, '2026-01-01' from generate_series(1, 60) as n;
    create table "EbpSysDeletedRecord" ("Id" varchar(40), "sysCreatedDate" timestamp)`);
});

afterAll(async () => {
  await db.release();
  await folder.release();
});

async function run() {
  const lake = new Lake(folder.path);
  const manifest = await extract({
    source: { name: 'ebp', url: db.url },
    config: parseConfig({ INCREMENTAL: 'on', EBP_TABLES: 'Customer,EbpSysDeletedRecord' }),
    lake,
    runId: lake.nextRunId(),
    report: () => {},
    log: pino({ level: 'silent' }),
  });
  return manifest.files.find(({ name }) => name === 'Customer')?.landing;
}

test('rows whose deletion an EBP noted may be gone, however many; others may not', async () => {
  expect((await run())?.rows).toBe(60);
  await db.run(`insert into "EbpSysDeletedRecord" select "Id", now() from "Customer" where length("Id") = 2 or "Id" like 'C1%';
    delete from "Customer" where "Id" in (select "Id" from "EbpSysDeletedRecord")`);
  expect(await run()).toMatchObject({ rows: 41, run: { deleted: 19 } });
  await db.run(`delete from "Customer" where "Id" like 'C2%'`);
  await expect(run()).rejects.toThrow(/table Customer: 10 of 41 rows are gone/);
});
