import { z } from 'zod';
import { sameTotalOfListed } from '../checks.ts';
import { define } from '../dataset.ts';
import {
  adding,
  count,
  date,
  integer,
  money,
  personalText,
  source,
  text,
  timestamp,
} from '../schema/column.ts';

export default define({
  description: 'Every customer: identity, first and last purchase, recency, orders and spend',
  label: { en: 'Customers', fr: 'Clients' },
  key: ['source', 'id_client'],
  indexes: [
    ['source', 'pays'],
    ['source', 'last_purchase'],
  ],
  row: z.strictObject({
    source: source(),
    id_client: text('Customer id', 'N° client', 'Id of the customer in its source'),
    nom: personalText('Name', 'Nom', 'Name of the customer').nullable(),
    email: personalText('E-mail', 'E-mail', 'E-mail address').nullable(),
    pays: text('Country', 'Pays', 'Country of the customer').nullable(),
    date_inscription: date('Registered on', "Date d'inscription", 'Day of registration').nullable(),
    first_purchase: timestamp(
      'First purchase',
      'Premier achat',
      'First accepted purchase',
    ).nullable(),
    last_purchase: timestamp('Last purchase', 'Dernier achat', 'Last accepted purchase').nullable(),
    recency_days: integer(
      'Recency',
      'Récence',
      'Days from the last purchase to the reference day',
      'days',
    ).nullable(),
    tenure_days: integer(
      'Tenure',
      'Ancienneté',
      'Days from the first purchase to the reference day',
      'days',
    ).nullable(),
    total_orders: adding('sum', count('Orders', 'Achats', 'Distinct accepted purchases', 'orders')),
    total_spend: adding(
      'sum',
      money('Spend', 'Dépense', 'Sum of the amounts of accepted purchases'),
    ),
    avg_order_value: money(
      'Average order',
      'Panier moyen',
      'Spend / orders; null without a purchase',
    ).nullable(),
  }),
  checks: [sameTotalOfListed('dim_clients', 'total_spend', 'id_client')],
});
