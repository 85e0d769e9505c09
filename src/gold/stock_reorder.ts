import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, decimal, money, source, text } from '../schema/column.ts';
import { itemColumns, updatedAt } from '../schema/erp.ts';

export default define({
  description: 'What to order: each item and storehouse that has come down to its threshold',
  label: { en: 'Items to reorder', fr: 'Articles à réapprovisionner' },
  key: ['source', 'item_id', 'storehouse_id'],
  needs: anErp,
  sort: ['-suggested_value'],
  indexes: [
    ['source', '-suggested_value'],
    ['source', 'storehouse_id'],
  ],
  row: z.strictObject({
    source: source(),
    ...itemColumns(),
    storehouse_id: text('Storehouse id', 'N° dépôt', 'Storehouse; - where the source names none'),
    storehouse_name: text('Storehouse', 'Dépôt', 'Caption of the storehouse').nullable(),
    real_stock: decimal('Stock', 'Stock', 'Quantity in stock'),
    supplier_orders: decimal(
      'On order',
      'Commandes fournisseurs',
      'Quantity ordered from suppliers',
    ),
    customer_orders: decimal(
      'Ordered by customers',
      'Commandes clients',
      'Quantity that customers ordered',
    ),
    available_stock: decimal(
      'Available',
      'Disponible',
      'real_stock + supplier_orders - customer_orders',
    ),
    reorder_level: decimal('Threshold', 'Seuil', 'The larger of reorder threshold and least stock'),
    target_stock: decimal(
      'Target',
      'Cible',
      'The most stock wanted; where none is set, the threshold and what goes out in 30 days',
    ),
    mean_daily_out: decimal(
      'Daily outgoing',
      'Sortie par jour',
      'Quantity that went out per day in the last 90 days',
    ),
    suggested_quantity: decimal(
      'To order',
      'À commander',
      'target_stock - available_stock, rounded up, at least 1',
    ),
    unit_cost: money('Unit cost', 'Coût unitaire', 'Weighted mean cost of one').nullable(),
    suggested_value: adding(
      'sum',
      money('Value to order', 'Valeur à commander', 'suggested_quantity x unit_cost'),
    ).nullable(),
    gold_updated_at: updatedAt(),
  }),
  checks: [
    {
      name: 'below-threshold',
      message: 'An item is to be ordered though more than its threshold is available',
      sql: 'select * from stock_reorder where available_stock > reorder_level',
    },
  ],
});
