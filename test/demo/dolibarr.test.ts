import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DolibarrFilled, fillDolibarr } from '../../src/demo/dolibarr/fill.ts';
import { mutateDolibarr } from '../../src/demo/dolibarr/mutate.ts';
import type { LentDatabase } from '../servers/index.ts';
import { numberOf, servers } from './servers.ts';

const asOf = '2026-08-14';
const quiet = () => {};
const scale = 0.01;
/** Fingerprints of all rows by server, to compare the two. */
const prints = new Map<string, Record<string, string>>();

/** All rows of a table as text; a day that was never entered is null. */
async function fingerprints(db: LentDatabase, tables: string[]): Promise<Record<string, string>> {
  const { createHash } = await import('node:crypto');
  const found: Record<string, string> = {};
  for (const table of tables) {
    const rows = await db.rows(`SELECT * FROM llx_${table}`);
    const lines = rows.map((row) => Object.values(row).map(cell).join('|')).sort();
    found[table] = createHash('md5').update(lines.join('\n')).digest('hex');
  }
  return found;
}

function cell(value: unknown): string {
  if (value instanceof Date) {
    if (Number.isNaN(value.getTime())) return '';
    const two = (n: number) => String(n).padStart(2, '0');
    const day = `${value.getFullYear()}-${two(value.getMonth() + 1)}-${two(value.getDate())}`;
    return `${day} ${two(value.getHours())}:${two(value.getMinutes())}`;
  }
  const text = value === null ? '' : String(value);
  return /^-?\d+\.\d+$/.test(text) ? String(Number(text)) : text;
}

describe.each(servers)('a Dolibarr on $server', ({ server, available, lend }) => {
  let db: LentDatabase;
  let filled: DolibarrFilled;
  const number = (sql: string) => numberOf(db, sql);
  const none = async (sql: string) => expect(await db.rows(sql)).toEqual([]);

  beforeAll(async () => {
    if (!available) return;
    db = await lend();
    filled = await fillDolibarr(db.url, { asOf, scale, dirt: 0.05 }, quiet);
    prints.set(server, await fingerprints(db, Object.keys(filled.tables)));
  }, 120_000);
  afterAll(() => db?.release());

  test.skipIf(!available)('has in each of 42 tables the rows it says', async () => {
    expect(Object.keys(filled.tables)).toHaveLength(42);
    for (const [table, rows] of Object.entries(filled.tables))
      expect([table, await number(`SELECT count(*) FROM llx_${table}`)]).toEqual([table, rows]);
    expect(filled.tables).toMatchObject({
      ticket: 200,
      projet: 20,
      element_time: 600,
      stock_mouvement: 2000,
      facture: 500,
    });
  });

  test.skipIf(!available)(
    'invoices are the sum of their lines, but for the wrong ones',
    async () => {
      const sums = `(SELECT fk_facture, sum(total_ht) AS net, sum(total_ttc) AS gross FROM llx_facturedet GROUP BY fk_facture) s`;
      const wrong =
        await number(`SELECT count(*) FROM llx_facture f JOIN ${sums} ON s.fk_facture = f.rowid
      WHERE abs(f.total_ht - net) > 0.005`);
      expect(wrong).toBe(filled.dirt.wrongTotal);
      await none(`SELECT f.rowid FROM llx_facture f LEFT JOIN ${sums} ON s.fk_facture = f.rowid
      WHERE gross IS NULL OR abs(f.total_ttc - gross) > 0.005`);
      expect(
        await number(
          `SELECT count(*) FROM llx_facturedet WHERE fk_facture NOT IN (SELECT rowid FROM llx_facture)`,
        ),
      ).toBe(filled.dirt.orphanLine);
    },
  );

  test.skipIf(!available)('what is paid adds up: payments, deposits and credit notes', async () => {
    const paid = `(SELECT fk_facture, sum(amount) AS paid FROM llx_paiement_facture GROUP BY fk_facture) p`;
    const used = `(SELECT fk_facture, sum(amount_ttc) AS used FROM llx_societe_remise_except GROUP BY fk_facture) u`;
    await none(`SELECT f.rowid FROM llx_facture f LEFT JOIN ${paid} ON p.fk_facture = f.rowid
        LEFT JOIN ${used} ON u.fk_facture = f.rowid
      WHERE f.type <> 2 AND f.fk_statut IN (1, 2)
        AND (abs(f.total_ttc - coalesce(paid, 0) - coalesce(used, 0)) < 0.005) <> (f.fk_statut = 2)`);
    await none(`SELECT d.rowid FROM llx_societe_remise_except d JOIN llx_facturedet l ON l.rowid = d.fk_facture_line
      WHERE l.description <> '(DEPOSIT)' OR abs(l.total_ttc + d.amount_ttc) > 0.005`);
    await none(
      `SELECT p.rowid FROM llx_paiement p JOIN llx_facture f ON f.rowid = p.rowid WHERE p.datep > '${asOf} 23:59:59'`,
    );
  });

  test.skipIf(!available)(
    'proposals become orders, orders and proposals invoices of the same customer',
    async () => {
      await none(`SELECT l.rowid FROM llx_element_element l JOIN llx_commande o ON o.rowid = l.fk_target
        JOIN llx_propal q ON q.rowid = l.fk_source
      WHERE l.sourcetype = 'propal' AND l.targettype = 'commande' AND (o.fk_soc <> q.fk_soc OR q.datep > o.date_commande)`);
      await none(`SELECT l.rowid FROM llx_element_element l JOIN llx_facture f ON f.rowid = l.fk_target
        JOIN llx_commande o ON o.rowid = l.fk_source
      WHERE l.sourcetype = 'commande' AND (f.fk_soc <> o.fk_soc OR o.date_commande > f.datef)`);
      expect(
        await number(`SELECT count(*) FROM llx_element_element WHERE targettype = 'facture'`),
      ).toBeGreaterThan(80);
    },
  );

  test.skipIf(!available)('stock is the sum of its movements; time adds up on tasks', async () => {
    await none(`SELECT s.rowid FROM llx_product_stock s LEFT JOIN
        (SELECT fk_product, fk_entrepot, sum(value) AS moved FROM llx_stock_mouvement GROUP BY fk_product, fk_entrepot) m
        ON m.fk_product = s.fk_product AND m.fk_entrepot = s.fk_entrepot WHERE s.reel <> coalesce(moved, 0)`);
    await none(`SELECT p.rowid FROM llx_product p JOIN
        (SELECT fk_product, sum(reel) AS held FROM llx_product_stock GROUP BY fk_product) s ON s.fk_product = p.rowid
      WHERE p.stock <> held`);
    expect(await number('SELECT count(*) FROM llx_product_stock WHERE reel < 0')).toBeGreaterThan(
      0,
    );
    // Entries of an absurd length or of no task are the dirt.
    const off = await number(`SELECT count(*) FROM llx_projet_task t LEFT JOIN
        (SELECT fk_element, sum(element_duration) AS spent FROM llx_element_time WHERE elementtype = 'task' GROUP BY fk_element) e
        ON e.fk_element = t.rowid WHERE t.duration_effective <> coalesce(spent, 0)`);
    expect(off).toBeLessThanOrEqual(
      (filled.dirt.absurdDuration ?? 0) + (filled.dirt.unknownTask ?? 0),
    );
  });

  test.skipIf(!available)('its extrafields are columns that extrafields describes', async () => {
    const rows = await db.rows('SELECT elementtype, name FROM llx_extrafields ORDER BY rowid');
    for (const { elementtype, name } of rows)
      expect(
        await number(`SELECT count(${name}) FROM llx_${elementtype}_extrafields`),
      ).toBeGreaterThan(2);
  });

  test.skipIf(!available)('has the dirt of every kind that it says', async () => {
    for (const [kind, rows] of Object.entries(filled.dirt))
      expect([kind, rows]).not.toEqual([kind, 0]);
    const entities = await db.rows('SELECT DISTINCT entity AS e FROM llx_facture ORDER BY entity');
    expect(entities.map(({ e }) => e)).toEqual([1, 2]);
    expect(
      await number(
        `SELECT count(*) FROM llx_actioncomm WHERE code = 'AC_OTH_AUTO' AND percent = -1`,
      ),
    ).toBeGreaterThan(50);
    const zero = server === 'MariaDB' ? `CAST(date_read AS char) LIKE '0000%'` : 'false';
    expect(await number(`SELECT count(*) FROM llx_ticket WHERE ${zero}`)).toBe(
      server === 'MariaDB' ? filled.dirt.zeroDate : 0,
    );
  });

  test.skipIf(!available)('changes about as many rows as asked, stamped with the day', async () => {
    const before = await number('SELECT count(*) FROM llx_facture');
    const changes = await mutateDolibarr(db.url, { changes: 100 }, quiet);
    expect(changes).toMatchObject({
      renamed: 10,
      repriced: 15,
      newTickets: 20,
      newInvoices: 30,
      deletedQuotes: 5,
    });
    expect(await number('SELECT count(*) FROM llx_facture')).toBe(before + 30);
    const stamped = (table: string) =>
      number(`SELECT count(*) FROM llx_${table} WHERE tms = '${asOf} 21:00:00'`);
    expect(await stamped('societe')).toBe(10);
    expect(await stamped('ticket')).toBe(20 + changes.closedTickets);
    await none(
      'SELECT rowid FROM llx_propaldet WHERE fk_propal NOT IN (SELECT rowid FROM llx_propal)',
    );
    prints.set(`${server} changed`, await fingerprints(db, Object.keys(filled.tables)));
  });

  test.skipIf(!available)(
    'is never put in the place of tables that the demo did not make',
    async () => {
      await db.run(
        `CREATE TABLE llx_kept (rowid int); DROP TABLE llx_const; CREATE TABLE llx_const (rowid int)`,
      );
      await expect(fillDolibarr(db.url, { asOf, scale }, quiet)).rejects.toMatchObject({
        code: 'demo-refused',
      });
      await expect(mutateDolibarr(db.url, { changes: 1 }, quiet)).rejects.toMatchObject({
        code: 'demo-refused',
      });
    },
  );
});

test.skipIf(!servers.every(({ available }) => available))(
  'the same seed gives the same rows on both servers, before and after changes',
  () => {
    expect(prints.get('MariaDB')).toEqual(prints.get('PostgreSQL'));
    expect(prints.get('MariaDB changed')).toEqual(prints.get('PostgreSQL changed'));
  },
);
