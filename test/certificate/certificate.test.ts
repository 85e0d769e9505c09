import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Certificate } from '../../src/certificate/certificate.ts';
import { goldserve, goldserveJson, type Settings } from '../process.ts';
import {
  type LentDatabase,
  lendDataDir,
  lendMongo,
  lendMysql,
  lendPostgres,
  mysqlAvailable,
} from '../servers/index.ts';

/* What a run proves of its figures against the source, and that it says so where it cannot. */

interface Status {
  certificate: Certificate | null;
  published: { run_id: string; certificate?: { run_id: string; status: string } };
}

const servers = [
  { server: 'PostgreSQL', lend: lendPostgres, available: true },
  { server: 'MariaDB', lend: lendMysql, available: mysqlAvailable },
];

const shop = `
  create table clients (id_client integer, nom varchar(40), email varchar(40), pays varchar(40), date_inscription date);
  insert into clients values (1, 'Anna', 'a@example.org', 'France', '2024-01-01'), (2, 'Bo', null, null, null);
  create table achats (id_achat integer, id_client integer, date_achat date, montant decimal(12,2), produit varchar(40));
  insert into achats values (1, 1, '2024-01-10', 100.10, 'Four'), (2, 1, '2024-01-11', 50.05, 'Four'),
    (2, 1, '2024-01-11', 50.05, 'Four'), (3, 9, '2024-01-12', 7, 'Four'), (4, 1, '2024-01-12', -3, 'Four'),
    (null, 1, '2024-01-12', 9, 'Four'), (null, 1, '2024-01-12', 9, 'Four')`;

describe.each(servers)('the certificate of a run on $server', ({ lend, available }) => {
  describe.skipIf(!available)('', { timeout: 240_000 }, () => {
    let source: LentDatabase;
    let mongo: Awaited<ReturnType<typeof lendMongo>>;
    let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
    let settings: Settings;

    beforeAll(async () => {
      [source, mongo, dataDir] = await Promise.all([lend(), lendMongo(), lendDataDir()]);
      for (const statement of shop.split(';')) await source.run(statement);
      settings = {
        RETAIL_URL: source.url,
        MONGODB_URI: mongo.uri,
        MONGO_DB: mongo.db,
        DATA_DIR: dataDir.path,
        AS_OF: '2024-06-30',
      };
      await goldserveJson(['pipeline'], settings);
    });
    afterAll(() => Promise.all([source.release(), mongo.release(), dataDir.release()]));

    test('holds the checksums of both sides, what became of each row, and the totals of both', async () => {
      const { certificate, published } = await goldserveJson<Status>(['status'], settings);
      expect(published.certificate).toEqual({ run_id: published.run_id, status: 'proven' });
      expect(certificate).toMatchObject({ run_id: published.run_id, status: 'proven' });
      const achats = certificate?.tables.find(({ table }) => table === 'achats');
      expect(achats).toMatchObject({ status: 'equal', source: { rows: 7 }, left_out: {} });
      expect(achats?.bronze).toEqual(achats?.source);
      expect(achats?.source?.checksum).toMatch(/^[0-9a-f]{16}$/);
      expect(certificate?.rows).toContainEqual({
        model: 'fact_sale',
        source: 'retail',
        rows_in: 7,
        accepted: 2,
        rejected: 4,
        collapsed: 1,
        status: 'equal',
      });
      const totals = certificate?.totals.map((each) => [
        each.name,
        Number(each.source_total),
        Number(each.gold_total),
        Number(each.refused_total),
      ]);
      expect(totals).toEqual([
        ['purchases', 6, 2, 4],
        ['amount', 172.15, 150.15, 22],
      ]);
      expect((await goldserve(['status'], settings)).stdout).toContain(': proven; tables 2 of 2');
    });

    test('says so where nothing was proven', async () => {
      const off = { ...settings, CERTIFICATE: 'off' };
      await goldserveJson(['extract'], off);
      await goldserveJson(['warehouse'], off);
      await goldserveJson(['publish'], settings);
      const { certificate } = await goldserveJson<Status>(['status'], settings);
      expect(certificate?.status).toBe('unproven');
      expect(certificate?.tables[0]).toMatchObject({ why: 'CERTIFICATE was off when it was read' });
    });
  });
});
