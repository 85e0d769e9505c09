import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, count, money, source, text } from '../schema/column.ts';
import { updatedAt } from '../schema/erp.ts';

export default define({
  description: 'The stock of each storehouse',
  label: { en: 'Stock by storehouse', fr: 'Stock par dépôt' },
  key: ['source', 'storehouse_id'],
  needs: anErp,
  sort: ['-stock_value'],
  row: z.strictObject({
    source: source(),
    storehouse_id: text('Storehouse id', 'N° dépôt', 'Storehouse; - where the source names none'),
    storehouse_name: text('Storehouse', 'Dépôt', 'Caption of the storehouse').nullable(),
    nb_items_in_stock: count('Items', 'Articles', 'Items with stock here', 'items'),
    nb_out_of_stock: count(
      'Out of stock',
      'En rupture',
      'Items in use that were moved here or have a threshold here, and of which there is none here',
      'items',
    ),
    stock_value: adding('sum', money('Stock value', 'Valeur du stock', 'Value of the stock')),
    nb_to_reorder: count('To reorder', 'À réapprovisionner', 'Items to reorder', 'items'),
    suggested_value: adding(
      'sum',
      money(
        'Value to order',
        'Valeur à commander',
        'Value of what to order; items without a known cost count 0',
      ),
    ),
    gold_updated_at: updatedAt(),
  }),
});
