import type { MongoClient } from 'mongodb';
import { z } from 'zod';
import { buildApp } from '../../routes/app.ts';
import { type Dataset, define } from '../../src/dataset.ts';
import { createLog } from '../../src/log.ts';
import * as column from '../../src/schema/column.ts';
import { datasetOf, publish, type Row } from './published.ts';

/* Three small datasets that have every kind of column and every trait a definition can have. */

export const orders = datasetOf(
  'orders',
  define({
    description: 'Every order',
    label: { en: 'Orders', fr: 'Commandes' },
    key: ['source', 'id'],
    time: 'ordered_at',
    row: z.strictObject({
      source: column.source(),
      id: column.text('Id', 'N°', 'Id of the order'),
      ordered_at: column.timestamp('Ordered at', 'Date', 'Time of the order'),
      amount: column.money('Amount', 'Montant', 'Amount of the order'),
      country: column.text('Country', 'Pays', 'Country of the customer').nullable(),
      lines: column.count('Lines', 'Lignes', 'Lines of the order', 'lines'),
      rank: column.integer('Rank', 'Rang', 'Rank of the order'),
      share: column.ratio('Share', 'Part', 'Share of the total').nullable(),
      paid: column.flag('Paid', 'Payée', 'It was paid'),
    }),
  }),
);

export const months = datasetOf(
  'month_summary',
  define({
    description: 'Each month',
    label: { en: 'Months', fr: 'Mois' },
    key: ['source', 'month'],
    sort: ['-month'],
    time: 'month',
    path: 'months',
    row: z.strictObject({
      source: column.source(),
      month: column.date('Month', 'Mois', 'First day of the month'),
      revenue: column.money('Revenue', 'CA', 'Sum of the amounts'),
    }),
  }),
);

export const totals = datasetOf(
  'totals',
  define({
    description: 'One row for each source',
    label: { en: 'Totals', fr: 'Totaux' },
    key: ['source'],
    row: z.strictObject({
      source: column.source(),
      revenue: column.money('Revenue', 'CA', 'Sum of the amounts'),
    }),
  }),
);

export const shop = [orders, months, totals];

/** Twelve orders a month apart; ids 1 to 12, so that text order and numeric order differ. */
export const orderRows: Row[] = Array.from({ length: 12 }, (_, index) => ({
  source: 'retail',
  id: String(index + 1),
  ordered_at: `2025-${String(index + 1).padStart(2, '0')}-15T10:30:00`,
  amount: index % 3 === 0 ? 100 : 50.25,
  country: index % 4 === 0 ? null : 'France',
  lines: index + 1,
  rank: index % 5,
  share: index % 2 ? 0.5 : null,
  paid: index % 2 === 0,
}));

export const monthRows: Row[] = ['2025-01-01', '2025-02-01', '2025-03-01'].map((month, index) => ({
  source: 'retail',
  month,
  revenue: 100 * (index + 1),
}));

/** Totals come from ebp alone, and from both under `all`. */
export const content: [Dataset, Row[]][] = [
  [orders, orderRows],
  [months, [...monthRows, { source: 'ebp', month: '2025-01-01', revenue: 7 }]],
  [totals, [{ source: 'ebp', revenue: 7 }]],
];

export const config = { currency: 'CHF', timezone: 'Europe/Paris', sources: ['retail', 'ebp'] };

/** The application over a database of a replica set, as the process builds it; nothing is logged. */
export function appOver(client: MongoClient, db: string, options: Partial<AppOptions> = {}) {
  return buildApp({
    datasets: shop,
    mongo: { client, db: client.db(db), kind: 'replica-set' },
    config,
    nextPublish: () => new Date(Date.now() + 3_600_000),
    log: createLog('silent'),
    ...options,
  });
}

type AppOptions = Parameters<typeof buildApp>[0];

export const publishShop = (client: MongoClient, db: string, version = 'v1') =>
  publish(client.db(db), version, content);
