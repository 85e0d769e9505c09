import { readdir } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openSource } from '../../src/driver/driver.ts';
import { Spool } from '../../src/driver/spool.ts';
import { Lake } from '../../src/lake.ts';
import { type LentDatabase, lendDataDir } from '../servers/index.ts';
import { ACHATS, CLIENTS, extractShop, fillShop, landed, servers } from './shop.ts';

describe.each(servers)('an extract from $server', ({ lend, available, series }) => {
  describe.skipIf(!available)('', () => {
    let db: LentDatabase;
    let folder: Awaited<ReturnType<typeof lendDataDir>>;
    beforeEach(async () => {
      [db, folder] = await Promise.all([lend(), lendDataDir()]);
    });
    afterEach(async () => {
      await Promise.all([db.release(), folder.release()]);
    });

    test('lands every row with its origin, and says what it did in the manifest', async () => {
      await fillShop(db, series, 5000);
      const manifest = await extractShop(db.url, folder.path);
      const [clients, achats] = manifest.files;
      expect(manifest.step).toBe('bronze-retail');
      expect(manifest.source?.server_version).toMatch(/^\d+\.\d+/);
      expect(manifest.source?.url).not.toContain(new URL(db.url).password || 'no password');
      expect([clients?.rows, achats?.rows]).toEqual([100, 5000]);
      expect(achats?.columns.slice(0, 8)).toEqual([
        { name: 'id_achat', type: 'INTEGER' },
        { name: 'id_client', type: 'INTEGER' },
        { name: 'date_achat', type: 'TIMESTAMP' },
        { name: 'montant', type: 'DECIMAL(12,2)' },
        { name: 'produit', type: 'VARCHAR' },
        { name: 'bronze_loaded_at', type: 'TIMESTAMP' },
        { name: 'bronze_source', type: 'VARCHAR' },
        { name: 'bronze_batch_id', type: 'VARCHAR' },
      ]);
      const [row] = await landed(
        folder.path,
        manifest,
        'achats',
        'count(*)::int as n, sum(montant)::varchar as total, min(date_achat)::varchar as d, any_value(bronze_source) as s, any_value(bronze_batch_id) as b, count(bronze_untyped)::int as u',
      );
      expect(row).toEqual({
        n: 5000,
        total: '12503750.00',
        d: '2024-01-01 10:00:00.123456',
        s: 'retail',
        b: manifest.run_id,
        u: 0,
      });
      const [client] = await landed(folder.path, manifest, 'clients');
      expect(client).toMatchObject({ nom: 'Élodie "1"', date_inscription: '2024-02-29' });
    });

    test('leaves nothing beside the Parquet files and the manifest', async () => {
      await fillShop(db, series, 10);
      const { run_id } = await extractShop(db.url, folder.path);
      const files = await readdir(new Lake(folder.path).runFolder('bronze-retail', run_id));
      expect(files.sort()).toEqual(['achats.parquet', 'clients.parquet', 'manifest.json']);
    });

    test('gives empty tables their columns', async () => {
      await db.run(CLIENTS);
      await db.run(ACHATS);
      const manifest = await extractShop(db.url, folder.path);
      expect(manifest.files.map((file) => file.rows)).toEqual([0, 0]);
      expect(manifest.files[0]?.columns.map((column) => column.name)).toContain('date_inscription');
      expect(await landed(folder.path, manifest, 'clients')).toEqual([]);
    });

    test('keeps columns it does not know, and finds names whatever their case', async () => {
      const odd = db.url.startsWith('mysql') ? '`Le "Nom", l\'autre`' : `"Le ""Nom"", l'autre"`;
      await db.run(CLIENTS.replaceAll('clients', 'CLIENTS').replace('nom ', 'NOM '));
      await db.run(`${ACHATS.slice(0, -1)}, ${odd} integer)`);
      await db.run(`insert into achats values (1, 2, null, 3.5, '', 7)`);
      const manifest = await extractShop(db.url, folder.path);
      expect(await landed(folder.path, manifest, 'achats')).toMatchObject([
        { id_achat: 1, date_achat: null, produit: '', 'Le "Nom", l\'autre': 7 },
      ]);
    });

    test('is not misled by long texts that look like CSV', async () => {
      await fillShop(db, series, 3000);
      await db.run('alter table achats add note text');
      const lookalike = `concat(repeat('1,"a",2\n', 1500), id_achat, '\n"')`;
      await db.run(`update achats set note = ${lookalike}`);
      const manifest = await extractShop(db.url, folder.path);
      const good = `count(*) filter (note = repeat('1,"a",2' || chr(10), 1500) || id_achat || chr(10) || '"')::int as good`;
      expect(await landed(folder.path, manifest, 'achats', good)).toEqual([{ good: 3000 }]);
    });

    test('reads a view as a table', async () => {
      await fillShop(db, series, 20);
      await db.run('alter table achats rename to ventes');
      await db.run('create view achats as select * from ventes where id_achat <= 7');
      const manifest = await extractShop(db.url, folder.path);
      expect(manifest.files[1]?.rows).toBe(7);
    });

    test('gives the same checksum for the same rows, another for others, duplicates included', async () => {
      await fillShop(db, series, 1000);
      const checksum = async () => (await extractShop(db.url, folder.path)).files[1]?.checksum;
      const first = await checksum();
      await db.run('create table again as select * from achats order by id_achat desc');
      await db.run('drop table achats');
      await db.run('alter table again rename to achats');
      expect(await checksum()).toBe(first);
      await db.run('insert into achats select * from achats where id_achat = 7');
      await db.run('insert into achats select * from achats where id_achat = 7');
      expect(await checksum()).not.toBe(first);
    });

    test('sees all tables as they were at one moment', async () => {
      await fillShop(db, series, 1000);
      const driver = await openSource(db.url, { runId: 'test' });
      try {
        const tables = await driver.tables();
        await driver.snapshot(tables);
        await db.run(
          `insert into achats select id_achat + 1000, id_client, date_achat, montant, produit from achats`,
        );
        await db.run('delete from clients');
        const truncated = db.run('truncate table achats');
        const rows: Record<string, number> = {};
        for (const table of tables) {
          const spool = new Spool(`${folder.path}/${table.name}`);
          await driver.read(table, spool, () => {});
          rows[table.name] = spool.rows;
        }
        expect(rows).toEqual({ clients: 100, achats: 1000 });
        await driver.close();
        await truncated;
      } finally {
        await driver.close();
      }
    });

    test('reports each table while it is read and when it has landed', async () => {
      await fillShop(db, series, 10);
      const seen: unknown[] = [];
      await extractShop(db.url, folder.path, ({ at, rows }) => seen.push(`${at} ${rows}`));
      expect(seen).toEqual([
        'extract:clients 0',
        'extract:clients 100',
        'extract:achats 0',
        'extract:achats 10',
        'land:clients 100',
        'land:achats 10',
      ]);
    });
  });
});

describe.skipIf(!servers[1].available)('PostgreSQL and MariaDB', () => {
  test('give equal checksums for equal rows', async () => {
    const folder = await lendDataDir();
    const checksums: (string | undefined)[][] = [];
    for (const { lend, series } of servers) {
      const db = await lend();
      await fillShop(db, series, 3000);
      const manifest = await extractShop(db.url, folder.path);
      checksums.push(manifest.files.map((file) => file.checksum));
      await db.release();
    }
    await folder.release();
    expect(checksums[0]).toEqual(checksums[1]);
  });
});
