import { z } from 'zod';
import { type Dataset, define } from '../../src/dataset.ts';
import * as column from '../../src/schema/column.ts';
import { datasetOf, type Row } from './published.ts';

/*
 * Series of visits by country: days, and months that days add up to. The reference day is 2026-01-15; there are visits
 * from 2024-12-20 on, none in March 2025, and Chile has some in few months.
 */

const measures = () => ({
  amount: column.adding('sum', column.money('Amount', 'Montant', 'Sum of amounts')),
  orders: column.adding('sum', column.count('Orders', 'Achats', 'Orders', 'orders')),
  customers: column.count('Customers', 'Clients', 'Distinct customers', 'customers'),
  basket: column.money('Basket', 'Panier', 'amount / orders'),
});

const country = () => column.text('Country', 'Pays', 'Country').nullable();

export const days = datasetOf(
  'visit_days',
  define({
    description: 'Each day',
    label: { en: 'Days', fr: 'Jours' },
    key: ['source', 'day', 'country'],
    time: 'day',
    grain: 'day',
    row: z.strictObject({
      source: column.source(),
      day: column.date('Day', 'Jour', 'The day'),
      country: country(),
      ...measures(),
      least: column.adding('min', column.money('Least', 'Minimum', 'Least amount')).nullable(),
    }),
  }),
);

export const months = datasetOf(
  'visit_months',
  define({
    description: 'Each month',
    label: { en: 'Months', fr: 'Mois' },
    key: ['source', 'month', 'country'],
    time: 'month',
    grain: 'month',
    days: 'visit_days',
    row: z.strictObject({
      source: column.source(),
      month: column.date('Month', 'Mois', 'First day of the month'),
      country: country(),
      ...measures(),
    }),
  }),
);

/** Rows are events: they are periods once they are brought to them. */
export const events = datasetOf(
  'visit_events',
  define({
    description: 'Each visit',
    label: { en: 'Visits', fr: 'Visites' },
    key: ['source', 'id'],
    time: 'at',
    row: z.strictObject({
      source: column.source(),
      id: column.text('Id', 'N°', 'Id'),
      at: column.timestamp('At', 'Le', 'When'),
      country: country(),
      amount: column.adding('sum', column.money('Amount', 'Montant', 'Amount')),
      score: column.decimal('Score', 'Note', 'Mark given').nullable(),
    }),
  }),
);

const DAY_MS = 86_400_000;

/** One visit a day of France, every third day of Chile, every tenth of nowhere known. */
export const dayRows: Row[] = [];
for (let at = Date.UTC(2024, 11, 20); at <= Date.UTC(2026, 0, 15); at += DAY_MS) {
  const number = Math.round(at / DAY_MS);
  const iso = new Date(at).toISOString().slice(0, 10);
  if (iso.startsWith('2025-03')) continue;
  const of = (name: string | null, amount: number, orders: number) => ({
    source: 'retail',
    day: iso,
    country: name,
    amount,
    orders,
    customers: 1,
    basket: amount / orders,
    least: number % 2 ? amount / 10 : null,
  });
  dayRows.push(of('France', (number % 7) + 0.1, 1));
  if (number % 3 === 0 && iso < '2025-11-20') dayRows.push(of('Chile', 2.2, 2));
  if (number % 10 === 0) dayRows.push(of(null, 0.3, 1));
}

/** What some days add up to. */
export function total(rows: Row[], name: 'amount' | 'orders'): number {
  return Number(rows.reduce((sum, row) => sum + Number(row[name]), 0).toFixed(6));
}

/** The days of a country in a window, half-open. */
export const daysIn = (name: string | null, from: string, to: string) =>
  dayRows.filter((row) => row.country === name && String(row.day) >= from && String(row.day) < to);

export const monthRows: Row[] = [...new Set(dayRows.map((row) => String(row.day).slice(0, 7)))]
  .flatMap((month) => ['France', 'Chile', null].map((name) => ({ month, name })))
  .flatMap(({ month, name }) => {
    const rows = daysIn(name, month, `${month}-99`);
    if (!rows.length) return [];
    const [amount, orders] = [total(rows, 'amount'), total(rows, 'orders')];
    const figures = { amount, orders, customers: 1, basket: amount / orders };
    return [{ source: 'retail', month: `${month}-01`, country: name, ...figures }];
  });

export const eventRows: Row[] = dayRows.map((row, index) => ({
  source: 'retail',
  id: String(index + 1),
  at: `${row.day}T18:30:00`,
  country: row.country,
  amount: row.amount,
  score: index % 3 ? index : null,
}));

export const shop = [days, months, events];
export const content: [Dataset, Row[]][] = [
  [days, dayRows],
  [months, monthRows],
  [events, eventRows],
];
