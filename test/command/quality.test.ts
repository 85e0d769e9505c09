import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { QualityReport } from '../../src/command/quality-text.ts';
import { Lake, newRunId } from '../../src/lake.ts';
import { AS_OF, serviceSql } from '../ebp/service.ts';
import { goldserve, goldserveJson } from '../process.ts';
import { ebpWarehouse } from '../rows/ebp.ts';
import { type LentDatabase, lendDataDir, lendMongo, lendPostgres } from '../servers/index.ts';

let database: LentDatabase;
let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
let mongo: Awaited<ReturnType<typeof lendMongo>>;
let settings: Record<string, string>;

beforeAll(async () => {
  database = await lendPostgres();
  dataDir = await lendDataDir();
  mongo = await lendMongo();
  await database.run(serviceSql());
  settings = {
    ...{ EBP_URL: database.url, DATA_DIR: dataDir.path, AS_OF },
    ...{ MONGODB_URI: mongo.uri, MONGO_DB: mongo.db },
  };
  await ebpWarehouse(database.url, dataDir.path, AS_OF);
}, 120_000);
afterAll(async () => {
  await mongo.release();
  await dataDir.release();
  await database.release();
});

const quality = (...options: string[]) =>
  goldserveJson<QualityReport>(['quality', ...options], settings);

/** Commits a copy of the newest silver run as if it had ended some days ago. */
function age(days: number): string {
  const lake = new Lake(dataDir.path);
  const newest = lake.latest('silver');
  if (!newest) throw new Error('no silver run');
  const ended = new Date(Date.now() - days * 86_400_000);
  const run_id = newRunId(ended);
  const folder = lake.runFolder('silver', run_id);
  cpSync(lake.runFolder('silver', newest.run_id), folder, { recursive: true });
  const manifest = { ...newest, run_id, ended_at: ended.toISOString() };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  return run_id;
}

describe('quality', () => {
  test('tells of each model what came in, was accepted, refused and noted, and why', async () => {
    const { runs } = await quality();
    const of = (model: string) => runs[0]?.models.find((one) => one.model === model);
    const [rows] = await database.rows(
      `select count(*)::int as events from "ScheduleEvent" where "Caption" not in
        ('Event e09', 'Event e10', 'Event e11', 'Event e12')`,
    );
    expect(of('fact_intervention')).toMatchObject({
      source: 'ebp',
      rows_in: rows?.events,
      accepted: Number(rows?.events) - 3,
      rejected: { duplicate: 1, invalid_date: 1 },
      collapsed: 1,
    });
    expect(of('fact_intervention')?.noted).toMatchObject({ no_customer: 1, future_date: 1 });
    expect(of('fact_ticket')).toMatchObject({
      rows_in: 7,
      accepted: 6,
      rejected: { missing_id: 1 },
    });
    // A dimension counts its members, not their versions.
    expect(of('dim_customer')).toMatchObject({ rows_in: 2, accepted: 2 });
  });

  test('tells of each column how much is null and how many values there are', async () => {
    const { columns } = await quality();
    const found = columns.fact_ticket?.ebp?.map(({ column, ...rest }) => [column, rest]);
    const tickets = Object.fromEntries(found ?? []);
    expect(tickets.incident_id).toEqual({ null_share: 0, distinct: 6 });
    expect(tickets.resolved_at).toEqual({ null_share: expect.closeTo(4 / 6, 9), distinct: 2 });
    expect(tickets.priority).toEqual({ null_share: 1, distinct: 0 });
  });

  test('says that no version was published, then which checks it passed', async () => {
    expect((await quality()).checks).toEqual({ missing: 'nothing is published yet' });
    await goldserveJson(['publish'], settings);
    const { checks } = await quality();
    if (!('passed' in checks)) throw new Error(checks.missing);
    expect(checks.passed.intervention_quality?.map(({ name }) => name)).toContain('rates-in-range');
    const away = await goldserveJson<QualityReport>(['quality'], {
      ...settings,
      MONGODB_URI: 'mongodb://127.0.0.1:1',
    });
    expect(away.checks).toEqual({ missing: expect.stringMatching(/^database-unavailable/) });
    expect(away.score).toBeGreaterThan(0);
  });

  test('looks back as many days as asked, the newest run first and always', async () => {
    const [week, year] = [age(6), age(300)];
    const ids = async (...options: string[]) =>
      (await quality(...options)).runs.map((r) => r.run_id);
    const newest = new Lake(dataDir.path).latest('silver')?.run_id;
    expect(await ids()).toEqual([newest, week]);
    expect(await ids('--days', '3')).toEqual([newest]);
    expect(await ids('--days', '400')).toEqual([newest, week, year]);
    // A damaged old run is left out.
    writeFileSync(join(new Lake(dataDir.path).runFolder('silver', week), 'manifest.json'), '{');
    expect(await ids()).toEqual([newest]);
  });

  test('finds customers twice, and the score of customers falls', async () => {
    const before = await quality();
    await database.run(
      `alter table "Customer" add "MainDeliveryAddress_ZipCode" text, add "MainInvoicingContact_Phone" text;
       insert into "Customer" values ('C3', 'SARL Boulangerie Martin', '75011', '01 44 55 66 77');
       update "Customer" set "MainDeliveryAddress_ZipCode" = '75011',
         "MainInvoicingContact_Phone" = '0144556677' where "Id" = 'C1'`,
    );
    await ebpWarehouse(database.url, dataDir.path, AS_OF);
    const after = await quality();
    const unique = ({ scores }: QualityReport) =>
      scores.find(({ table_name }) => table_name === 'dim_customer')?.unique_share;
    expect(after.duplicates).toEqual({ rows: { ebp: 1 }, groups: { ebp: 1 }, missing: null });
    expect(unique(before)).toBe(1);
    expect(unique(after)).toBeCloseTo(2 / 3, 9);
    expect(after.score).toBeLessThan(before.score ?? 0);
  });

  test('tells the scores of each day, and of the newest in any case', async () => {
    const { history, scores, score } = await quality('--days', '0');
    expect(history).toEqual(scores);
    expect(new Set(history.map(({ day }) => day)).size).toBe(1);
    expect(history.map(({ table_name }) => table_name)).toContain('fact_intervention');
    expect(score).toBeCloseTo(Number(history[0]?.source_score), 9);
  });

  test('prints tables and the score for a person', async () => {
    const { stdout, code } = await goldserve(['quality'], settings);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^model +source +rows in +accepted +rejected +copies +notes/m);
    expect(stdout).toMatch(/^fact_intervention +ebp +rejected +invalid_date +1$/m);
    expect(stdout).toMatch(/^quality \d+\.\d of 100$/m);
  });

  test('needs a silver run', async () => {
    const empty = await lendDataDir();
    const { code, stdout } = await goldserve(['quality', '--json'], { DATA_DIR: empty.path });
    expect(code).toBe(1);
    expect(JSON.parse(stdout).error.code).toBe('nothing-extracted');
    await empty.release();
  });
});
