import { z } from 'zod';

import { define } from '../dataset.ts';
import { equalTotals } from '../equal-totals.ts';
import { anErp } from '../needs.ts';
import { adding, count, decimal, money, source } from '../schema/column.ts';
import { updatedAt } from '../schema/erp.ts';

export default define({
  description: 'The stock of each source: value, rotation, shortages, dormant stock, coverage',
  label: { en: 'Stock summary', fr: 'Synthèse du stock' },
  key: ['source'],
  needs: anErp,
  row: z.strictObject({
    source: source(),
    nb_items: adding(
      'sum',
      count('Items', 'Articles', 'Items whose stock is managed or known', 'items'),
    ),
    stock_value: adding('sum', money('Stock value', 'Valeur du stock', 'Value of the stock now')),
    avg_stock_value: money(
      'Average stock value',
      'Valeur moyenne du stock',
      'Sum of average stock x unit cost',
    ).nullable(),
    cost_out_12m: adding(
      'sum',
      money(
        'Cost out, 12 months',
        'Coût des sorties 12 mois',
        'Value that went out in the 365 days that end on the reference day',
      ),
    ),
    stock_rotation_rate: decimal(
      'Rotation',
      'Rotation',
      'cost_out_12m / avg_stock_value',
      'per year',
    ).nullable(),
    coverage_days: decimal(
      'Coverage',
      'Couverture',
      'Days that the stock lasts, by value, at the pace of the last 90 days',
      'days',
    ).nullable(),
    nb_out_of_stock: adding(
      'sum',
      count(
        'Out of stock',
        'En rupture',
        'Items in use whose stock is managed and is none now',
        'items',
      ),
    ),
    nb_dormant: adding(
      'sum',
      count(
        'Dormant',
        'Dormants',
        'Items with stock of which nothing went out in the last 183 days',
        'items',
      ),
    ),
    dormant_value: adding('sum', money('Dormant value', 'Valeur dormante', 'Value of their stock')),
    nb_to_reorder: adding(
      'sum',
      count('To reorder', 'À réapprovisionner', 'Items to reorder', 'items'),
    ),
    gold_updated_at: updatedAt(),
  }),
  checks: [
    equalTotals(
      { dataset: 'stock_summary', total: 'sum(stock_value)' },
      { dataset: 'stock_by_storehouse', total: 'sum(stock_value)' },
    ),
    equalTotals(
      { dataset: 'stock_summary', total: 'sum(nb_to_reorder)' },
      { dataset: 'stock_reorder', total: 'count(distinct item_id)' },
    ),
  ],
});
