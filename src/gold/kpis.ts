import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { count, money, source, timestamp } from '../schema/column.ts';

export default define({
  description: 'The key figures of each source',
  label: { en: 'Key figures', fr: 'Indicateurs clés' },
  key: ['source'],
  row: z.strictObject({
    source: source(),
    ca_total: money('Revenue', "Chiffre d'affaires", 'Sum of the amounts of accepted purchases'),
    nb_achats: count('Orders', 'Achats', 'Distinct accepted purchases', 'orders'),
    nb_clients: count('Customers', 'Clients', 'Distinct customers who bought', 'customers'),
    nb_clients_inscrits: count(
      'Registered customers',
      'Clients inscrits',
      'Customers of the source, buyers or not',
      'customers',
    ),
    panier_moyen: money(
      'Average basket',
      'Panier moyen',
      'Revenue / orders; null without a purchase',
    ).nullable(),
    premier_achat: timestamp(
      'First purchase',
      'Premier achat',
      'Time of the first accepted purchase',
    ).nullable(),
    dernier_achat: timestamp(
      'Last purchase',
      'Dernier achat',
      'Time of the last accepted purchase',
    ).nullable(),
    ca_12m: money(
      'Revenue, 12 months',
      'CA 12 mois',
      'Revenue of the 365 days that end on the reference day',
    ),
    expected_value_12m: money(
      'Expected value, 12 months',
      'Valeur attendue 12 mois',
      'Sum over the scored customers',
    ),
    value_at_risk_12m: money(
      'Value at risk, 12 months',
      'Valeur à risque 12 mois',
      'Sum over the scored customers',
    ),
  }),
  checks: [sameTotal('kpis', 'ca_total')],
});
