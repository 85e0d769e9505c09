import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, date, decimal, flag, integer, money, source } from '../schema/column.ts';
import { itemColumns, updatedAt } from '../schema/erp.ts';

export default define({
  description:
    'Stock of every item whose stock is managed or known: value, rotation, coverage, shortage',
  label: { en: 'Stock by item', fr: 'Stock par article' },
  key: ['source', 'item_id'],
  needs: anErp,
  sort: ['-stock_value'],
  indexes: [
    ['source', '-stock_value'],
    ['source', 'is_out_of_stock'],
    ['source', 'is_dormant'],
    ['source', 'to_reorder'],
    ['source', 'item_family_name'],
  ],
  row: z.strictObject({
    source: source(),
    ...itemColumns(),
    is_stockable: flag('Managed', 'Géré en stock', 'Whether the stock of the item is managed'),
    current_stock: decimal('Stock', 'Stock', 'Quantity in stock, over all storehouses'),
    stock_value: adding('sum', money('Value', 'Valeur', 'Value of the stock')),
    unit_cost: money(
      'Unit cost',
      'Coût unitaire',
      'stock_value / current_stock; without stock the last weighted mean cost or the purchase price',
    ).nullable(),
    customer_orders: decimal(
      'Ordered by customers',
      'Commandes clients',
      'Quantity that customers ordered',
    ),
    supplier_orders: decimal(
      'On order',
      'Commandes fournisseurs',
      'Quantity ordered from suppliers',
    ),
    available_stock: decimal(
      'Available',
      'Disponible',
      'current_stock + supplier_orders - customer_orders',
    ),
    last_in_on: date('Last entry', 'Dernière entrée', 'Day of the last entry').nullable(),
    last_out_on: date('Last exit', 'Dernière sortie', 'Day of the last outgoing').nullable(),
    days_since_last_move: integer(
      'Days since last move',
      'Jours sans mouvement',
      'Days from the last movement of any kind to the reference day; null: never moved',
      'days',
    ).nullable(),
    quantity_out_90d: decimal(
      'Out, 90 days',
      'Sorties 90 jours',
      'Quantity that went out in the 90 days that end on the reference day',
    ),
    quantity_out_12m: decimal(
      'Out, 12 months',
      'Sorties 12 mois',
      'Quantity that went out in the 365 days that end on the reference day',
    ),
    cost_out_12m: adding(
      'sum',
      money('Cost out, 12 months', 'Coût des sorties 12 mois', 'Value of those'),
    ),
    avg_stock_level: decimal(
      'Average stock',
      'Stock moyen',
      'Mean over time of the stock of the last 365 days, or of those since the item exists',
    ).nullable(),
    stock_rotation_rate: decimal(
      'Rotation',
      'Rotation',
      'Quantity out per year / average stock; null without stock',
      'per year',
    ).nullable(),
    stockout_days: integer(
      'Days out of stock',
      'Jours de rupture',
      'Days of the last 365 that ended without stock; null where stock is not managed',
      'days',
    ).nullable(),
    coverage_days: decimal(
      'Coverage',
      'Couverture',
      'Days that the stock lasts at the pace of the last 90 days; null where nothing went out',
      'days',
    ).nullable(),
    is_out_of_stock: flag(
      'Out of stock',
      'En rupture',
      'Whether an item in use whose stock is managed has none now',
    ),
    is_dormant: flag(
      'Dormant',
      'Dormant',
      'Whether there is stock and nothing went out in the last 183 days',
    ),
    reorder_level: decimal(
      'Threshold',
      'Seuil',
      'The larger of reorder threshold and least stock, the highest of its storehouses; null: none is set',
    ).nullable(),
    to_reorder: flag(
      'To reorder',
      'À réapprovisionner',
      'Whether what is available has come down to its threshold in a storehouse, or below 0 there',
    ),
    suggested_quantity: decimal(
      'To order',
      'À commander',
      'Sum over storehouses of what to order; null: nothing',
    ).nullable(),
    gold_updated_at: updatedAt(),
  }),
  checks: [
    {
      name: 'days-of-a-year',
      message: 'An item was out of stock on more days than there were',
      sql: 'select * from stock_status where stockout_days not between 0 and 365',
    },
    {
      name: 'last-move',
      message: 'An item that moved has no last movement, or one after the reference day',
      sql: `
        select * from stock_status
        where days_since_last_move < 0 or (days_since_last_move is null and coalesce(last_in_on, last_out_on) is not null)`,
    },
    {
      name: 'reorder-listed',
      message: 'An item is to be reordered and not in stock_reorder, or the other way round',
      sql: `
        select status.source, status.item_id
        from stock_status as status
        left join (select distinct source, item_id from stock_reorder) as reorder
          on reorder.source = status.source and reorder.item_id = status.item_id
        where status.to_reorder <> (reorder.item_id is not null)`,
    },
  ],
});
