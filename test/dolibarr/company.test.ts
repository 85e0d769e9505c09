import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type DolibarrWarehouse, dolibarrWarehouse } from '../rows/dolibarr.ts';
import { type LentDatabase, lendDataDir, lendPostgres } from '../servers/index.ts';
import { AS_OF, companySql } from './company.ts';

/* Each peculiarity of a Dolibarr, in a small company's tables on PostgreSQL; the tables of 22.0 but where said. */
const releases: (() => Promise<void>)[] = [];
const databases = new Map<boolean, LentDatabase>();

async function built(settings: Record<string, string> = {}, old = false, gold = false) {
  const database = databases.get(old) ?? (await lendPostgres());
  if (!databases.has(old)) {
    databases.set(old, database);
    releases.push(database.release);
    await database.run(companySql({ old }));
  }
  const dataDir = await lendDataDir();
  releases.push(dataDir.release);
  return dolibarrWarehouse(database.url, dataDir.path, AS_OF, settings, { gold });
}
afterAll(async () => {
  for (const release of releases.reverse()) await release();
});

let company: DolibarrWarehouse;
const rows = (sql: string) => company.rows(sql);
const noted = (model: string) => company.silver.noted?.[model]?.dolibarr ?? {};
const refused = (model: string) => company.silver.rejected?.[model]?.dolibarr ?? {};

beforeAll(async () => {
  company = await built({}, false, true);
}, 120_000);

describe('third parties', () => {
  test('are customers when marked so or invoiced; a prospect or a supplier alone is none', async () => {
    expect(
      await rows(
        `select customer_id as id, is_active, country, customer_region as region, main_contact_phone as phone, email
         from dim_customer order by 1`,
      ),
    ).toEqual([
      {
        ...{ id: '1', is_active: true, country: 'FR', region: 'Île-de-France' },
        ...{ phone: '+33144556677', email: 'contact@martin.fr' },
      },
      { id: '4', is_active: false, country: 'FR', region: null, phone: null, email: null },
    ]);
    expect(noted('dim_customer')).toEqual({
      invalid_email: 1,
      invalid_phone: 1,
      unknown_zipcode: 1,
    });
  });

  test('users of entity 0 are colleagues, those of a customer are not', async () => {
    expect(
      await rows(
        `select colleague_id as id, colleague_name as name, is_active, cast(hourly_cost as double) as cost
         from dim_colleague order by 1`,
      ),
    ).toEqual([
      { id: '1', name: 'Admin', is_active: true, cost: null },
      { id: '2', name: 'Durand', is_active: false, cost: 40 },
    ]);
  });

  test('items have the id of their row, for references repeat between entities', async () => {
    expect(
      await rows(
        `select item_id as id, item_reference as ref, is_service, cast(purchase_price as double) as cost from dim_item order by 1`,
      ),
    ).toEqual([
      { id: '1', ref: 'P1', is_service: false, cost: 600 },
      { id: '2', ref: 'S1', is_service: true, cost: 30 },
    ]);
  });
});

describe('invoices', () => {
  const revenue = `select document_id as id, document_kind as kind, cast(sum(amount) as double) as ca
    from fact_sale where is_revenue group by 1, 2 order by min(cast(document_id as integer))`;

  test('count when validated or paid: no drafts, abandoned ones, proformas, other entities', async () => {
    expect(await rows(revenue)).toEqual([
      { id: '1', kind: 'invoice', ca: 1100 },
      { id: '2', kind: 'invoice', ca: 80 },
      { id: '3', kind: 'credit_note', ca: -80 },
      { id: '4', kind: 'deposit', ca: 200 },
      { id: '9', kind: 'invoice', ca: 60 },
      { id: '11', kind: 'invoice', ca: 33.33 },
    ]);
  });

  test('that do not count are kept with their state', async () => {
    expect(
      await rows(`select document_id as id, document_state as state from fact_sale
        where not is_revenue and document_type is not null order by 1`),
    ).toEqual([
      { id: '5', state: 0 },
      { id: '6', state: 3 },
      { id: '7', state: 1 },
    ]);
  });

  test('of deposits are payments where the settings say so', async () => {
    const { rows } = await built({ DOLIBARR_DEPOSITS: 'payments' });
    const ids = (await rows(revenue)).map(({ id }) => id);
    expect(ids).toEqual(['1', '2', '3', '9', '11']);
  });

  test('of several entities count where the settings name them', async () => {
    const { rows } = await built({ DOLIBARR_ENTITY: '2' });
    expect(await rows(revenue)).toEqual([{ id: '8', kind: 'invoice', ca: 10000 }]);
    expect(await rows('select customer_id as id from dim_customer')).toEqual([{ id: '5' }]);
  });

  test('have lines with signed quantities and costs, discounts, and captions', async () => {
    expect(
      await rows(
        `select line_id as id, item_name as name, quantity as q, cast(cost_price as double) as cost,
           discount_rate as rate, cast(discount_amount as double) as discount
         from fact_sale where line_id in ('2', '4', '5', '13') order by cast(line_id as integer)`,
      ),
    ).toEqual([
      { id: '2', name: 'Visite', q: 2, cost: 60, rate: 0.5, discount: 100 },
      { id: '4', name: 'Visite', q: -1, cost: -30, rate: 0, discount: 0 },
      { id: '5', name: 'Acompte', q: 1, cost: 0, rate: 0, discount: 0 },
      { id: '13', name: 'Titre', q: null, cost: null, rate: 0, discount: 0 },
    ]);
  });

  test('without a day have that of their making, without either they are refused', async () => {
    expect(
      await rows(`select document_id as id, sold_on from fact_sale where document_id = '9'`),
    ).toEqual([{ id: '9', sold_on: '2026-02-15' }]);
    expect(refused('fact_sale')).toEqual({ invalid_date: 1, no_document: 1 });
    expect(company.silver.collapsed?.fact_sale).toEqual({ dolibarr: 1 });
  });

  test('are noted for what is odd', () => {
    expect(noted('fact_sale')).toEqual({
      ...{ no_date: 2, no_item: 1, no_lines: 1, title: 1, unknown_item: 1, no_cost: 3 },
    });
  });

  test('come from the order before the quote', async () => {
    expect(
      await rows(`select document_id as id, origin_document_id as origin, origin_document_number as number
        from fact_sale where origin_document_id is not null group by all order by 1`),
    ).toEqual([
      { id: '1', origin: 'order-1', number: 'CO1' },
      { id: '3', origin: '2', number: null },
      { id: 'order-1', origin: 'quote-1', number: 'PR1' },
    ]);
  });

  test('are owed less what was paid and credited; closed and abandoned ones no more', async () => {
    expect(
      await rows(`select document_id as id, cast(amount as double) as due, cast(balance as double) as rest
        from fact_payment where payment_kind = 'due' order by cast(document_id as integer)`),
    ).toEqual([
      { id: '1', due: 1320, rest: 900 },
      { id: '2', due: 96, rest: 0 },
      { id: '3', due: -96, rest: 0 },
      { id: '4', due: 240, rest: 240 },
      { id: '6', due: 840, rest: 0 },
      { id: '9', due: 72, rest: 72 },
      { id: '10', due: 84, rest: 84 },
      { id: '11', due: 40, rest: 40 },
    ]);
    expect(
      await rows(`select payment_id as id, cast(amount as double) as amount from fact_payment
        where payment_kind <> 'due' order by 1`),
    ).toEqual([
      { id: 'paid-1', amount: 400 },
      { id: 'unassigned-1', amount: 100 },
      { id: 'unassigned-2', amount: 50 },
    ]);
    expect(refused('fact_payment')).toEqual({ no_payment: 1 });
  });
});

test('stock: signs, transfers, inventories, costs, and warehouses of the entity alone', async () => {
  expect(
    await rows(
      `select movement_id as id, movement_kind as kind, quantity as q, cast(total_value as double) as worth,
         reference_document as ref from fact_stock_movement order by 1`,
    ),
  ).toEqual([
    { id: '1', kind: 'in', q: 10, worth: 5500, ref: null },
    { id: '2', kind: 'out', q: -1, worth: -600, ref: 'FA1' },
    { id: '3', kind: 'transfer', q: -4, worth: -2400, ref: 'T1' },
    { id: '4', kind: 'transfer', q: 4, worth: 2400, ref: 'T1' },
    { id: '6', kind: 'out', q: 2, worth: 1200, ref: null },
    { id: '9', kind: 'inventory', q: -1, worth: -600, ref: 'inventory 1' },
  ]);
  expect(refused('fact_stock_movement')).toEqual({ invalid_date: 1, no_item: 1 });
  expect(noted('fact_stock_movement')).toEqual({ sign_differs: 1 });
  expect(
    await rows(
      `select storehouse_name as at, real_stock as n, reorder_threshold as least from stock_level order by 1`,
    ),
  ).toEqual([
    { at: 'Lyon', n: -4, least: 2 },
    { at: 'Paris', n: 7, least: 2 },
  ]);
  expect(noted('stock_level')).toEqual({ negative_stock: 1 });
});

test('stock status: days since the inventory of 16 January, threshold of the product', async () => {
  expect(
    await rows(
      `select item_id as id, current_stock as n, days_since_last_move as days, reorder_level as least from stock_status`,
    ),
  ).toEqual([{ id: '1', n: 3, days: 74, least: 2 }]);
});

test('projects and tasks: states in words, seconds as hours', async () => {
  expect(
    await rows(
      `select project_id as id, status_name as state, city, cast(budget_amount as double) as budget from dim_project order by 1`,
    ),
  ).toEqual([
    { id: '1', state: 'open', city: 'Paris', budget: 5000 },
    { id: '2', state: 'closed', city: 'Paris', budget: null },
  ]);
  expect(noted('dim_project')).toEqual({ closed_without_date: 1, end_before_start: 1 });
  expect(
    await rows(
      `select task_id as id, planned_hours as planned, progress_percent as done, project_key is not null as known from dim_task order by 1`,
    ),
  ).toEqual([
    { id: '1', planned: 10, done: 50, known: true },
    { id: '3', planned: null, done: null, known: true },
  ]);
});

test('projects have what was billed for them: no drafts, abandoned invoices, orders or quotes', async () => {
  // 1000 + 100 + 80 - 80 billed; 2 h at 40 and 1 h at 50 worked.
  expect(
    await rows(`select project_id as id, cast(billed as double) as billed, cast(cost as double) as cost,
      cast(margin as double) as margin from active_projects`),
  ).toEqual([{ id: '1', billed: 1100, cost: 130, margin: 970 }]);
  expect(
    await rows(`select document_id as id, project_id as project, project_key is not null as known from fact_sale
      where document_id in ('1', '4', '9', 'order-1', 'quote-1') group by all order by 1`),
  ).toEqual([
    { id: '1', project: '1', known: true },
    { id: '4', project: null, known: false },
    { id: '9', project: '99', known: false },
    { id: 'order-1', project: '1', known: true },
    { id: 'quote-1', project: '1', known: true },
  ]);
});

describe.each([
  ['22.0', false],
  ['9.0', true],
])('of version %s', (_version, old) => {
  beforeAll(async () => {
    company = await built({}, old);
  }, 120_000);
  afterAll(async () => {
    company = await built();
  }, 120_000);

  test('time costs what the entry says, else the colleague, else it is not known', async () => {
    expect(
      await rows(`select time_id as id, hours, cast(cost as double) as cost, is_billed, project_id, customer_id
        from fact_time order by 1`),
    ).toEqual([
      { id: '1', hours: 2, cost: 80, is_billed: false, project_id: '1', customer_id: '1' },
      { id: '2', hours: 1, cost: 50, is_billed: true, project_id: '1', customer_id: '1' },
      { id: '3', hours: 1, cost: null, is_billed: false, project_id: '1', customer_id: '1' },
    ]);
    expect(refused('fact_time')).toEqual({ invalid_date: 1, unknown_task: 1 });
  });

  test('tickets have their status in the words of the version', async () => {
    const words = old
      ? ['answered', 'closed', 'closed', 'canceled', 'read', 'assigned']
      : ['in progress', 'closed', 'closed', 'canceled', 'read', null];
    expect(await rows('select status_name as state from fact_ticket order by incident_id')).toEqual(
      words.map((state) => ({ state })),
    );
    expect(noted('fact_ticket').unknown_status).toBe(old ? undefined : 1);
  });

  test('invoices are numbered and noted alike', async () => {
    expect(
      await rows(
        `select distinct document_number as number from fact_sale where document_id = '1'`,
      ),
    ).toEqual([{ number: 'FA1' }]);
    expect(noted('fact_sale').amounts_differ).toBeUndefined();
  });
});

describe('tickets', () => {
  test('are open, closed with a day, or odd', async () => {
    expect(
      await rows(`select incident_id as id, is_open as open, resolved_at as closed, first_response_at as answered
        from fact_ticket order by 1`),
    ).toEqual([
      { id: '1', open: true, closed: null, answered: '2026-01-10 12:00:00' },
      { id: '2', open: false, closed: '2026-02-03 08:00:00', answered: null },
      { id: '3', open: false, closed: null, answered: null },
      { id: '4', open: false, closed: null, answered: null },
      { id: '5', open: true, closed: null, answered: null },
      { id: '8', open: true, closed: null, answered: null },
    ]);
    expect(refused('fact_ticket')).toEqual({ invalid_date: 1 });
    expect(noted('fact_ticket')).toEqual({
      ...{ closed_without_date: 1, end_before_start: 1, open_with_close_date: 1 },
      ...{ unknown_customer: 1, unknown_colleague: 1, unknown_status: 1 },
    });
  });

  test('have what the extrafields named by the settings say, and nothing of others', async () => {
    const fields = {
      DOLIBARR_FIELDS: 'satisfaction=ticket.options_note,estimated_duration=duree',
      DOLIBARR_FIELD_cost: 'ticket.prix',
    };
    const { rows, silver } = await built(fields);
    const sql = `select incident_id as id, satisfaction_score as note, predicted_hours as hours, cast(cost as double) as cost, city
      from fact_ticket where incident_id in ('1', '2') order by 1`;
    expect(await rows(sql)).toEqual([
      { id: '1', note: 4, hours: 2.5, cost: 120.5, city: 'Paris' },
      { id: '2', note: null, hours: null, cost: null, city: 'Paris' },
    ]);
    expect(silver.noted?.fact_ticket?.dolibarr).toMatchObject({ absurd_satisfaction: 1 });
    expect(await company.rows(sql)).toMatchObject([{ note: null }, { note: null }]);
  });

  test('a meaning of another table is refused', async () => {
    await expect(built({ DOLIBARR_FIELD_satisfaction: 'projet.note' })).rejects.toThrow(
      /satisfaction=projet\.note: is not of ticket/,
    );
  });
});

describe('interventions', () => {
  const sql = `select schedule_event_id as id, incident_id as ticket, is_done as done, started_on as day,
      actual_duration_minutes as minutes, intervention_category as category, cast(cost as double) as cost
    from fact_intervention order by 1`;
  const sheet = {
    ...{ id: '1', ticket: '2', done: true, day: '2026-02-02', minutes: 150 },
    ...{ category: 'Panne', cost: 100 },
  };

  test('are sheets, and diary events of that kind; what Dolibarr writes itself is none', async () => {
    expect(await rows(sql)).toEqual([
      sheet,
      {
        ...sheet,
        id: '2',
        ticket: null,
        done: false,
        day: '2026-02-10',
        minutes: null,
        category: 'Maintenance',
        cost: null,
      },
      {
        ...sheet,
        id: '3',
        ticket: null,
        done: false,
        day: '2026-06-10',
        minutes: 60,
        category: 'Maintenance',
        cost: null,
      },
      {
        ...sheet,
        id: 'event-1',
        ticket: null,
        day: '2026-02-20',
        minutes: 120,
        category: 'Autre',
        cost: 80,
      },
    ]);
    expect(noted('fact_intervention')).toEqual({
      future_date: 1,
      no_date: 2,
      unknown_colleague: 1,
    });
  });

  test('are tickets where the settings say so; with both, none twice', async () => {
    const ids = async (interventions: string) => {
      const { rows } = await built({ DOLIBARR_INTERVENTIONS: interventions });
      return (await rows(sql)).map(({ id }) => id);
    };
    const tickets = ['1', '3', '4', '5', '8'].map((id) => `ticket-${id}`);
    expect(await ids('tickets')).toEqual([...tickets, 'ticket-2'].sort());
    expect(await ids('both')).toEqual(['1', '2', '3', 'event-1', ...tickets]);
  });
});
