import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { fillDolibarr } from '../../src/demo/dolibarr/fill.ts';
import { type DolibarrWarehouse, dolibarrWarehouse } from '../rows/dolibarr.ts';
import {
  type LentDatabase,
  lendDataDir,
  lendMysql,
  lendPostgres,
  mysqlAvailable,
} from '../servers/index.ts';

/*
 * The same Dolibarr on MariaDB and on PostgreSQL: which server it is on changes no figure.
 */
const asOf = '2026-08-14';
const scale = 0.005;
const fields = {
  DOLIBARR_FIELDS:
    'intervention_type=ticket.type_intervention,estimated_duration=ticket.duree_estimee,satisfaction=ticket.note_client,city=ticket.ville,cost=ticket.cout,budget=projet.budget_travaux,project_city=projet.ville',
};
const quiet = () => {};
const releases: (() => Promise<void>)[] = [];
let mariadb: LentDatabase;

const lend = async <T extends { release(): Promise<void> }>(loan: Promise<T>): Promise<T> => {
  const lent = await loan;
  releases.push(lent.release);
  return lent;
};

beforeAll(async () => {
  if (!mysqlAvailable) return;
  mariadb = await lend(lendMysql());
  await fillDolibarr(mariadb.url, { asOf, scale }, quiet);
}, 60_000);
afterAll(async () => {
  for (const release of releases.reverse()) await release();
});

describe.skipIf(!mysqlAvailable)('the same rows on MariaDB and on PostgreSQL', () => {
  const built: Record<string, DolibarrWarehouse> = {};

  beforeAll(async () => {
    const postgres = await lend(lendPostgres());
    await fillDolibarr(postgres.url, { asOf, scale }, quiet);
    for (const [name, { url }] of Object.entries({ mariadb, postgres })) {
      const { path } = await lend(lendDataDir());
      built[name] = await dolibarrWarehouse(url, path, asOf, fields, { gold: true });
    }
  }, 180_000);

  const files = (server: string) =>
    built[server]?.built.flatMap(({ files: all }) =>
      all.map(({ name, rows, checksum }) => [name, rows, checksum]),
    );

  /** A dataset's rows in one order, as text. */
  const text = async (server: string, name: string) =>
    JSON.stringify(await built[server]?.rows(`select * from "${name}" order by all`));

  test('give the same gold, byte for byte', async () => {
    expect(files('mariadb')).toEqual(files('postgres'));
    for (const [name] of files('mariadb') ?? [])
      expect([name, await text('mariadb', String(name))]).toEqual([
        name,
        await text('postgres', String(name)),
      ]);
  });

  test('give every dataset of tickets, projects, stock and sales', () => {
    const counts = new Map(files('mariadb')?.map(([name, rows]) => [name, rows]));
    for (const name of [
      'tickets_monthly',
      'active_projects',
      'project_costs_monthly',
      'stock_status',
      'monthly',
      'receivables_ageing',
      'technician_performance',
      'quote_conversion',
      'client_scores',
    ])
      expect([name, counts.get(name)]).not.toEqual([name, 0]);
  });

  test('refuse the same rows for the same reasons', () => {
    expect(built.mariadb?.silver.rejected).toEqual(built.postgres?.silver.rejected);
    expect(built.mariadb?.silver.noted).toEqual(built.postgres?.silver.noted);
  });
});
