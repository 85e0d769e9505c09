import { afterAll, describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { Lake } from '../../src/lake.ts';
import { buildGold } from '../../src/step/gold.ts';
import { buildSilver } from '../../src/step/silver.ts';
import { companySql, AS_OF as DOLIBARR_AS_OF } from '../dolibarr/company.ts';
import { CODES, AS_OF as EBP_AS_OF, companySql as salesSql } from '../ebp/sales-company.ts';
import { dolibarrWarehouse } from '../rows/dolibarr.ts';
import { ebpWarehouse } from '../rows/ebp.ts';
import { landShop, query, rows } from '../rows/lake.ts';
import { lendDataDir, lendPostgres } from '../servers/index.ts';

/* A fault of each kind, planted in another table each, moves that table's score and counts as what it is. */
type Measures = Record<string, Record<string, number>>;
const lent: { release(): Promise<void> }[] = [];
afterAll(async () => {
  for (const loan of lent) await loan.release();
});

interface Built {
  rows(sql: string): Promise<Record<string, unknown>[]>;
}

async function measuresOf(built: Built): Promise<Measures> {
  const found = await built.rows('select * exclude (source, day, feed) from data_quality');
  return Object.fromEntries(
    found.map(({ table_name, ...rest }) => [
      table_name,
      Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, Number(value)])),
    ]),
  );
}

/** What the faults changed of a table: its counts, and whether its score fell. */
function change(before: Measures, after: Measures, table: string, ...counts: string[]) {
  const [old, now] = [before[table] ?? {}, after[table] ?? {}];
  const more = counts.map((name) => [name, (now[name] ?? 0) - (old[name] ?? 0)]);
  return { ...Object.fromEntries(more), lower: (now.score ?? 0) < (old.score ?? 0) };
}

describe('a Dolibarr', async () => {
  const [database, folder] = [await lendPostgres(), await lendDataDir()];
  lent.push(database, folder);
  await database.run(companySql());
  await database.run(
    "update llx_ticket set fk_statut = 8, date_close = '2026-02-01' where rowid = 8",
  );
  const build = () =>
    dolibarrWarehouse(database.url, folder.path, DOLIBARR_AS_OF, {}, { gold: true });
  const before = await measuresOf(await build());
  await database.run(`
    update llx_product set label = null where rowid = 1;
    insert into llx_projet_task select * from llx_projet_task where rowid = 1;
    insert into llx_user values (2, 1, 'bob', 'DUPONT', 'bob', 0, 40, 35, null);
    insert into llx_societe select 9, entity, nom, client, fournisseur, status, zip, town, fk_pays, phone, email, tms
      from llx_societe where rowid = 1;
    update llx_projet set datee = '2025-01-01' where rowid = 1;
    update llx_ticket set date_close = null where rowid = 2;
    update llx_product_stock set reel = -7 where rowid = 1;
    update llx_facture set total_ht = 81 where rowid = 2;
    update llx_stock_mouvement set fk_product = 999 where rowid = 9;
    update llx_element_time set fk_element = 99 where rowid = 3`);
  const after = await measuresOf(await build());

  test.each([
    ['a missing value', 'dim_item', {}],
    ['an identical copy', 'dim_task', { duplicates: 1 }],
    ['another row of the same id', 'dim_colleague', { duplicates: 1, rejected: 1 }],
    ['a customer that is probably there already', 'dim_customer', { duplicates: 1 }],
    ['an end before its start', 'dim_project', { end_before_start: 1, incoherent: 1 }],
    ['a closed ticket without date', 'fact_ticket', { closed_without_date: 1, incoherent: 1 }],
    ['a negative stock', 'stock_level', { negative_stock: 1, incoherent: 1 }],
    ['an invoice that is not its lines', 'fact_sale', { totals_differ: 1, incoherent: 1 }],
    ['a key that leads nowhere', 'fact_stock_movement', { orphan_keys: 1, incoherent: 1 }],
    ['a row that is refused for it', 'fact_time', { orphan_keys: 1, rejected: 1, incoherent: 0 }],
  ])('%s lowers the score of %s', (_kind, table, counts) => {
    expect(change(before, after, table, ...Object.keys(counts))).toEqual({
      ...counts,
      lower: true,
    });
  });

  test('the missing value is one of the values of its table', () => {
    const [old, now] = [before.dim_item, after.dim_item];
    expect(now?.missing_share).toBeGreaterThan(old?.missing_share ?? 1);
    expect(now).toMatchObject({ valid_share: 1, coherent_share: 1, unique_share: 1 });
  });
});

test('an EBP: totals, orphans, copies and missing values lower the scores', async () => {
  const [database, folder] = [await lendPostgres(), await lendDataDir()];
  lent.push(database, folder);
  await database.run(salesSql());
  await database.run(`
    create table "StockItem" ("ItemId" text, "StorehouseId" text, "RealStock" numeric);
    insert into "StockItem" values ('I1', 'S', 5), ('I2', 'S', 5)`);
  const build = () => ebpWarehouse(database.url, folder.path, EBP_AS_OF, { EBP_DOC_TYPES: CODES });
  const before = await measuresOf(await build());
  await database.run(`
    update "SaleDocument" set "AmountVatExcluded" = 51 where "Id" = 'F2';
    update "SaleDocumentLine" set "ItemId" = 'I9' where "Id" = 'o1a';
    update "Item" set "Caption" = null where "Id" = 'I3';
    insert into "Customer" select * from "Customer" where "Id" = 'C3';
    update "StockItem" set "RealStock" = -1 where "ItemId" = 'I2'`);
  const after = await measuresOf(await build());
  expect(change(before, after, 'fact_sale', 'totals_differ', 'orphan_keys')).toEqual({
    ...{ totals_differ: 1, orphan_keys: 1, lower: true },
  });
  expect(change(before, after, 'dim_item', 'incoherent')).toEqual({ incoherent: 0, lower: true });
  expect(change(before, after, 'dim_customer', 'duplicates')).toEqual({
    duplicates: 1,
    lower: true,
  });
  expect(change(before, after, 'stock_level', 'negative_stock')).toEqual({
    ...{ negative_stock: 1, lower: true },
  });
});

test('a shop: copies, ids given twice, unknown clients and missing values lower the scores', async () => {
  const folder = await lendDataDir();
  lent.push(folder);
  const config = parseConfig({ RETAIL_URL: 'postgres://u@h/db', DATA_DIR: folder.path });
  const lake = new Lake(config.dataDir);
  const build = async (clients: string[], purchases: string[]) => {
    await landShop(lake, rows('clients', clients), rows('achats', purchases));
    const context = { config, lake, runId: lake.nextRunId(), report: () => {} };
    const silver = await buildSilver(context, '2026-01-31');
    const gold = await buildGold(context);
    return measuresOf({ rows: (sql) => query(lake, [silver, gold], sql) });
  };
  const clients = [1, 2].map(
    (id) => `(${id}, 'N${id}', 'c${id}@example.org', 'FR', date '2025-01-01')`,
  );
  const purchase = (id: number, client: number, amount = 10) =>
    `(${id}, ${client}, timestamp '2026-01-0${client} 10:00:00', ${amount}, 'Produit')`;
  const good = [purchase(1, 1), purchase(2, 2)];
  const before = await build(clients, good);
  expect(before).toMatchObject({ dim_customer: { score: 100 }, fact_sale: { score: 100 } });
  const bad = [...good, purchase(1, 1), purchase(2, 2, 11), purchase(3, 9)];
  const after = await build(
    [clients[0] as string, "(2, 'N2', null, 'FR', date '2025-01-01')"],
    bad,
  );
  expect(change(before, after, 'fact_sale', 'duplicates', 'orphan_keys', 'rejected')).toEqual({
    ...{ duplicates: 2, orphan_keys: 1, rejected: 2, lower: true },
  });
  expect(change(before, after, 'dim_customer')).toEqual({ lower: true });
});
