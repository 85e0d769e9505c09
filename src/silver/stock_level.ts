import { z } from 'zod';
import { define } from '../dataset.ts';
import { count, decimal, money, source, text, timestamp } from '../schema/column.ts';

/** What a source says of a level, and what silver keeps of it. */
const levelColumns = () => ({
  item_id: text('Item id', 'N° article', 'Item'),
  storehouse_id: text('Storehouse id', 'N° dépôt', 'Storehouse'),
  storehouse_name: text('Storehouse', 'Dépôt', 'Caption of the storehouse').nullable(),
  real_stock: decimal('Stock', 'Stock', 'Quantity in stock'),
  stock_value: money('Value', 'Valeur', 'Value of the stock').nullable(),
  unit_cost: money('Unit cost', 'Coût unitaire', 'Weighted mean cost of one').nullable(),
  min_stock: decimal('Minimum', 'Minimum', 'Least stock wanted').nullable(),
  max_stock: decimal('Maximum', 'Maximum', 'Most stock wanted').nullable(),
  reorder_threshold: decimal('Threshold', 'Seuil', 'Stock at which to order').nullable(),
  customer_orders: decimal(
    'Ordered by customers',
    'Commandes clients',
    'Quantity that customers ordered',
  ).nullable(),
  supplier_orders: decimal(
    'Ordered',
    'Commandes fournisseurs',
    'Quantity ordered from suppliers',
  ).nullable(),
  changed_at: timestamp('Changed', 'Modifié le', 'When the source last changed it').nullable(),
});

export default define({
  description: 'Stock of each item in each storehouse when the source was read',
  label: { en: 'Stock levels', fr: 'Niveaux de stock' },
  key: ['source', 'item_id', 'storehouse_id'],
  row: z.strictObject({
    source: source(),
    ...levelColumns(),
    item_key: count('Item key', 'Clé article', 'Current version of the item', 'key').nullable(),
  }),
  staged: z.strictObject({
    source: source(),
    ...levelColumns(),
  }),
});
