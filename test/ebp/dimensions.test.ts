import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EbpWarehouse, ebpWarehouse } from '../rows/ebp.ts';
import { lendDataDir, lendPostgres } from '../servers/index.ts';
import { AS_OF, rows, tables } from './dimensions-rows.ts';

let database: Awaited<ReturnType<typeof lendPostgres>>;
let folder: Awaited<ReturnType<typeof lendDataDir>>;
let warehouse: EbpWarehouse;

beforeAll(async () => {
  database = await lendPostgres();
  folder = await lendDataDir();
  await database.run(tables);
  await database.run(rows);
  warehouse = await ebpWarehouse(database.url, folder.path, AS_OF, { FISCAL_YEAR_START: '4' });
}, 120_000);
afterAll(async () => {
  await database.release();
  await folder.release();
});

const customers = async (fields: string) => {
  const found = await warehouse.rows(`select customer_id, ${fields} from dim_customer order by 1`);
  return new Map(found.map(({ customer_id, ...rest }) => [customer_id, Object.values(rest)]));
};

describe('customers', () => {
  it('have names, contacts and addresses cleaned', async () => {
    const found = await customers(
      'customer_name, main_contact_name, main_contact_phone, email, delivery_address_full, customer_family_name',
    );
    expect(found.get('C1')).toEqual([
      'Électricité Martin',
      'Jean-Paul Martin',
      '+33472000001',
      'contact@martin.fr',
      '1 rue Neuve, BP 12',
      'Professionnels',
    ]);
  });

  it('have a phone and an e-mail only where these are valid', async () => {
    const found = await customers('main_contact_phone, main_contact_email');
    expect(found.get('C4')).toEqual([null, null]);
    expect(found.get('C5')).toEqual(['+262262200000', null]);
  });

  it('have the region of delivery, else of invoicing, overseas and Corsica too', async () => {
    const found = await customers('customer_region, country');
    expect(found.get('C1')).toEqual(['Auvergne-Rhône-Alpes', 'FRA']);
    expect(found.get('C4')).toEqual(['Corse', null]);
    expect(found.get('C5')).toEqual(['La Réunion', 'FRA']);
    expect(found.get('C6')).toEqual([null, 'FRA']);
    expect(found.get('C7')).toEqual([null, 'BEL']);
  });

  it('are located by the source, the table of postal codes, the other customers there, or not', async () => {
    const found = await customers('delivery_latitude, delivery_longitude, located_by');
    expect(found.get('C1')).toEqual([45.7, 4.8, 'source']);
    expect(found.get('C2')).toEqual([45.7, 4.8, 'zipcode mean']);
    expect(found.get('C3')).toEqual([45.7, 4.8, 'zipcode mean']);
    expect(found.get('C4')).toEqual([
      expect.closeTo(42.71, 9),
      expect.closeTo(9.44, 9),
      'zipcode table',
    ]);
    expect(found.get('C6')).toEqual([null, null, null]);
  });

  it('are active by the setting, and created when the source says', async () => {
    const found = await customers('is_active, active_state, registered_on');
    expect(found.get('C1')).toEqual([true, 1, '2020-01-10']);
    expect(found.get('C3')).toEqual([false, 0, '2022-01-10']);
    expect(found.get('C4')).toEqual([true, 1, null]);
  });

  it('have a segment and a value by their revenue; who never bought is kept', async () => {
    const found = await customers('customer_segment, cast(lifetime_value as double)');
    expect(found.get('C1')).toEqual(['VIP', 10300]);
    expect(found.get('C2')).toEqual(['Standard', 1500]);
    expect(found.get('C4')).toEqual(['Petit', 5000]);
    expect(found.get('C6')).toEqual(['Petit', 0]);
  });

  it('keep the last change of an id, and tell what was refused or odd by its reason', async () => {
    const found = await customers('customer_name');
    expect([found.get('C8'), found.get('C9')]).toEqual([['Récent'], ['Deux Fois']]);
    const { rejected, noted, collapsed } = warehouse.silver;
    expect(rejected?.dim_customer?.ebp).toEqual({ duplicate: 1, missing_id: 1 });
    expect(collapsed?.dim_customer?.ebp).toBe(1);
    expect(noted?.dim_customer?.ebp).toEqual({
      invalid_phone: 2,
      invalid_email: 1,
      unknown_zipcode: 1,
    });
    const [refused] = await warehouse.rows(
      `select raw from rejected_dim_customer where reject_reason = 'duplicate'`,
    );
    expect(JSON.parse(String(refused?.raw))).toMatchObject({ Id: 'C8', Name: 'Ancien' });
  });
});

describe('probable duplicates', () => {
  it('share name, postal code, and a phone or an e-mail, be it through a third', async () => {
    expect(
      await warehouse.rows(
        'select customer_id, group_id, group_size, reason from customer_duplicates order by 1',
      ),
    ).toEqual([
      { customer_id: 'C1', group_id: 'C1', group_size: '3', reason: 'name, postal code, phone' },
      {
        customer_id: 'C2',
        group_id: 'C1',
        group_size: '3',
        reason: 'name, postal code, phone, e-mail',
      },
      { customer_id: 'C3', group_id: 'C1', group_size: '3', reason: 'name, postal code, e-mail' },
    ]);
  });
});

describe('items', () => {
  it('have families by caption, prices, margin and kind', async () => {
    const found =
      await warehouse.rows(`select item_id, item_name, item_family_name, item_subfamily_name,
      margin_rate, is_service, is_stockable, is_active from dim_item order by 1`);
    expect(found.map((row) => Object.values(row))).toEqual([
      ['A1', 'Chaudière', 'Chaudières', 'Gaz', 0.4, false, true, true],
      ['A2', 'Pompe', 'Chaudières', null, 1, false, true, true],
      ['A3', 'Vis', null, null, null, false, true, false],
      ['S1', "Main d'oeuvre", null, null, null, true, false, true],
    ]);
    expect(warehouse.silver.rejected?.dim_item?.ebp).toEqual({ duplicate: 1, missing_id: 1 });
  });

  it('are A, B or C by their revenue of the last 365 days, sold or not', async () => {
    const found = await warehouse.rows(
      'select item_id, item_category, avg_monthly_sales from dim_item order by 1',
    );
    expect(found.map((row) => Object.values(row))).toEqual([
      ['A1', 'A', 1],
      ['A2', 'B', 0.5],
      ['A3', 'C', 0],
      ['S1', 'C', expect.closeTo(1 / 12, 9)],
    ]);
  });
});

describe('colleagues', () => {
  it('have names, contacts, competences and the hours of a readable schedule', async () => {
    const found =
      await warehouse.rows(`select colleague_id, colleague_name, colleague_firstname, email, cell_phone,
      function, department, specialties, is_active, cast(hourly_cost as double) as cost, weekly_hours,
      is_field_technician from dim_colleague order by 1`);
    expect(found.map((row) => Object.values(row))).toEqual([
      [
        ...['T1', 'Le Gall', 'Anne-Marie', 'anne@x.fr', '+33611223344', 'Technicienne', 'TECH'],
        ...['Gaz, Électricité, XX', true, 32.5, 15, false],
      ],
      ['T2', 'Noir', null, null, null, null, null, null, false, null, null, false],
    ]);
    expect(warehouse.silver.noted?.dim_colleague?.ebp).toEqual({
      invalid_phone: 1,
      invalid_email: 1,
    });
  });
});

describe('days', () => {
  const day = async (date: string, fields: string) => {
    const [found] = await warehouse.rows(
      `select ${fields} from dim_date where full_date = date '${date}'`,
    );
    return Object.values(found ?? {});
  };

  it('have their names in French, ISO weeks and holidays', async () => {
    const fields =
      'date_key, month_name, week, iso_year, day_of_week, day_name, is_weekend, is_holiday, is_working_day';
    expect(await day('2026-08-15', fields)).toEqual([
      ...[20260815, 'août', 33, 2026, 6, 'samedi', true, true, false],
    ]);
    expect(await day('2021-01-01', fields)).toEqual([
      ...[20210101, 'janvier', 53, 2020, 5, 'vendredi', false, true, false],
    ]);
    expect(await day('2026-03-31', fields)).toEqual([
      ...[20260331, 'mars', 14, 2026, 2, 'mardi', false, false, true],
    ]);
  });

  it('belong to the fiscal year named by the year in which it ends', async () => {
    const fields = 'fiscal_year, fiscal_quarter, fiscal_month';
    expect(await day('2026-03-31', fields)).toEqual([2026, 4, 12]);
    expect(await day('2026-04-01', fields)).toEqual([2027, 1, 1]);
  });

  it('cover ten years and every date of the facts, an absurd one by its year alone', async () => {
    const [length] = await warehouse.rows('select count(*) as days from dim_date');
    const [missing] = await warehouse.rows(`select count(*) as facts from fact_sale
      where not exists (select 1 from dim_date where dim_date.date_key = fact_sale.date_key)`);
    expect(missing?.facts).toBe('0');
    expect(Number(length?.days)).toBe(365 * 11 + 2 + 365);
    expect(await day('0001-01-01', 'day_name')).toEqual(['lundi']);
  });
});
