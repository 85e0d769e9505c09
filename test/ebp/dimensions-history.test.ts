import { afterAll, beforeAll, expect, it } from 'vitest';
import { Lake } from '../../src/lake.ts';
import { type EbpWarehouse, ebpWarehouse } from '../rows/ebp.ts';
import { lendDataDir, lendPostgres } from '../servers/index.ts';
import { startGeocoder } from '../step/geocoder-server.ts';
import { AS_OF, rows, tables } from './dimensions-rows.ts';

/* Real extracts and silver runs one after the other, with changes of the database between them. */

let database: Awaited<ReturnType<typeof lendPostgres>>;
let folder: Awaited<ReturnType<typeof lendDataDir>>;
let warehouse: EbpWarehouse;

const run = async (settings: Record<string, string> = {}) => {
  warehouse = await ebpWarehouse(database.url, folder.path, AS_OF, settings);
};
const versions = (id: string) =>
  warehouse.rows(`select customer_key, customer_name as name, valid_from, valid_to, is_current, is_last
    from dim_customer where customer_id = '${id}' order by valid_from`);
const all = () => warehouse.rows('select * from dim_customer order by customer_key');

beforeAll(async () => {
  database = await lendPostgres();
  folder = await lendDataDir();
  await database.run(tables);
  await database.run(rows);
  await run();
}, 120_000);
afterAll(async () => {
  await database.release();
  await folder.release();
});

it('shows a customer renamed mid-year once in current figures and twice in history', async () => {
  await database.run(`update "Customer" set "Name" = 'Martin et fils', "sysModifiedDate" = '2025-07-01'
    where "Id" = 'C1'`);
  await database.run(`insert into "SaleDocument" values
    ('00000000-0000-0000-0000-00000000000a', 4, 'F9', '2025-06-01', 'C1', null);
    insert into "SaleDocumentLine" values ('00000000-0000-0000-0001-00000000000a',
      '00000000-0000-0000-0000-00000000000a', 'A1', 1, 700, null)`);
  await run();
  const [old, current] = await versions('C1');
  expect(old).toMatchObject({
    name: 'Électricité Martin',
    valid_from: '2020-01-10 09:00:00',
    valid_to: '2025-07-01 00:00:00',
    is_current: false,
  });
  expect(current).toMatchObject({ name: 'Martin et fils', valid_to: null, is_current: true });
  const facts = await warehouse.rows(`select document_number as number, customer_key from fact_sale
    where customer_id = 'C1' group by all order by 1`);
  expect(facts).toEqual([
    { number: 'F1', customer_key: current?.customer_key },
    { number: 'F9', customer_key: old?.customer_key },
  ]);
  const clients = await warehouse.rows(`select nom from dim_clients where id_client = 'C1'`);
  expect(clients).toEqual([{ nom: 'Martin et fils' }]);
});

it('changes nothing when nothing changed, though another extract ran', async () => {
  const before = await all();
  await run();
  expect(await all()).toEqual(before);
});

it('opens no version for settings, families renamed and revenue', async () => {
  const before = (await all()).length;
  await database.run(`update "CustomerFamily" set "Caption" = 'Pros';
    update "SaleDocumentLine" set "RealNetAmountVatExcludedWithDiscount" = 20000`);
  await run({ EBP_ACTIVE_STATE: '0', SEGMENT_VIP: '70000' });
  expect(await all()).toHaveLength(before);
  const found =
    await warehouse.rows(`select customer_family_name, is_active, customer_segment from dim_customer
    where customer_id = 'C1' and is_current`);
  expect(found).toEqual([
    { customer_family_name: 'Pros', is_active: false, customer_segment: 'Standard' },
  ]);
});

it('closes a deleted customer, by the record of the deletion where there is one, and keeps its sales', async () => {
  await database.run(`delete from "Customer" where "Id" in ('C2', 'C4');
    insert into "EbpSysDeletedRecord" values ('C2', null, null, '2026-02-01 10:00')`);
  await run();
  expect(await versions('C2')).toMatchObject([
    { valid_to: '2026-02-01 10:00:00', is_current: false, is_last: true },
  ]);
  const [gone] = await versions('C4');
  expect(String(gone?.valid_to) > '2026-03').toBe(true);
  const [sold] = await warehouse.rows(`select count(customer_key) as facts from fact_sale
    where customer_id in ('C2', 'C4')`);
  expect(sold?.facts).toBe('2');
});

it('deletes nobody when the table is not selected', async () => {
  const before = await all();
  await run({ EBP_TABLES: 'Item,SaleDocument,SaleDocumentLine' });
  expect((await all()).map(({ valid_to }) => valid_to)).toEqual(
    before.map(({ valid_to }) => valid_to),
  );
});

it('opens a version for a customer that comes back', async () => {
  await database.run(`insert into "Customer" ("Id", "Name", "ActiveState", "sysCreatedDate")
    values ('C2', 'Martin de retour', 1, '2026-03-01')`);
  await run();
  expect((await versions('C2')).map(({ name, valid_from }) => [name, valid_from])).toEqual([
    ['ELECTRICITE MARTIN SARL', '2021-01-10 00:00:00'],
    ['Martin de retour', '2026-03-01 00:00:00'],
  ]);
});

it('does not lose the history to a run that ended before its commit', async () => {
  const before = await all();
  const lake = new Lake(folder.path);
  const draft = await lake.begin('silver', lake.nextRunId());
  await run();
  expect(await all()).toEqual(before);
  await draft.discard();
});

it('asks a geocoder for what the source does not locate, where one is set, and opens no version', async () => {
  const before = (await all()).length;
  const geocoder = await startGeocoder([
    { words: 'nulle part', latitude: 44.5, longitude: 1.5, score: 0.9 },
  ]);
  const places = () =>
    warehouse.rows(`select customer_id, delivery_latitude, located_by from dim_customer
      where customer_id in ('C1', 'C3', 'C6') and is_last order by 1`);
  await run({ GEOCODER_URL: geocoder.url });
  const located = [
    { customer_id: 'C1', delivery_latitude: 45.7, located_by: 'source' },
    { customer_id: 'C3', delivery_latitude: 45.7, located_by: 'zipcode mean' },
    { customer_id: 'C6', delivery_latitude: 44.5, located_by: 'geocoder' },
  ];
  expect(await places()).toEqual(located);
  expect(await all()).toHaveLength(before);
  await geocoder.stop();
  // It is away: the run goes on with what it answered before.
  await run({ GEOCODER_URL: geocoder.url });
  expect(await places()).toEqual(located);
});
