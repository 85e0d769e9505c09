import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ebpWarehouse } from '../rows/ebp.ts';
import { type LentDatabase, lendDataDir, lendPostgres } from '../servers/index.ts';
import { AS_OF, serviceSql } from './service.ts';

let database: LentDatabase;
let dataDir: Awaited<ReturnType<typeof lendDataDir>>;

beforeEach(async () => {
  database = await lendPostgres();
  dataDir = await lendDataDir();
});
afterEach(async () => {
  await dataDir.release();
  await database.release();
});

const built = async (sql: string, settings: Record<string, string> = {}) => {
  await database.run(sql);
  return ebpWarehouse(database.url, dataDir.path, AS_OF, settings);
};

const datasets = [
  ...['intervention_daily', 'intervention_quality', 'intervention_kpi_monthly'],
  ...['technician_performance', 'technician_workload', 'ticket_backlog', 'intervention_map'],
  'equipment_failure_analysis',
];

describe('an installation', () => {
  test('without incidents counts the repairs at an equipment as its incidents, and has no tickets', async () => {
    const { rows } = await built(serviceSql({ incidents: false }));
    expect(
      await rows(
        `select customer_product_id as id, nb_incidents as n, mtbf_days as mtbf, cast(total_maintenance_cost as double) as cost
         from equipment_failure_analysis where nb_incidents > 0`,
      ),
    ).toEqual([{ id: 'P1', n: '2', mtbf: 2, cost: 255 }]);
    expect(await rows('select * from ticket_backlog')).toEqual([]);
    expect(
      await rows(
        `select sum(nb_tickets_created) as created, sum(nb_responses) as answers, max(first_visit_resolution_rate) as rate
         from intervention_kpi_monthly cross join intervention_quality`,
      ),
    ).toEqual([{ created: '0', answers: '0', rate: null }]);
  });

  test('without DEPOT has no distance, rather than none travelled', async () => {
    const { rows } = await built(serviceSql());
    expect(
      await rows(
        `select count(distance_km) as n, (select count(total_travel_km) from intervention_kpi_monthly) as km,
          (select count(total_distance_km) from technician_performance) as far from fact_intervention`,
      ),
    ).toEqual([{ n: '0', km: '0', far: '0' }]);
  });

  test('that names categories itself has these', async () => {
    const { rows } = await built(serviceSql(), {
      EBP_EVENT_TYPES: 'entretien  annuel=repair,Réunion=maintenance,Divers=Ronde,Formation=none',
    });
    expect(
      await rows(
        `select intervention_category as category, count(*) as n from fact_intervention group by 1 order by 1`,
      ),
    ).toEqual([
      { category: 'Autre', n: '1' },
      { category: 'Dépannage', n: '15' },
      { category: 'Maintenance', n: '1' },
      { category: 'Ronde', n: '2' },
    ]);
  });

  test('that records no work done has what is over as done', async () => {
    const { rows } = await built(
      `${serviceSql()} update "ScheduleEvent" set "AchievedDuration_DurationInHours" = null,
        "EndDateTime" = "StartDateTime" + interval '45 minutes';`,
    );
    expect(
      await rows(
        `select is_done, min(actual_duration_minutes) as least, max(actual_duration_minutes) as most, count(*) as n
         from fact_intervention group by 1 order by 1`,
      ),
    ).toEqual([
      { is_done: false, least: null, most: null, n: '3' },
      { is_done: true, least: 45, most: 45, n: '15' },
    ]);
  });

  test('that notes where another visit is to follow needs no incidents to tell the first-visit rate', async () => {
    const { rows } = await built(
      `${serviceSql({ incidents: false })}
       alter table "ScheduleEvent" add "Maintenance_NextEventToForesee" boolean not null default false;
       update "ScheduleEvent" set "Maintenance_NextEventToForesee" = true where "Caption" = 'Event e01';`,
    );
    expect(
      await rows(
        `select nb_first_visits as n, first_visit_resolution_rate as rate from intervention_quality
         where nb_first_visits > 0 order by mois`,
      ),
    ).toEqual([
      { n: '2', rate: 0.5 },
      { n: '1', rate: 1 },
      { n: '1', rate: 1 },
    ]);
  });

  test('without a planning runs to the end, and its datasets about interventions are empty', async () => {
    const { rows } = await built(
      `create table "Customer" ("Id" varchar(20), "Name" varchar(60), "ActiveState" smallint);
       create table "SaleDocument" ("Id" uuid, "DocumentDate" timestamp, "DocumentType" smallint);`,
    );
    for (const name of datasets) expect(await rows(`select * from ${name}`)).toEqual([]);
  });
});
