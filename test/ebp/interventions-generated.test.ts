import { afterAll, beforeAll, expect, test } from 'vitest';
import { fillEbp } from '../../src/demo/ebp/fill.ts';
import { type EbpWarehouse, ebpWarehouse } from '../rows/ebp.ts';
import { type LentDatabase, lendDataDir, lendPostgres } from '../servers/index.ts';
import { interventionTotals, rounded, totalSql } from './totals.ts';

/* A generated company, with incidents and dirt: totals as on its own tables, and every field filled that can be. */
const AS_OF = '2026-06-30';
let database: LentDatabase;
let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
let company: EbpWarehouse;

beforeAll(async () => {
  database = await lendPostgres();
  dataDir = await lendDataDir();
  await fillEbp(database.url, { asOf: AS_OF, scale: 0.05, incidents: true }, () => {});
  company = await ebpWarehouse(database.url, dataDir.path, AS_OF, { DEPOT: '45.75,4.85' });
}, 300_000);
afterAll(async () => {
  await dataDir.release();
  await database.release();
});

test.each(Object.entries(interventionTotals))('%s: as counted on the source', async (name, sql) => {
  const expected = await database.rows(totalSql(name));
  expect(expected.length).toBeGreaterThan(0);
  expect(rounded(await company.rows(sql))).toEqual(rounded(expected));
});

const rating = ['avg_customer_satisfaction', 'avg_satisfaction', 'nps'];

test.each([
  ['intervention_daily', []],
  ['intervention_kpi_monthly', rating],
  ['intervention_quality', rating],
  ['intervention_map', []],
  ['technician_performance', rating],
  ['technician_workload', []],
  // Urgency is that of the visits, and the open tickets of this company have none yet.
  ['ticket_backlog', ['priority']],
  ['equipment_failure_analysis', ['failure_risk_score']],
])(
  '%s: every field is filled somewhere, but for those listed as unfillable',
  async (name, unfillable) => {
    const [first] = await company.rows(`select * from ${name} limit 1`);
    const fields = Object.keys(first ?? {});
    expect(fields.length).toBeGreaterThan(5);
    const counts = fields.map((field) => `count(${field}) as ${field}`);
    const [filled] = await company.rows(`select ${counts.join(', ')} from ${name}`);
    const empty = fields.filter((field) => filled?.[field] === '0');
    expect(empty).toEqual(unfillable.filter((field) => fields.includes(field)));
  },
);

test('the key of a row is that of the member as it is now', async () => {
  const [row] = await company.rows(
    `select count(*) as n from technician_performance
     inner join dim_colleague using (source, colleague_id)
     where is_last and technician_performance.colleague_key = dim_colleague.colleague_key`,
  );
  const [all] = await company.rows('select count(*) as n from technician_performance');
  expect(row).toEqual(all);
});
