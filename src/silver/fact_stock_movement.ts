import { z } from 'zod';
import { define } from '../dataset.ts';
import { count, date, decimal, integer, money, source, text, timestamp } from '../schema/column.ts';

export default define({
  description: 'Every movement of stock',
  label: { en: 'Stock movements', fr: 'Mouvements de stock' },
  key: ['source', 'movement_id'],
  row: z.strictObject({
    source: source(),
    stock_movement_key: count('Key', 'Clé', 'Surrogate key', 'key'),
    movement_id: text('Movement id', 'N° mouvement', 'Id of the movement'),
    movement_kind: text('Kind', 'Nature', 'in, out, transfer, inventory, other'),
    movement_type: integer('Type', 'Type', 'Type code of the source').nullable(),
    item_id: text('Item id', 'N° article', 'Item moved').nullable(),
    storehouse_id: text('Storehouse id', 'N° dépôt', 'Storehouse').nullable(),
    storehouse_name: text('Storehouse', 'Dépôt', 'Caption of the storehouse').nullable(),
    movement_date: timestamp('Moved at', 'Date du mouvement', 'Time of the movement'),
    quantity: decimal('Quantity', 'Quantité', 'Quantity moved: positive in, negative out'),
    unit_cost: money('Unit cost', 'Coût unitaire', 'Cost of one').nullable(),
    total_value: money('Value', 'Valeur', 'Signed value of the movement').nullable(),
    stock_after: decimal(
      'Stock after',
      'Stock après',
      'Stock of the item in the storehouse after the movement, by the source',
    ).nullable(),
    reference_document: text('Document', 'Pièce', 'Number of the document').nullable(),
    changed_at: timestamp('Changed', 'Modifié le', 'When the source last changed it').nullable(),
    item_key: count(
      'Item key',
      'Clé article',
      'Version of the item valid at the date',
      'key',
    ).nullable(),
    date_key: integer('Date key', 'Clé date', 'YYYYMMDD'),
    moved_on: date('Moved on', 'Jour', 'Day'),
  }),
  staged: z.strictObject({
    source: source(),
    movement_id: text('Movement id', 'N° mouvement', 'Id of the movement'),
    movement_kind: text('Kind', 'Nature', 'in, out, transfer, inventory, other'),
    movement_type: integer('Type', 'Type', 'Type code of the source').nullable(),
    item_id: text('Item id', 'N° article', 'Item moved').nullable(),
    storehouse_id: text('Storehouse id', 'N° dépôt', 'Storehouse').nullable(),
    storehouse_name: text('Storehouse', 'Dépôt', 'Caption of the storehouse').nullable(),
    movement_date: timestamp('Moved at', 'Date du mouvement', 'Time of the movement'),
    quantity: decimal('Quantity', 'Quantité', 'Quantity moved: positive in, negative out'),
    unit_cost: money('Unit cost', 'Coût unitaire', 'Cost of one').nullable(),
    total_value: money('Value', 'Valeur', 'Signed value of the movement').nullable(),
    stock_after: decimal(
      'Stock after',
      'Stock après',
      'Stock of the item in the storehouse after the movement, by the source',
    ).nullable(),
    reference_document: text('Document', 'Pièce', 'Number of the document').nullable(),
    changed_at: timestamp('Changed', 'Modifié le', 'When the source last changed it').nullable(),
  }),
});
