import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillDolibarr } from '../../src/demo/dolibarr/fill.ts';
import { openRelay, type Relay } from '../driver/relay.ts';
import {
  type Body,
  goldserve,
  goldserveJson,
  type Served,
  serveGoldserve,
  whenServed,
} from '../process.ts';
import {
  type LentDatabase,
  lendDataDir,
  lendMongo,
  lendMysql,
  lendPostgres,
  mysqlAvailable,
} from '../servers/index.ts';
import { totalSql } from './totals.ts';

/* An EBP and a Dolibarr at once, each on its own kind of server, and what happens when one is down. */
const asOf = '2026-08-14';
/** An EBP of four tables: two invoices and a quote. */
const ebpSql = `
  create table "Customer" ("Id" text, "Name" text, "ActiveState" int);
  insert into "Customer" values ('C1', 'Durand', 1), ('C2', 'Roux', 1);
  create table "Item" ("Id" text, "Caption" text, "ActiveState" int);
  insert into "Item" values ('I1', 'Chaise', 1);
  create table "SaleDocument" ("Id" text, "DocumentNumber" text, "DocumentDate" timestamp, "DocumentType" int,
    "CustomerId" text);
  insert into "SaleDocument" values ('Q1', 'DE1', '2026-05-02', 1, 'C1'), ('F1', 'FA1', '2026-06-03', 4, 'C1'),
    ('F2', 'FA2', '2026-07-04', 4, 'C2');
  create table "SaleDocumentLine" ("Id" text, "DocumentId" text, "LineType" int, "ItemId" text, "Quantity" numeric,
    "RealNetAmountVatExcludedWithDiscount" numeric);
  insert into "SaleDocumentLine" values ('l1', 'Q1', 0, 'I1', 1, 500), ('l2', 'F1', 0, 'I1', 2, 120.5),
    ('l3', 'F2', 0, 'I1', 1, 60)`;
const releases: (() => Promise<void>)[] = [];

const lend = async <T extends { release(): Promise<void> }>(loan: Promise<T>): Promise<T> => {
  const lent = await loan;
  releases.push(lent.release);
  return lent;
};

describe.skipIf(!mysqlAvailable)(
  'an EBP on PostgreSQL and a Dolibarr on MariaDB in one process',
  () => {
    let ebp: LentDatabase;
    let mariadb: LentDatabase;
    let relay: Relay;
    let served: Served;
    let settings: Record<string, string>;

    beforeAll(async () => {
      ebp = await lend(lendPostgres());
      await ebp.run(ebpSql);
      mariadb = await lend(lendMysql());
      await fillDolibarr(mariadb.url, { asOf, scale: 0.005 }, () => {});
      relay = await openRelay(mariadb.url);
      const [mongo, dataDir] = [await lend(lendMongo()), await lend(lendDataDir())];
      const steps = ['BRONZE', 'SILVER', 'GOLD', 'SCORES', 'PUBLISH', 'CLEANUP'];
      settings = {
        ...Object.fromEntries(steps.map((step) => [`CRON_${step}`, 'off'])),
        EBP_URL: ebp.url,
        DOLIBARR_URL: relay.url,
        MONGODB_URI: mongo.uri,
        MONGO_DB: mongo.db,
        DATA_DIR: dataDir.path,
        AS_OF: asOf,
      };
      expect(await goldserveJson(['pipeline'], settings)).toMatchObject({ failed: [] });
      served = await serveGoldserve(settings);
      await whenServed(served, '/kpis');
    }, 300_000);
    afterAll(async () => {
      await served?.stop();
      await relay?.close().catch(() => {});
      for (const release of releases.reverse()) await release();
    });

    const get = async (path: string) =>
      (await (await fetch(`${served.url}${path}`)).json()) as Body;
    const money = (rows: Record<string, unknown>[], column: string) =>
      rows.reduce((sum, row) => sum + Number(row[column]), 0);
    const status = (body: Body) => (body.meta.freshness as { status: string }).status;

    test('each source has its own revenue, as its database says', async () => {
      const erp = await mariadb.rows(totalSql('revenue_by_month'));
      expect(money((await get('/monthly?source=dolibarr&limit=1000')).data, 'ca')).toBeCloseTo(
        money(erp, 'revenue'),
        2,
      );
      const lines =
        await ebp.rows(`select sum(net) as revenue from (select distinct l."Id", l."DocumentId",
        l."RealNetAmountVatExcludedWithDiscount" as net from "SaleDocumentLine" l
        join "SaleDocument" d on d."Id" = l."DocumentId" where d."DocumentType" = 4) as line`);
      expect(money((await get('/monthly?source=ebp&limit=1000')).data, 'ca')).toBeCloseTo(
        money(lines, 'revenue'),
        2,
      );
    });

    test('all has the rows of both, ebp before dolibarr; without source it is ebp', async () => {
      expect((await get('/kpis?source=all')).data.map(({ source }) => source)).toEqual([
        'ebp',
        'dolibarr',
      ]);
      expect((await get('/kpis')).meta.source).toBe('ebp');
      for (const path of [
        'monthly',
        'by_product',
        'stock_summary',
        'technician_performance',
        'segments',
      ]) {
        const [all, ...each] = await Promise.all(
          ['all', 'ebp', 'dolibarr'].map((source) =>
            get(`/${path}?source=${source}&limit=1000&sort=source`),
          ),
        );
        const rows = [...(each[1]?.data ?? []), ...(each[0]?.data ?? [])];
        expect(all?.data.length).toBe(rows.length);
        expect(all?.data).toEqual(rows);
      }
      // Dolibarr alone has projects.
      expect((await get('/active_projects')).meta.source).toBe('dolibarr');
    });

    test('one that is down does not stop the other, and the answers say which is behind', async () => {
      await ebp.run(`insert into "SaleDocumentLine" values ('l4', 'F2', 0, 'I1', 1, 1000)`);
      const before = await get('/kpis?source=all');
      relay.cut();
      await relay.close();
      const { code, stderr } = await goldserve(['pipeline'], settings);
      expect([code, stderr]).toEqual([1, expect.stringContaining('dolibarr could not be read')]);
      const revenue = async () => (await get('/kpis?source=ebp')).data[0]?.ca_total;
      expect(before.data[0]?.ca_total).toBe(180.5);
      await expect.poll(revenue, { timeout: 10_000 }).toBe(1180.5);
      const [own, other, all] = [
        await get('/kpis?source=ebp'),
        await get('/kpis?source=dolibarr'),
        await get('/kpis?source=all'),
      ];
      expect([own, other, all].map(status)).toEqual([
        'fresh',
        'failed_last_run',
        'failed_last_run',
      ]);
      expect(other.data[0]?.ca_total).toBe(before.data[1]?.ca_total);
    }, 300_000);
  },
);
