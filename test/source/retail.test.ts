import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { Lake, type Manifest, newRunId } from '../../src/lake.ts';
import { buildSilver } from '../../src/step/silver.ts';
import { landShop, query, rows } from '../rows/lake.ts';
import { lendDataDir } from '../servers/index.ts';

const clients = rows('clients', [
  `(1, ' Anne  Martin ', 'ANNE@Example.fr ', 'France', date '2020-01-01')`,
  `(2, 'Bob', null, 'FRANCE ', date '2020-01-02')`,
  `(3, 'Carl', 'c@x.fr', 'France', date '2020-01-03')`,
  `(3, 'Carl Senior', 'c@x.fr', 'France', date '2021-01-03')`,
  `(4, 'Dora', '', ' ', null)`,
  `(4, 'Dora', '', ' ', null)`,
  `(null, 'Nobody', null, null, null)`,
]);

describe("the shop's acceptance rule", () => {
  let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
  beforeAll(async () => {
    dataDir = await lendDataDir();
  });
  afterAll(() => dataDir.release());

  /** Silver of these purchases as of 2024-06-30. */
  async function silverOf(purchases: string[], settings: Record<string, string> = {}) {
    const config = parseConfig({
      RETAIL_URL: 'postgres://u@h/db',
      DATA_DIR: dataDir.path,
      ...settings,
    });
    const lake = new Lake(config.dataDir);
    await landShop(lake, clients, rows('achats', purchases));
    const manifest = await buildSilver(
      { config, lake, runId: newRunId(), report: () => {} },
      '2024-06-30',
    );
    return { lake, manifest };
  }
  const accepted = async ({ lake, manifest }: { lake: Lake; manifest: Manifest }) =>
    query(
      lake,
      [manifest],
      'select line_id, customer_id, sold_at, amount, item_name from fact_sale order by line_id',
    );
  const refused = ({ manifest }: { manifest: Manifest }) =>
    manifest.rejected?.fact_sale?.retail ?? {};

  it('accepts a purchase of a known client, dated up to the reference day, between the bounds', async () => {
    const silver = await silverOf([
      `(1, 1, '2024-06-30 23:59:59', 0.01, ' Lave-linge ')`,
      `(2, 2, '2024-01-01', 9999.99, null)`,
    ]);
    expect(refused(silver)).toEqual({});
    expect(await accepted(silver)).toEqual([
      {
        line_id: '1',
        customer_id: '1',
        sold_at: '2024-06-30 23:59:59',
        amount: '0.0100',
        item_name: 'Lave-linge',
      },
      {
        line_id: '2',
        customer_id: '2',
        sold_at: '2024-01-01 00:00:00',
        amount: '9999.9900',
        item_name: null,
      },
    ]);
  });

  it('refuses each other purchase for its reason, and keeps what it refused', async () => {
    const silver = await silverOf([
      `(1, 9, '2024-01-01', 10, 'A')`,
      `(2, null, '2024-01-01', 10, 'A')`,
      `(3, 1, '2024-13-45', 10, 'A')`,
      `(4, 1, null, 10, 'A')`,
      `(5, 1, '2024-07-01', 10, 'A')`,
      `(6, 1, '2024-01-01', 0, 'A')`,
      `(7, 1, '2024-01-01', -5, 'A')`,
      `(8, 1, '2024-01-01', 10000, 'A')`,
      `(9, 1, '2024-01-01', null, 'A')`,
      `(null, 1, '2024-01-01', 10, 'A')`,
    ]);
    expect(refused(silver)).toEqual({
      unknown_client: 2,
      invalid_date: 2,
      future_date: 1,
      not_positive_amount: 2,
      amount_too_high: 1,
      invalid_amount: 1,
      missing_id: 1,
    });
    const kept = await query(
      silver.lake,
      [silver.manifest],
      `select reject_reason, raw from rejected_fact_sale where reject_reason = 'amount_too_high'`,
    );
    expect(kept).toEqual([
      {
        reject_reason: 'amount_too_high',
        raw: '{"id_achat":"8","id_client":"1","date_achat":"2024-01-01","montant":"10000","produit":"A"}',
      },
    ]);
  });

  it('collapses identical copies, and of one id with other content keeps the latest date', async () => {
    const silver = await silverOf([
      `(1, 1, '2024-01-01', 10, 'A')`,
      `(1, 1, '2024-01-01', 10, 'A')`,
      `(1, 1, '2024-01-01', 10, 'A')`,
      `(2, 1, '2024-01-01', 10, 'A')`,
      `(2, 1, '2024-02-01', 20, 'A')`,
      `(2, 1, 'not a date', 30, 'A')`,
    ]);
    expect(refused(silver)).toEqual({ duplicate: 2 });
    expect(silver.manifest.collapsed?.fact_sale).toEqual({ retail: 2 });
    expect((await accepted(silver)).map(({ line_id, amount }) => [line_id, amount])).toEqual([
      ['1', '10.0000'],
      ['2', '20.0000'],
    ]);
  });

  it('counts every row that came in: accepted, refused or an identical copy', async () => {
    const silver = await silverOf([
      `(1, 1, '2024-01-01', 10, 'A')`,
      `(1, 1, '2024-01-01', 10, 'A')`,
      `(2, 9, '2024-01-01', 10, 'A')`,
      `(2, 9, '2024-01-01', 10, 'A')`,
      `(3, 1, '2024-01-01', 10, 'A')`,
    ]);
    expect(refused(silver)).toEqual({ unknown_client: 2 });
    expect(silver.manifest.collapsed?.fact_sale).toEqual({ retail: 1 });
    expect(await accepted(silver)).toHaveLength(2);
  });

  it('reads dates and amounts written the French way, and takes dates as stored whatever their zone', async () => {
    const silver = await silverOf([
      `('1', '1', '31/12/2023', '1 234,50', 'A')`,
      `('2', '1', '31/12/2023 18:30:00', '12,50 €', 'A')`,
      `('3', '1', '2024-01-01T00:30:00+02:00', '12.5', 'A')`,
      `('4', '1', '2024-01-01T00:30:00Z', '1e2', 'A')`,
      `('5', '1', '0044-03-15 BC', '1', 'A')`,
      `('6', '1', 'infinity', '1', 'A')`,
      `('7', '1', '2024-01-01 00:30:00-05', 'NaN', 'A')`,
      `('8', '1', ' 2024-01-02 ', ' 7 ', 'A')`,
    ]);
    expect(refused(silver)).toEqual({ invalid_date: 2, invalid_amount: 1 });
    expect((await accepted(silver)).map(({ sold_at, amount }) => [sold_at, amount])).toEqual([
      ['2023-12-31 00:00:00', '1234.5000'],
      ['2023-12-31 18:30:00', '12.5000'],
      ['2024-01-01 00:30:00', '12.5000'],
      ['2024-01-01 00:30:00', '100.0000'],
      ['2024-01-02 00:00:00', '7.0000'],
    ]);
  });

  it('takes an id held as a floating point number for the same id', async () => {
    const silver = await silverOf([
      `(1.0, 1.0, '2024-01-01', 10, 'A')`,
      `(2.0, 2.0, '2024-01-01', 10, 'A')`,
    ]);
    expect(refused(silver)).toEqual({});
    expect(
      (await accepted(silver)).map(({ line_id, customer_id }) => [line_id, customer_id]),
    ).toEqual([
      ['1', '1'],
      ['2', '2'],
    ]);
  });

  it('moves the bound on the amount with AMOUNT_MAX, and lifts it with none', async () => {
    const purchases = [`(1, 1, '2024-01-01', 500, 'A')`, `(2, 1, '2024-01-01', 20000, 'A')`];
    expect(refused(await silverOf(purchases, { AMOUNT_MAX: '500' }))).toEqual({
      amount_too_high: 2,
    });
    expect(refused(await silverOf(purchases, { AMOUNT_MAX: 'none' }))).toEqual({});
  });

  it('gives one row per client: latest registration, trimmed, one spelling per country, blank as null', async () => {
    const silver = await silverOf([`(1, 1, '2024-01-01', 10, 'A')`]);
    const found = await query(
      silver.lake,
      [silver.manifest],
      'select * from dim_customer where is_current order by customer_id',
    );
    expect(
      found.map(({ customer_id, customer_name, email, country }) => [
        customer_id,
        customer_name,
        email,
        country,
      ]),
    ).toEqual([
      ['1', 'Anne  Martin', 'anne@example.fr', 'France'],
      ['2', 'Bob', null, 'France'],
      ['3', 'Carl Senior', 'c@x.fr', 'France'],
      ['4', 'Dora', null, null],
    ]);
    expect(silver.manifest.rejected?.dim_customer).toEqual({
      retail: { duplicate: 1, missing_id: 1 },
    });
    expect(silver.manifest.collapsed?.dim_customer).toEqual({ retail: 1 });
  });

  it('reads the day of registration as stored, and none from a text that is no day of this era', async () => {
    const texts = [
      '2020-01-01T00:30:00+02:00',
      ' 2020-01-02 ',
      '03/01/2020',
      '2020-01-04 10:00:00',
      '0044-03-15 BC',
      'infinity',
      'soon',
    ];
    const config = parseConfig({ RETAIL_URL: 'postgres://u@h/db', DATA_DIR: dataDir.path });
    const lake = new Lake(config.dataDir);
    const written = texts.map((text, index) => `(${index + 1}, 'N', null, null, '${text}')`);
    await landShop(
      lake,
      rows('clients', written),
      rows('achats', [`(1, 1, '2024-01-01', 10, 'A')`]),
    );
    const manifest = await buildSilver(
      { config, lake, runId: newRunId(), report: () => {} },
      '2024-06-30',
    );
    const found = await query(
      lake,
      [manifest],
      'select registered_on from dim_customer where is_current order by customer_id',
    );
    expect(found.map(({ registered_on }) => registered_on)).toEqual([
      '2020-01-01',
      '2020-01-02',
      '2020-01-03',
      '2020-01-04',
      null,
      null,
      null,
    ]);
  });

  it('gives empty tables when the shop is empty', async () => {
    const config = parseConfig({ RETAIL_URL: 'postgres://u@h/db', DATA_DIR: dataDir.path });
    const lake = new Lake(config.dataDir);
    const none = (sql: string) => `select * from (${sql}) where false`;
    await landShop(lake, none(clients), none(rows('achats', [`(1, 1, '2024-01-01', 10, 'A')`])));
    const manifest = await buildSilver(
      { config, lake, runId: newRunId(), report: () => {} },
      '2024-06-30',
    );
    expect(manifest.files.find(({ name }) => name === 'fact_sale')?.rows).toBe(0);
    expect(manifest.data_through).toEqual({ retail: null });
  });
});
