import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, decimal, integer, money, ratio, source, text } from '../schema/column.ts';
import { itemColumns, updatedAt } from '../schema/erp.ts';

export default define({
  description: 'Every item, sold or not: sales, margin, ABC and XYZ classes, stock, trend',
  label: { en: 'Product performance', fr: 'Performance des articles' },
  key: ['source', 'item_id'],
  needs: anErp,
  sort: ['-total_revenue'],
  indexes: [
    ['source', '-total_revenue'],
    ['source', 'abc_category', 'xyz_category'],
    ['source', 'item_family_name'],
    ['source', 'sales_trend'],
  ],
  row: z.strictObject({
    source: source(),
    ...itemColumns(),
    total_qty_sold: decimal(
      'Quantity sold',
      'Quantité vendue',
      'Quantity invoiced less what was credited, over all time',
    ),
    total_revenue: adding(
      'sum',
      money(
        'Revenue',
        "Chiffre d'affaires",
        'Invoices and credit notes over all time, VAT excluded',
      ),
    ),
    total_margin: adding(
      'sum',
      money(
        'Margin',
        'Marge',
        'Revenue less cost of the lines whose cost is known; null where none is',
      ),
    ).nullable(),
    margin_rate: ratio(
      'Margin rate',
      'Taux de marge',
      'total_margin / revenue of the lines whose cost is known; 0.3 is 30 %',
    ).nullable(),
    revenue_12m: adding(
      'sum',
      money(
        'Revenue, 12 months',
        'CA 12 mois',
        'Revenue of the 365 days that end on the reference day',
      ),
    ),
    abc_category: text(
      'ABC',
      'ABC',
      'Items by falling revenue_12m: A while those before it make less than 80 % of the total, B less than 95 %, else C; without revenue C',
    ),
    xyz_category: text(
      'XYZ',
      'XYZ',
      'Regularity of demand: X where the coefficient of variation of the quantities of the last 12 complete months is at most 0.5, Y at most 1, else Z; without sales Z',
    ),
    current_stock: decimal('Stock', 'Stock', 'Quantity in stock').nullable(),
    avg_stock_level: decimal(
      'Average stock',
      'Stock moyen',
      'Mean over time of the stock of the last 365 days',
    ).nullable(),
    stock_rotation_rate: decimal(
      'Rotation',
      'Rotation',
      'Quantity out of stock per year / average stock',
      'per year',
    ).nullable(),
    stockout_days: integer(
      'Days out of stock',
      'Jours de rupture',
      'Days of the last 365 that ended without stock; null where stock is not managed',
      'days',
    ).nullable(),
    sales_trend: text(
      'Trend',
      'Tendance',
      'Croissance, Stable or Déclin: revenue of the last 6 complete months is more than 10 % above, within, or below that of the 6 before; null without sales in the 12',
    ).nullable(),
    yoy_growth_rate: ratio(
      'Growth over a year',
      'Croissance annuelle',
      'revenue_12m against that of the 365 days before: 0.1 is +10 %; null where that was not positive',
    ).nullable(),
    gold_updated_at: updatedAt(),
  }),
  checks: [
    {
      name: 'classes',
      message: 'An item has a class that does not exist',
      sql: `select * from product_performance
        where abc_category not in ('A', 'B', 'C') or xyz_category not in ('X', 'Y', 'Z')`,
    },
    {
      name: 'stock-of-stock-status',
      message: 'The stock of an item is not that of stock_status',
      sql: `
        select stock.source, stock.item_id, stock.current_stock, product.current_stock as found
        from stock_status as stock
        left join product_performance as product
          on product.source = stock.source and product.item_id = stock.item_id
        where product.current_stock is distinct from stock.current_stock`,
    },
  ],
});
