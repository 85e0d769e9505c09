import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EbpWarehouse, ebpWarehouse } from '../rows/ebp.ts';
import { lendDataDir, lendPostgres } from '../servers/index.ts';

/* Stock by hand, in an installation with few tables and columns. Exits are stored without sign, as EBP does. */
const AS_OF = '2026-06-30';
const tables = `
  create table "Item" ("Id" varchar(40), "Caption" varchar(80), "ManageStock" boolean, "ActiveState" smallint,
    "RealStock" numeric, "PurchasePrice" numeric, "sysCreatedDate" timestamp);
  create table "StockMovement" ("Id" integer, "ItemId" varchar(40), "MovementType" smallint, "StorehouseId" uuid,
    "DocumentDate" timestamp, "Quantity" numeric, "UnitCost" numeric, "Pump" numeric, "DocumentNumber" varchar(20));`;
const further = `
  create table "Storehouse" ("Id" uuid, "Caption" varchar(40));
  create table "StockItem" ("ItemId" varchar(40), "StorehouseId" uuid, "RealStock" numeric, "StockValue" numeric,
    "MinStock" numeric, "MaxStock" numeric, "StockToOrderThreshold" numeric, "OrderedQuantity" numeric,
    "SuppliersOrderedQuantity" numeric, "Pump" numeric);`;
const [depot, van] = [
  '00000000-0000-0000-0000-00000000000a',
  '00000000-0000-0000-0000-00000000000b',
];
const rows = `
  insert into "Item" values
    ('SELLS', 'Chaudière', true, 1, null, 100, '2020-01-01'), ('LACKS', 'Vanne', true, 1, null, 10, '2020-01-01'),
    ('MOVED', 'Tube', true, 1, null, 2, '2020-01-01'), ('SAYS', 'Joint', true, 1, 7, 3, '2020-01-01'),
    ('WORK', 'Heure', false, 1, 0, null, '2020-01-01'), ('NEVER', 'Coude', true, 1, null, 1, '2020-01-01'),
    ('OLD', 'Brûleur', true, 0, null, 5, '2020-01-01');
  insert into "StockMovement" values
    (1, 'SELLS', 1, '${depot}', '2026-01-01', 20, 90, 90, 'E1'), (2, 'SELLS', 2, '${depot}', '2026-05-01', 10, 90, 90, 'S1'),
    (3, 'LACKS', 1, '${depot}', '2025-01-01', 4, 10, 10, 'E2'), (4, 'LACKS', 2, '${depot}', '2026-06-11', 4, 10, 10, 'S2'),
    (5, 'MOVED', 1, '${depot}', '2026-06-01', 5, 2, 2, 'E3'), (6, 'MOVED', 2, '${depot}', '2026-06-21', 2, 2, 2.5, 'S3'),
    (7, 'MOVED', 3, '${depot}', '2026-06-22', -1, 2, 2.5, 'T1'), (8, 'MOVED', 3, '${van}', '2026-06-22', 1, 2, 2.5, 'T1'),
    (8, 'MOVED', 3, '${van}', '2026-06-22', 1, 2, 2.5, 'T1'), (9, ' ', 1, '${depot}', '2026-06-22', 1, 2, 2, 'X1'),
    (10, 'SELLS', 1, '${depot}', '2026-06-22', null, 2, 2, 'X2'), (11, 'SELLS', 1, '${depot}', null, 1, 2, 2, 'X3'),
    (12, 'GHOST', 9, '${depot}', '2026-06-22', 1, 2, 2, 'X4'), (13, 'SELLS', 1, '${depot}', '2026-07-05', 3, 90, 90, 'E4');`;
const levels = `
  insert into "Storehouse" values ('${depot}', ' Dépôt '), ('${van}', 'Camion');
  insert into "StockItem" values
    ('SELLS', '${depot}', 13, 1170, 0, 0, 0, 2, 1, 90), ('SELLS', '${van}', 0, 0, 0, 0, 0, 0, 0, 0),
    ('LACKS', '${depot}', 0, 0, 2, 20, 5, 1, 3, 10), ('OLD', '${depot}', 0, 0, 2, 20, 5, 0, 0, 10);`;

type Lent = { release(): Promise<void> };
const lent: Lent[] = [];

async function warehouseOf(...statements: string[]): Promise<EbpWarehouse> {
  const [database, folder] = [await lendPostgres(), await lendDataDir()];
  lent.push(database, folder);
  for (const sql of statements) await database.run(sql);
  return ebpWarehouse(database.url, folder.path, AS_OF);
}
afterAll(async () => {
  for (const loan of lent) await loan.release();
});

describe('stock, where the source keeps it by storehouse', () => {
  let company: EbpWarehouse;
  beforeAll(async () => {
    company = await warehouseOf(tables, further, rows, levels);
  }, 120_000);

  const status = async (id: string) =>
    (await company.rows(`select * from stock_status where item_id = '${id}'`))[0];

  it('turns exits that are stored without sign, and leaves transfers as they are', async () => {
    const moved =
      await company.rows(`select movement_id as id, quantity, cast(total_value as double) as value
      from fact_stock_movement where item_id in ('SELLS', 'MOVED') order by cast(movement_id as integer)`);
    expect(moved).toEqual([
      { id: '1', quantity: 20, value: 1800 },
      { id: '2', quantity: -10, value: -900 },
      { id: '5', quantity: 5, value: 10 },
      { id: '6', quantity: -2, value: -4 },
      { id: '7', quantity: -1, value: -2 },
      { id: '8', quantity: 1, value: 2 },
      { id: '13', quantity: 3, value: 270 },
    ]);
  });

  it('refuses movements that cannot be used and notes odd ones, each by its reason', () => {
    expect(company.silver.rejected?.fact_stock_movement).toEqual({
      ebp: { no_item: 1, no_quantity: 1, invalid_date: 1 },
    });
    expect(company.silver.noted?.fact_stock_movement).toEqual({
      ebp: { unknown_movement_type: 1, unknown_item: 1, future_date: 1 },
    });
    expect(company.silver.collapsed?.fact_stock_movement).toEqual({ ebp: 1 });
  });

  it('takes the level from the storehouses, else from movements, else from the item, and says so', async () => {
    const found =
      await company.rows(`select item_id as item, storehouse_name as house, real_stock as stock,
      cast(stock_value as double) as value from stock_level where item_id <> 'GHOST' order by all`);
    expect(found).toEqual([
      { item: 'LACKS', house: 'Dépôt', stock: 0, value: 0 },
      { item: 'MOVED', house: 'Camion', stock: 1, value: 2.5 },
      { item: 'MOVED', house: 'Dépôt', stock: 2, value: 5 },
      { item: 'OLD', house: 'Dépôt', stock: 0, value: 0 },
      { item: 'SAYS', house: null, stock: 7, value: 21 },
      { item: 'SELLS', house: 'Camion', stock: 0, value: 0 },
      { item: 'SELLS', house: 'Dépôt', stock: 13, value: 1170 },
    ]);
    expect(company.silver.noted?.stock_level).toEqual({ ebp: { from_movements: 3, from_item: 1 } });
  });

  it('walks the stock back by its movements: mean over time, days without, rotation, coverage', async () => {
    // 0 for 184 days, 20 for 120, 10 for 61; the entry after the reference day is not there yet.
    const mean = (20 * 120 + 10 * 61) / 365;
    expect(await status('SELLS')).toMatchObject({
      current_stock: 13,
      avg_stock_level: expect.closeTo(mean, 9),
      stockout_days: 184,
      quantity_out_12m: 10,
      stock_rotation_rate: expect.closeTo(10 / mean, 9),
      coverage_days: expect.closeTo((13 * 90) / 10, 9),
      last_out_on: '2026-05-01',
      is_dormant: false,
    });
    expect(await status('LACKS')).toMatchObject({ stockout_days: 20, is_out_of_stock: true });
    expect(await status('SAYS')).toMatchObject({ is_dormant: true, coverage_days: null });
  });

  it('counts the days since anything moved, up to the reference day, and gives the threshold', async () => {
    const fields =
      'item_id as item, days_since_last_move as days, reorder_level as level, to_reorder';
    const found = await company.rows(
      `select ${fields} from stock_status where item_id <> 'GHOST' order by 1`,
    );
    // A transfer moved the tube after its last exit; the entry of July is not there yet; a threshold of 0 is none.
    expect(found).toEqual([
      { item: 'LACKS', days: 19, level: 5, to_reorder: true },
      { item: 'MOVED', days: 8, level: null, to_reorder: false },
      { item: 'NEVER', days: null, level: null, to_reorder: false },
      { item: 'OLD', days: null, level: 5, to_reorder: false },
      { item: 'SAYS', days: null, level: null, to_reorder: false },
      { item: 'SELLS', days: 60, level: null, to_reorder: false },
    ]);
  });

  it('keeps items without any stock, leaves out those whose stock is not managed', async () => {
    expect(await status('NEVER')).toMatchObject({ current_stock: 0, stockout_days: 365 });
    expect(await status('WORK')).toBeUndefined();
    const [work] = await company.rows(`select * from product_performance where item_id = 'WORK'`);
    expect(work).toMatchObject({
      total_revenue: '0.00000000',
      stockout_days: null,
      abc_category: 'C',
    });
  });

  it('suggests what is missing to the most wanted, counting orders of both sides', async () => {
    const found =
      await company.rows(`select item_id, available_stock, reorder_level, suggested_quantity,
      cast(suggested_value as double) as value from stock_reorder`);
    const lacks = { item_id: 'LACKS', available_stock: 2, reorder_level: 5 };
    expect(found).toEqual([{ ...lacks, suggested_quantity: 18, value: 180 }]);
    const [summary] = await company.rows('select * from stock_summary');
    expect(summary).toMatchObject({
      nb_items: '6',
      stock_value: '1198.50000000',
      nb_out_of_stock: '2',
      nb_dormant: '1',
      nb_to_reorder: '1',
    });
  });
});

describe('stock, in an installation with movements alone', () => {
  it('adds them up', async () => {
    const company = await warehouseOf(tables, rows);
    const found =
      await company.rows(`select item_id as item, current_stock as stock from stock_status
      where current_stock <> 0 order by item_id`);
    expect(found).toEqual([
      { item: 'MOVED', stock: 3 },
      { item: 'SAYS', stock: 7 },
      { item: 'SELLS', stock: 13 },
    ]);
    expect(await company.rows('select * from financial_kpi_monthly')).toEqual([]);
    expect(await company.rows('select * from receivables_ageing')).toEqual([]);
  }, 120_000);
});
