import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readingText } from '../../src/command/status-reading.ts';
import { parseConfig } from '../../src/config.ts';
import { Lake } from '../../src/lake.ts';
import { buildSilver } from '../../src/step/silver.ts';
import { query } from '../rows/lake.ts';
import { type LentDatabase, lendDataDir } from '../servers/index.ts';
import { bothSides, lakeRows, landingOf, makeShop, run, type Shop } from './interleaved.ts';
import { servers } from './shop.ts';

const added = (from: number, to: number) =>
  `insert into achats (id_achat, id_client, date_achat, montant, produit) values ${Array.from(
    { length: to - from },
    (_, n) => `(${from + n}, 1, '2026-01-01', 1, 'p')`,
  ).join(', ')}`;

/** Rows that a cursor of an application says nothing of: it writes a time of long ago. */
const LAG = { INCREMENTAL_CURSORS: 'achats=date_maj', INCREMENTAL_LAG: '1' };

describe.each(servers)('an incremental extract from $server', ({ lend, available, server }) => {
  describe.skipIf(!available)('', () => {
    let db: LentDatabase;
    let folder: Awaited<ReturnType<typeof lendDataDir>>;
    let shop: Shop;

    beforeEach(async () => {
      [db, folder] = [await lend(), await lendDataDir()];
      await makeShop(db);
      shop = {
        db,
        dataDir: folder.path,
        settings: { INCREMENTAL_CURSORS: 'achats=modifie_le@database' },
      };
    });

    afterEach(async () => {
      await db.release();
      await folder.release();
    });

    /** Both sides are the same, by the columns of every shop. */
    const expectSame = async (manifest: Awaited<ReturnType<typeof run>>) => {
      const { lake, source } = await bothSides(shop, manifest);
      expect(lake).toEqual(source);
    };

    test('lands what changed, was added and was deleted as batches beside the base', async () => {
      const first = await run(shop);
      expect(landingOf(first)).toMatchObject({ mode: 'horizon', key: ['id_achat'], rows: 80 });
      expect(landingOf(first)?.run).toMatchObject({ read: 'all', rows: 80 });
      await db.run("update achats set produit = 'other' where id_achat < 3");
      await db.run(added(100, 102));
      await db.run('delete from achats where id_achat = 7');
      const second = await run(shop);
      expect(landingOf(second)?.rows).toBe(81);
      expect(readingText([second])).toMatch(/retail +achats +horizon +changes +81 +\d+ +5 +1 +0/);
      expect(landingOf(second)?.run).toMatchObject({
        read: 'changes',
        changed: 5,
        deleted: 1,
        missed: 0,
      });
      expect(second.files.map(({ name, rows }) => [name, rows])).toEqual([
        ['clients', 0],
        ['achats', 80],
        ['achats+1.changes', 5],
        ['achats+1.deleted', 1],
      ]);
      await expectSame(second);
      expect(await lakeRows(folder.path, first)).toHaveLength(80);
    });

    test('gives silver the same rows as a full extract', async () => {
      await db.run(
        "insert into clients values (1, 'Ana', 'ana@exemple.fr', 'France', '2024-01-01')",
      );
      await run(shop);
      await db.run(added(200, 208));
      await run(shop);
      await db.run(
        "update achats set montant = -1, produit = 'refused' where id_achat in (3, 203)",
      );
      await db.run('update achats set montant = 7 where id_achat = 3');
      await db.run('delete from achats where id_achat = 5');
      const parts = await run(shop);
      expect(parts.files.length).toBeGreaterThan(4);
      const whole = await lendDataDir();
      await run({ ...shop, dataDir: whole.path, settings: {} }, { full: true });
      const { rows, ...counts } = await silverOf(folder.path);
      expect(rows.length).toBeGreaterThan(80);
      expect({ rows, ...counts }).toEqual(await silverOf(whole.path));
      await whole.release();
    });

    test('writes no batch where nothing changed, and brings back a key that was deleted', async () => {
      await run(shop);
      expect((await run(shop)).files).toHaveLength(2);
      await db.run('delete from achats where id_achat = 7');
      await run(shop);
      await db.run(added(7, 8));
      await expectSame(await run(shop));
    });

    test('makes a new base when batches hold a tenth of the rows, and leaves older runs as they are', async () => {
      const first = await run(shop);
      const before = await lakeRows(folder.path, first);
      await db.run(added(1000, 1101));
      const second = await run(shop);
      expect(second.files.map(({ name, rows }) => [name, rows])).toEqual([
        ['clients', 0],
        ['achats', 181],
      ]);
      await expectSame(second);
      expect(await lakeRows(folder.path, first)).toEqual(before);
    });

    test('refuses that many rows, or all, are gone, until that is confirmed', async () => {
      await run(shop);
      await db.run('delete from achats where id_achat < 20');
      await expect(run(shop)).rejects.toMatchObject({ code: 'mass-delete' });
      await expectSame(await run(shop, { confirmDeletes: true }));
      await db.run('delete from achats');
      await expect(run(shop)).rejects.toMatchObject({ code: 'mass-delete' });
      shop = { ...shop, settings: { ...shop.settings, DELETE_LIMIT: '100' } };
      await expect(run(shop)).rejects.toThrow(/60 of 60 rows are gone from the source; nothing/);
      await expectSame(await run(shop, { full: true }));
    });

    test('reads a table whole that was emptied and filled anew, or has other columns', async () => {
      await run(shop);
      await db.run('truncate table achats');
      await db.run(added(0, 80));
      const again = await run(shop);
      // MariaDB dates a table in whole seconds.
      if (server === 'PostgreSQL') expect(landingOf(again)?.run.read).toBe('all');
      await expectSame(again);
      await db.run("alter table achats add column remise varchar(5) default 'x'");
      const wider = await run(shop);
      expect(landingOf(wider)?.run.read).toBe('all');
      expect(wider.notes).toContain('table achats: column remise is new');
      expect(readingText([wider])).toContain('retail: table achats: column remise is new');
      const { lake, source } = await bothSides(shop, wider, 'id_achat, remise');
      expect(lake).toEqual(source);
    });

    test('keeps a table as it was read, or stops, when its columns change and the settings say so', async () => {
      await db.run('alter table achats add column remise varchar(5)');
      await run(shop);
      await db.run('alter table achats rename column remise to rabais');
      const frozen = {
        ...shop,
        settings: { ...shop.settings, SCHEMA_DRIFT: 'evolve,achats=freeze' },
      };
      await expect(run(frozen)).rejects.toThrow('table achats: column remise is called rabais now');
      await db.run('alter table achats rename column rabais to remise');
      await db.run("update achats set produit = 'later' where id_achat = 1");
      await db.run('alter table achats drop column date_achat');
      await db.run('alter table achats add column date_achat varchar(20)');
      const kept = await run({
        ...shop,
        settings: { ...shop.settings, SCHEMA_DRIFT: 'quarantine' },
      });
      expect(kept.notes).toContainEqual(
        expect.stringMatching(/^table achats stays as it was read on/),
      );
      expect(await lakeRows(folder.path, kept)).toContain('1|1.00|p');
      await expectSame(await run(shop));
    });

    test('reads all of a table that has no key and no other way, and says so once', async () => {
      await db.run('drop table achats');
      await makeViewShop(db);
      const first = await run(shop);
      expect(first.notes).toContain('table achats is read whole by every run: it has no key');
      const second = await run(shop);
      expect(second.notes ?? []).not.toContain(
        'table achats is read whole by every run: it has no key',
      );
      expect(landingOf(second)).toMatchObject({ mode: 'whole', run: { read: 'all' } });
    });
  });
});

/** Sales and refused purchases that silver makes of a lake, and how many there are. */
async function silverOf(dataDir: string) {
  const lake = new Lake(dataDir);
  const config = parseConfig({ RETAIL_URL: 'postgres://localhost/shop', DATA_DIR: dataDir });
  const context = { config, lake, runId: lake.nextRunId(), report: () => {} };
  const silver = await buildSilver(context, '2026-06-30');
  const { rejected, collapsed } = silver;
  const rows = await query(
    lake,
    [silver],
    `select source, document_id, amount, sold_at, false as is_refused
    from fact_sale union all select source, raw, copies, null, true from rejected_fact_sale order by all`,
  );
  return { rejected, collapsed, rows };
}

/** A shop whose purchases are a view. */
async function makeViewShop(db: LentDatabase): Promise<void> {
  await db.run(`create view achats as select 1 as id_achat, 1 as id_client, '2026-01-01' as date_achat, 5 as montant,
    'p' as produit`);
}

describe.skipIf(!servers[1].available)(
  'an incremental extract by the cursor of an application',
  () => {
    let db: LentDatabase;
    let folder: Awaited<ReturnType<typeof lendDataDir>>;
    let shop: Shop;

    beforeEach(async () => {
      [db, folder] = [await servers[1].lend(), await lendDataDir()];
      await makeShop(db);
      await db.run("alter table achats add column date_maj datetime default '2026-01-01 00:00:00'");
      shop = { db, dataDir: folder.path, settings: LAG };
      await run(shop);
    });

    afterEach(async () => {
      await db.release();
      await folder.release();
    });

    test('reads rows without a time each run, and those from some hours before the last', async () => {
      await db.run('update achats set montant = 77, date_maj = null where id_achat = 1');
      await db.run(
        "update achats set montant = 78, date_maj = '2025-12-31 23:30:00' where id_achat = 2",
      );
      const manifest = await run(shop);
      expect(landingOf(manifest)).toMatchObject({ mode: 'lag', run: { changed: 2, missed: 0 } });
      const { lake, source } = await bothSides(shop, manifest);
      expect(lake).toEqual(source);
    });

    test('reads a table whole at once when a row is there that the cursor did not show', async () => {
      await db.run(
        "insert into achats (id_achat, montant, date_maj) values (900, 1, '2020-01-01')",
      );
      const manifest = await run(shop);
      expect(manifest.notes).toContainEqual(
        expect.stringMatching(/^table achats: 1 rows are in the source that/),
      );
      const { lake, source } = await bothSides(shop, manifest);
      expect(lake).toEqual(source);
    });

    test('finds a change that the cursor missed by the sweep, lands and reports it', async () => {
      await db.run("update achats set montant = 79, date_maj = '2020-01-01' where id_achat = 3");
      const missed = await run(shop);
      expect((await bothSides(shop, missed)).lake).toContain('3|3.00|p');
      const eightDays = new Date(Date.now() + 8 * 24 * 60 * 60 * 1000);
      const swept = await run(shop, { now: eightDays });
      expect(landingOf(swept)?.run).toMatchObject({ read: 'sweep', changed: 1, missed: 1 });
      expect(swept.notes).toContainEqual(
        expect.stringMatching(/had missed 1 changed rows, which are landed now/),
      );
      const { lake, source } = await bothSides(shop, swept);
      expect(lake).toEqual(source);
    });

    test('reads the rows of some days again where a backfill asks for them', async () => {
      await db.run(
        "update achats set montant = 80, date_achat = '2026-03-05', date_maj = '2020-01-01' where id_achat = 4",
      );
      const backfill = {
        table: 'achats',
        column: 'date_achat',
        from: '2026-03-01',
        to: '2026-03-05',
      };
      const manifest = await run(shop, { backfill });
      expect(landingOf(manifest)?.run).toMatchObject({ read: 'backfill', changed: 1, missed: 1 });
      const { lake, source } = await bothSides(shop, manifest);
      expect(lake).toEqual(source);
      await expect(run(shop, { backfill: { ...backfill, column: 'nope' } })).rejects.toMatchObject({
        code: 'usage',
      });
    });
  },
);
