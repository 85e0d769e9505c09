import { adding, count, integer, money, ratio } from './column.ts';

/*
 * Columns that several datasets have, written once. They are functions, so that each row has columns of its own.
 */

/** The sum of the amounts of some purchases. */
export const revenueColumn = () =>
  adding('sum', money('Revenue', "Chiffre d'affaires", 'Sum of the amounts of accepted purchases'));

/** Purchases, where none is counted in two rows: in periods and by customer, but not by product. */
export const ordersColumn = () => adding('sum', sharedOrdersColumn());

const sharedOrdersColumn = () => count('Orders', 'Achats', 'Distinct accepted purchases', 'orders');

/** The measures of a set of purchases; `orders`: whether one can be in the sets of several rows. */
export const salesColumns = (orders: 'apart' | 'shared' = 'apart') => ({
  ca: revenueColumn(),
  nb_achats: orders === 'apart' ? ordersColumn() : sharedOrdersColumn(),
  nb_clients: count('Customers', 'Clients', 'Distinct customers who bought', 'customers'),
  panier_moyen: money('Average basket', 'Panier moyen', 'Revenue / orders'),
});

/** The share of a part in its source, beside its measures. */
export const shareColumn = () => ({
  part_ca: ratio(
    'Share of revenue',
    'Part du CA',
    'Share of the revenue of the source, 0 to 1',
  ).nullable(),
});

/** Recency, frequency and value of one customer who bought. */
export const featureColumns = () => ({
  freq_12m: count(
    'Orders, 12 months',
    'Achats 12 mois',
    'Distinct purchases of the 365 days that end on the reference day',
    'orders',
  ),
  monetary_12m: adding(
    'sum',
    money('Spend, 12 months', 'Dépense 12 mois', 'Amount of those purchases'),
  ),
  monetary_avg_12m: money(
    'Average order, 12 months',
    'Panier moyen 12 mois',
    'monetary_12m / freq_12m; null without a purchase in the window',
  ).nullable(),
  recency_days: integer(
    'Recency',
    'Récence',
    'Days from the last purchase to the reference day',
    'days',
  ),
  tenure_days: integer(
    'Tenure',
    'Ancienneté',
    'Days from the first purchase to the reference day',
    'days',
  ),
  product_diversity_12m: count(
    'Products, 12 months',
    'Produits 12 mois',
    'Distinct products bought in those 365 days',
    'products',
  ),
  total_orders_all: adding(
    'sum',
    count('Orders', 'Achats', 'Distinct accepted purchases of all time', 'orders'),
  ),
  total_spend_all: adding('sum', money('Spend', 'Dépense', 'Sum of the amounts of all time')),
  avg_order_value_all: money('Average order', 'Panier moyen', 'total_spend_all / total_orders_all'),
});
