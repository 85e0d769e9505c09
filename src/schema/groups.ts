import { count, integer, money, ratio } from './column.ts';

/*
 * Columns that several datasets have, written once. They are functions, so that each row has columns of its own.
 */

/** The measures of a set of purchases. */
export const salesColumns = () => ({
  ca: money('Revenue', "Chiffre d'affaires", 'Sum of the amounts of accepted purchases'),
  nb_achats: count('Orders', 'Achats', 'Distinct accepted purchases', 'orders'),
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
  monetary_12m: money('Spend, 12 months', 'Dépense 12 mois', 'Amount of those purchases'),
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
  total_orders_all: count('Orders', 'Achats', 'Distinct accepted purchases of all time', 'orders'),
  total_spend_all: money('Spend', 'Dépense', 'Sum of the amounts of all time'),
  avg_order_value_all: money('Average order', 'Panier moyen', 'total_spend_all / total_orders_all'),
});
