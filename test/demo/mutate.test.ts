import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { fillShop } from '../../src/demo/fill.ts';
import { type Changes, mutateShop } from '../../src/demo/mutate.ts';
import { type LentDatabase, lendPostgres } from '../servers/index.ts';
import { everything, numberOf, servers } from './servers.ts';

const quiet = () => {};
const shop = { asOf: '2026-08-14', customers: 300, purchases: 3000, seed: 5 };
const sum = (changes: Changes) => Object.values(changes).reduce((a, b) => a + b, 0);

describe.each(servers.filter(({ available }) => available))('changing a shop on $server', (on) => {
  let db: LentDatabase;
  beforeAll(async () => {
    db = await on.lend();
  });
  afterAll(() => db.release());
  beforeEach(async () => {
    await fillShop(db.url, shop, quiet);
  });
  const rows = (table: string, columns: string) => db.rows(`select ${columns} from ${table}`);

  /** Rows of `after` that are not in `before`, copies counting. */
  const fresh = (before: object[], after: object[]) => {
    const left = new Map<string, number>();
    for (const row of before)
      left.set(JSON.stringify(row), (left.get(JSON.stringify(row)) ?? 0) + 1);
    return after.filter((row) => {
      const copies = left.get(JSON.stringify(row)) ?? 0;
      left.set(JSON.stringify(row), copies - 1);
      return copies <= 0;
    });
  };

  test('changes as many rows of each kind as it says', async () => {
    const read = async () => ({
      ids: await rows('achats', 'id_achat'),
      amounts: await rows('achats', 'id_achat, montant'),
      names: await rows('clients', 'id_client, nom'),
      countries: await rows('clients', 'id_client, pays'),
    });
    const before = await read();
    const changes = await mutateShop(db.url, 200, 1, quiet);
    const after = await read();
    for (const count of Object.values(changes)) expect(count).toBeGreaterThan(0);
    expect(Math.abs(sum(changes) - 200)).toBeLessThan(20);
    expect(fresh(before.ids, after.ids)).toHaveLength(changes.added);
    expect(fresh(after.ids, before.ids)).toHaveLength(changes.deleted);
    expect(fresh(before.amounts, after.amounts)).toHaveLength(changes.corrected + changes.added);
    expect(fresh(before.names, after.names)).toHaveLength(changes.renamed);
    expect(fresh(before.countries, after.countries)).toHaveLength(changes.moved);
  });

  test('adds clean purchases of known clients in the week that ends on the reference day', async () => {
    const last = await numberOf(db, 'select max(id_achat) from achats');
    const { added } = await mutateShop(db.url, 100, 1, quiet);
    const clean = `select count(*) from achats where id_achat > ${last} and montant > 0 and montant < 10000
      and date_achat between '2026-08-08' and '2026-08-15' and id_client in (select id_client from clients)`;
    expect(await numberOf(db, clean)).toBe(added);
  });

  test('follows the day it is given', async () => {
    await mutateShop(db.url, 100, 1, quiet, '2026-09-30');
    const late =
      "select count(*) from achats where date_achat between '2026-09-24' and '2026-10-01'";
    expect(await numberOf(db, late)).toBeGreaterThan(20);
  });

  test('makes the same changes on every server for the same seed, others for another', async () => {
    const other = await lendPostgres();
    try {
      await fillShop(other.url, shop, quiet);
      expect(await mutateShop(db.url, 300, 9, quiet)).toEqual(
        await mutateShop(other.url, 300, 9, quiet),
      );
      const first = await everything(db);
      expect(first).toEqual(await everything(other));
      await fillShop(db.url, shop, quiet);
      await mutateShop(db.url, 300, 10, quiet);
      expect(await everything(db)).not.toEqual(first);
    } finally {
      await other.release();
    }
  });

  test('can be done again and again', async () => {
    for (let seed = 1; seed <= 3; seed++) {
      const before = await everything(db);
      expect(sum(await mutateShop(db.url, 100, seed, quiet))).toBeGreaterThan(80);
      expect(await everything(db)).not.toEqual(before);
    }
  });

  test('changes nothing when asked for nothing', async () => {
    const before = await everything(db);
    expect(sum(await mutateShop(db.url, 0, 1, quiet))).toBe(0);
    expect(await everything(db)).toEqual(before);
  });

  test('takes what is there when asked for more rows than the shop has', async () => {
    await fillShop(db.url, { ...shop, customers: 3, purchases: 4, dirt: 0 }, quiet);
    const changes = await mutateShop(db.url, 100, 1, quiet);
    expect(changes.corrected + changes.deleted).toBe(4);
    expect(changes.added).toBeGreaterThan(10);
    await fillShop(db.url, { ...shop, customers: 0, purchases: 0 }, quiet);
    expect(sum(await mutateShop(db.url, 100, 1, quiet))).toBe(0);
  });

  test('leaves the shop as it was when one of the changes fails', async () => {
    // New purchases come last and need this column: by then every other change has been made.
    await db.run('alter table achats drop column produit');
    const read = () =>
      Promise.all([rows('achats', 'id_achat, montant'), rows('clients', 'id_client, nom, pays')]);
    const before = await read();
    await expect(mutateShop(db.url, 100, 1, quiet)).rejects.toMatchObject({
      code: 'source-query-failed',
      message: expect.stringContaining('produit'),
    });
    const after = await read();
    expect(fresh(before[0], after[0])).toEqual([]);
    expect(fresh(before[1], after[1])).toEqual([]);
  });

  test('refuses a shop that the demo did not make, and a database without one', async () => {
    await db.run('drop table achats');
    await expect(mutateShop(db.url, 10, 1, quiet)).rejects.toMatchObject({
      code: 'source-table-missing',
      details: { tables: ['achats'] },
    });
    await db.run('create table achats as select id_client as id_achat from clients');
    await expect(mutateShop(db.url, 10, 1, quiet)).rejects.toMatchObject({
      code: 'demo-refused',
      details: { tables: ['achats'] },
    });
    expect(await numberOf(db, 'select count(*) from achats')).toBe(300);
    await db.run('drop table achats');
  });

  test('refuses a number of rows that is none', async () => {
    await expect(mutateShop(db.url, -1, 1, quiet)).rejects.toMatchObject({ code: 'usage' });
    await expect(mutateShop(db.url, 0.5, 1, quiet)).rejects.toMatchObject({ code: 'usage' });
  });
});
