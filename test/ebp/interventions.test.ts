import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseConfig } from '../../src/config.ts';
import { Lake } from '../../src/lake.ts';
import { checkGold, latestGold } from '../../src/step/check.ts';
import { type EbpWarehouse, ebpWarehouse } from '../rows/ebp.ts';
import { type LentDatabase, lendDataDir, lendPostgres } from '../servers/index.ts';
import { AS_OF, eventId, serviceSql } from './service.ts';
import { interventionTotals, rounded, totalSql } from './totals.ts';

const DEPOT = '48.85,2.35';
let database: LentDatabase;
let dataDir: Awaited<ReturnType<typeof lendDataDir>>;
let company: EbpWarehouse;

beforeAll(async () => {
  database = await lendPostgres();
  dataDir = await lendDataDir();
  await database.run(serviceSql());
  company = await ebpWarehouse(database.url, dataDir.path, AS_OF, { DEPOT });
}, 120_000);
afterAll(async () => {
  await dataDir.release();
  await database.release();
});

/** The columns of one intervention. */
async function visit(id: string, columns: string) {
  const [row] = await company.rows(
    `select ${columns} from fact_intervention where schedule_event_id = '${eventId(id)}'`,
  );
  return row;
}

describe('an entry of the planning', () => {
  test.each([
    ['e01', 'Dépannage'],
    ['e04', 'Maintenance'],
    ['e15', 'Formation'],
    ['e13', 'Autre'],
    ['e14', 'Autre'],
  ])('%s is an intervention of category %s', async (id, category) => {
    expect(await visit(id, 'intervention_category')).toEqual({ intervention_category: category });
  });

  test.each([
    ['a meeting', 'e09'],
    ["a salesman's visit", 'e10'],
    ['a note without customer', 'e11'],
    ["a colleague's own training", 'e12'],
  ])('is no intervention: %s', async (_, id) => {
    expect(await visit(id, 'caption')).toBeUndefined();
  });

  test('is refused without a date, and as an older version of another', async () => {
    expect(company.silver.rejected?.fact_intervention).toEqual({
      ebp: { duplicate: 1, invalid_date: 1 },
    });
    expect(await visit('e04', 'start_date')).toEqual({ start_date: '2026-02-10 08:00:00' });
    expect(company.silver.collapsed?.fact_intervention).toEqual({ ebp: 1 });
    const refused = await company.rows(
      `select reject_reason, raw->>'$.Caption' as caption from rejected_fact_intervention order by 1`,
    );
    expect(refused).toEqual([
      { reject_reason: 'duplicate', caption: 'Event e04' },
      { reject_reason: 'invalid_date', caption: 'Event e22' },
    ]);
  });

  test('stays, and is noted, where something about it is odd', () => {
    expect(company.silver.noted?.fact_intervention).toEqual({
      ebp: {
        absurd_duration: 1,
        end_before_start: 1,
        future_date: 1,
        no_customer: 1,
        no_work_recorded: 1,
        unknown_colleague: 1,
        unknown_customer: 1,
        unknown_equipment: 1,
        unknown_event_type: 1,
        unknown_incident: 1,
      },
    });
  });
});

describe('an intervention', () => {
  test('took place when work is recorded, whatever its state says', async () => {
    const done = await company.rows(
      `select right(schedule_event_id, 2) as id from fact_intervention where not is_done order by 1`,
    );
    expect(done.map(({ id }) => id)).toEqual(['06', '07', '08']);
  });

  test('that worked longer than planned is late; without both durations nobody knows', async () => {
    const columns = 'planned_duration_minutes as plan, actual_duration_minutes as work';
    const late = `${columns}, is_completed_on_time as on_time`;
    expect(await visit('e01', late)).toEqual({ plan: 120, work: 90, on_time: true });
    expect(await visit('e02', late)).toEqual({ plan: 60, work: 120, on_time: false });
    expect(await visit('e16', late)).toEqual({ plan: null, work: null, on_time: null });
  });

  test('answers its incident if it is the first that took place', async () => {
    const columns = 'response_time_hours as hours, has_follow_up';
    expect(await visit('e01', columns)).toEqual({ hours: 10, has_follow_up: true });
    expect(await visit('e02', columns)).toEqual({ hours: null, has_follow_up: false });
    expect(await visit('e06', columns)).toEqual({ hours: null, has_follow_up: false });
    expect(await visit('e04', columns)).toEqual({ hours: null, has_follow_up: null });
  });

  test("costs what it says, else the colleague's hours; what did not take place costs nothing", async () => {
    expect(await visit('e01', 'cast(cost as double) as cost')).toEqual({ cost: 90 });
    expect(await visit('e05', 'cast(cost as double) as cost')).toEqual({ cost: 120 });
    expect(await visit('e06', 'cost')).toEqual({ cost: null });
  });

  test('without coordinates is where its postal code is, and 0,0 is nowhere', async () => {
    const place = await visit('e05', 'latitude, longitude, zipcode, distance_km');
    expect(place).toMatchObject({ zipcode: '69001' });
    expect(place?.latitude).toBeCloseTo(45.77, 9);
    expect(place?.longitude).toBeCloseTo(4.83, 9);
    // From Paris to Lyon as the crow flies.
    expect(Number(place?.distance_km)).toBeGreaterThan(385);
    expect(Number(place?.distance_km)).toBeLessThan(395);
  });

  test('travels for hours and has the equipment of its incident', async () => {
    expect(await visit('e04', 'travel_minutes')).toEqual({ travel_minutes: 30 });
    expect(await visit('e03', 'equipment_id')).toEqual({ equipment_id: 'P1' });
  });
});

describe('the datasets', () => {
  test.each(Object.entries(interventionTotals))(
    '%s: as counted on the source',
    async (name, sql) => {
      const expected = await database.rows(totalSql(name));
      expect(expected.length).toBeGreaterThan(0);
      expect(rounded(await company.rows(sql))).toEqual(rounded(expected));
    },
  );

  test('hold their checks', async () => {
    const config = parseConfig({ EBP_URL: database.url, DATA_DIR: dataDir.path, AS_OF });
    const lake = new Lake(config.dataDir);
    const context = { config, lake, report: () => {} };
    expect(await checkGold(context, await latestGold(lake))).toBeGreaterThan(0);
  });

  test('count a first visit as solving when no other follows', async () => {
    const quality = await company.rows(
      `select strftime(mois, '%m') as m, nb_first_visits as n, first_visit_resolution_rate as rate, nps
       from intervention_quality where nb_first_visits > 0 order by mois`,
    );
    expect(quality).toEqual([
      { m: '01', n: '1', rate: 0, nps: null },
      { m: '02', n: '1', rate: 1, nps: null },
    ]);
  });

  test('travel twice the distance, per month and colleague', async () => {
    const [row] = await company.rows(
      `select nb_interventions as n, total_travel_km / sum_km as times, avg_interventions_per_day as per_day
       from intervention_kpi_monthly
       cross join (select sum(distance_km) as sum_km from fact_intervention
         where is_done and colleague_id = 'T1' and started_on between '2026-01-01' and '2026-01-31')
       where colleague_id = 'T1' and year_month = 202601`,
    );
    expect(row).toEqual({ n: '2', times: expect.closeTo(2, 7), per_day: 1 });
  });

  test('look at three months of a technician, and not into the future', async () => {
    const rows = await company.rows(
      `select colleague_id as id, nb_interventions as n, pct_on_time, avg_duration_min as minutes, avg_satisfaction
       from technician_performance order by 1`,
    );
    expect(rows.map(({ id, n }) => [id, n])).toEqual([
      ['T1', '11'],
      ['T2', '2'],
      ['T9', '1'],
    ]);
    expect(rows[1]).toMatchObject({ pct_on_time: 50, minutes: 150, avg_satisfaction: null });
  });

  test('set hours against the working days of a week, weeks to come included', async () => {
    const rows = await company.rows(
      `select cast(semaine as varchar) as week, worked_hours as worked, travel_hours as travel,
        planned_hours as planned, capacity_hours as capacity
       from technician_workload where colleague_id = 'T1' and semaine in ('2026-02-09', '2026-03-30', '2026-04-06')
       order by 1`,
    );
    expect(rows).toEqual([
      { week: '2026-02-09', worked: 1, travel: 0.5, planned: 0, capacity: 35 },
      { week: '2026-03-30', worked: 0, travel: 0, planned: 2, capacity: 35 },
      // Easter Monday.
      { week: '2026-04-06', worked: 0, travel: 0, planned: 4, capacity: 28 },
    ]);
  });

  test('tell open tickets by age, and which have waited too long', async () => {
    const rows = await company.rows(
      `select age_bracket, customer_id as id, nb_tickets as n, nb_past_sla as late, nb_planned as planned
       from ticket_backlog order by age_days_max`,
    );
    expect(rows).toEqual([
      { age_bracket: '0-1', id: 'C2', n: '1', late: '0', planned: '0' },
      { age_bracket: '2-7', id: 'C1', n: '1', late: '1', planned: '1' },
      { age_bracket: '90+', id: 'C9', n: '1', late: '1', planned: '0' },
    ]);
  });

  test('tell of an equipment how often it fails, what that costs and what to do', async () => {
    const rows = await company.rows(
      `select customer_product_id as id, equipment_age_months as age, is_under_warranty as warranty,
        is_under_contract as contract, mtbf_days as mtbf, cast(total_maintenance_cost as double) as cost,
        avg_repair_cost as repair, recommended_action as action
       from equipment_failure_analysis order by 1`,
    );
    expect(rows).toEqual([
      // I1 costs 300 by itself, I2 the 60 of its visit, e04 45 without an incident.
      {
        ...{ id: 'P1', age: 14, warranty: true, contract: true },
        ...{ mtbf: 28, cost: 405, repair: 180, action: 'Maintenance préventive' },
      },
      {
        ...{ id: 'P2', age: 132, warranty: false, contract: false },
        ...{ mtbf: 4018, cost: null, repair: null, action: 'Maintenance préventive' },
      },
      {
        ...{ id: 'P3', age: null, warranty: false, contract: false },
        ...{ mtbf: null, cost: 0, repair: null, action: 'Aucune' },
      },
    ]);
  });

  test('show as points of the map what has a place', async () => {
    const [row] = await company.rows(
      `select (select count(*) from intervention_map) as points,
        (select count(*) from fact_intervention where latitude is not null) as located`,
    );
    expect(row?.points).toBe(row?.located);
  });
});
