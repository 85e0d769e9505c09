import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { root } from '../../src/paths.ts';
import { type DolibarrWarehouse, dolibarrWarehouse } from '../rows/dolibarr.ts';
import { type LentDatabase, lendDataDir, lendMysql, mysqlAvailable } from '../servers/index.ts';
import { comparable, totalSql, totals } from './totals.ts';

/*
 * The public demo of Dolibarr at 9.0 and the same data in the tables of 22.0, in MariaDB: every figure against SQL over
 * the source's own tables, and the same figures of both versions.
 */
const folder = join(root, '..', 'shared', 'data', 'dolibarr-demo');
const dumps = { '9.0': 'dolibarr-9.0-demo', '22.0': 'dolibarr-22.0-demo-migrated' };
const present = mysqlAvailable && existsSync(join(folder, `${dumps['9.0']}.sql.gz`));
if (!present) {
  console.warn(
    `\n*** ${folder} or a MariaDB server is missing: a real Dolibarr is NOT tested ***\n`,
  );
}

const figures = new Map<string, string>();

describe.skipIf(!present).each(Object.entries(dumps))('the demo of %s', (version, file) => {
  let database: LentDatabase;
  let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
  let built: DolibarrWarehouse;

  beforeAll(async () => {
    [database, dataDir] = [await lendMysql(), await lendDataDir()];
    await database.run(gunzipSync(readFileSync(join(folder, `${file}.sql.gz`))).toString());
    built = await dolibarrWarehouse(database.url, dataDir.path, '2018-12-31', {}, { gold: true });
  }, 300_000);
  afterAll(async () => {
    await dataDir?.release();
    await database?.release();
  });

  test.each(Object.entries(totals))('%s: as in the database itself', async (name, sql) => {
    const expected = comparable(await database.rows(totalSql(name)));
    expect(expected.length).toBeGreaterThan(0);
    expect(comparable(await built.rows(sql))).toEqual(expected);
  });

  test('its revenue is that of 19 invoices', async () => {
    const [row] = await built.rows('select cast(ca_total as double) as ca, nb_achats from kpis');
    expect(row).toEqual({ ca: -4.63, nb_achats: '19' });
  });

  test('statuses are words', async () => {
    expect(
      await built.rows('select status, status_name, ticket_type, severity from fact_ticket'),
    ).toEqual([
      { status: 1, status_name: 'read', ticket_type: 'Commercial question', severity: 'Normal' },
    ]);
    expect(
      await built.rows(
        `select status_name, count(*) as n from dim_project where is_last group by 1 order by 1`,
      ),
    ).toEqual([
      { status_name: 'draft', n: '1' },
      { status_name: 'open', n: '8' },
    ]);
  });

  test('nothing is refused; what is odd is counted', async () => {
    const refused = Object.values(built.silver.rejected ?? {}).flatMap((of) => Object.values(of));
    expect(refused).toEqual([]);
    const noted = (model: string) => built.silver.noted?.[model]?.dolibarr ?? {};
    expect(noted('fact_time')).toEqual({ no_hourly_cost: 14 });
    expect(noted('dim_project')).toEqual({ open_with_close_date: 1 });
    expect(noted('stock_level')).toEqual({ negative_stock: 2 });
    expect(noted('fact_ticket')).toEqual({ unknown_customer: 1 });
    expect(noted('fact_payment')).toEqual({ abandoned: 1, balance_differs: 1 });
    expect(noted('fact_sale')).toMatchObject({ no_lines: 4, title: 2 });
  });

  test('the version gives other tables, the same figures', async () => {
    for (const name of Object.keys(totals)) {
      const rows = JSON.stringify(comparable(await built.rows(totals[name] as string)));
      expect(rows).toBe(figures.get(name) ?? rows);
      figures.set(name, rows);
    }
    const without = built.bronze.notes?.some((note) => note.includes('fk_contract'));
    expect(without ?? false).toBe(version === '9.0');
  });
});
