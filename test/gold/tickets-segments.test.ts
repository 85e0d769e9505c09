import { afterAll, beforeAll, expect, test } from 'vitest';
import { lendDataDir } from '../servers/index.ts';
import { type Gold, goldOf } from './silver-rows.ts';

/* Customers of whom each is there for one rule of the service segments, and one of its edges. */
const AS_OF = '2025-06-20';
const source = 'dolibarr';

const customer = (customer_id: string, more: Record<string, unknown> = {}) => ({
  source,
  customer_id,
  is_current: true,
  is_last: true,
  registered_on: '2020-01-01',
  ...more,
});
let id = 0;
const sale = (customer_id: string, sold_on: string, amount: number, more = {}) => ({
  source,
  line_id: String(++id),
  document_kind: 'invoice',
  is_revenue: true,
  customer_id,
  sold_on,
  amount,
  ...more,
});
/** Answered within the hour, unless told otherwise. */
const ticket = (customer_id: string, day: string, more: Record<string, unknown> = {}) => ({
  source,
  incident_id: String(++id),
  customer_id,
  is_open: false,
  reported_at: `${day} 09:00:00`,
  first_response_at: `${day} 10:00:00`,
  ...more,
});
const times = <T>(count: number, make: () => T) => Array.from({ length: count }, make);
/** Customers who buy 1, 2, 3 … euros, long known. */
const crowd = times(17, () => `crowd ${++id}`);
const late = { first_response_at: '2025-05-30 09:00:00' };

const silver = {
  dim_customer: [
    ...crowd.map((name) => customer(name)),
    customer('rich', { customer_name: 'Riche', customer_key: 3 }),
    customer('richer, unhappy'),
    customer('rich long ago'),
    customer('caller'),
    customer('late twice'),
    customer('late once'),
    customer('new', { registered_on: '2025-03-22' }),
    customer('new, too long ago', { registered_on: '2025-03-21' }),
    customer('registered anew', { registered_on: '2025-06-01' }),
    customer('gone', { is_current: false }),
    customer('shopper', { source: 'retail' }),
  ],
  fact_sale: [
    ...crowd.map((name, index) => sale(name, '2024-12-01', index + 1)),
    sale('rich', '2024-06-21', 900),
    sale('richer, unhappy', '2025-01-01', 1000),
    sale('rich long ago', '2024-06-20', 99_999),
    sale('late once', '2025-01-01', 5000, { is_revenue: false, document_kind: 'quote' }),
    sale('registered anew', '2023-01-01', 1),
    sale('shopper', '2025-06-01', 1, { source: 'retail', document_kind: 'purchase' }),
  ],
  fact_ticket: [
    ticket('richer, unhappy', '2025-02-01', { satisfaction_score: 3 }),
    ticket('richer, unhappy', '2025-02-02', { satisfaction_score: 2 }),
    // Too old to count.
    ticket('rich', '2024-06-20', { satisfaction_score: 1 }),
    ...times(3, () => ticket('caller', '2025-01-10')),
    ticket('late twice', '2025-05-01', late),
    ticket('late twice', '2025-05-02', { is_open: true, first_response_at: null }),
    ticket('late twice', '2025-05-03'),
    ticket('late twice', '2025-05-04', { first_response_at: null }),
    ticket('late once', '2025-05-05', late),
    ...crowd.slice(0, 3).map((name) => ticket(name, '2025-01-10')),
  ],
};

let folder: Awaited<ReturnType<typeof lendDataDir>>;
let gold: Gold;
beforeAll(async () => {
  folder = await lendDataDir();
  const datasets = ['customer_service_segments'];
  gold = await goldOf(folder.path, AS_OF, silver, datasets, { SLA_RESPONSE_HOURS: '24' });
}, 120_000);
afterAll(async () => {
  await gold?.close();
  await folder?.release();
});

test.each([
  ['rich', 'Premium'],
  ['richer, unhappy', 'À risque'],
  ['rich long ago', 'Autres'],
  ['caller', 'Fréquents'],
  ['late twice', 'À risque'],
  ['late once', 'Nouveaux'],
  ['new', 'Nouveaux'],
  ['new, too long ago', 'Autres'],
  ['registered anew', 'Autres'],
])('%s: %s', async (id, segment) => {
  const found = await gold.rows(
    `select service_segment from customer_service_segments where customer_id = '${id}'`,
  );
  expect(found).toEqual([{ service_segment: segment }]);
});

test('the best tenth of nineteen buyers are two; nobody else is premium', async () => {
  const found = await gold.rows(
    'select customer_id from customer_service_segments where is_premium order by customer_id',
  );
  expect(found.map(({ customer_id }) => customer_id)).toEqual(['rich', 'richer, unhappy']);
});

test('the measures of a customer', async () => {
  const [found] = await gold.rows(
    `select * exclude (customer_key, customer_name) from customer_service_segments where customer_id = 'late twice'`,
  );
  expect(found).toEqual({
    source,
    customer_id: 'late twice',
    service_segment: 'À risque',
    is_at_risk: true,
    is_premium: false,
    // The most tickets of seven callers, of whom a quarter, rounded up, are two.
    is_frequent: true,
    is_new: true,
    revenue_365d: '0.00000000',
    nb_tickets_365d: '4',
    nb_late_tickets_365d: '2',
    avg_satisfaction_365d: null,
    nb_open_tickets: '1',
    known_since: '2025-05-01',
  });
});

test('customers that are gone and those of a shop are not listed', async () => {
  const found = await gold.rows(
    'select source, count(*) as n from customer_service_segments group by source',
  );
  expect(found).toEqual([{ source, n: String(crowd.length + 9) }]);
});

test('every check holds', () => {
  expect(gold.failed).toEqual([]);
});
