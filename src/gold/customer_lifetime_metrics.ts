import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import {
  adding,
  count,
  date,
  decimal,
  integer,
  money,
  personalText,
  ratio,
  source,
  text,
} from '../schema/column.ts';
import { marginColumn, updatedAt } from '../schema/trade.ts';

const score = (en: string, fr: string, best: string) =>
  integer(
    en,
    fr,
    `Decile among the customers with an invoice, 1 to 10; 10 is ${best}; null without an invoice`,
  ).nullable();

export default define({
  description: 'What each customer of an ERP bought in all, when, how they rank, and their segment',
  label: { en: 'Customer lifetime metrics', fr: 'Valeur vie des clients' },
  key: ['source', 'customer_id'],
  needs: anErp,
  sort: ['-lifetime_revenue'],
  indexes: [
    ['source', 'rfm_segment', '-lifetime_revenue'],
    ['source', 'customer_key'],
  ],
  row: z.strictObject({
    source: source(),
    customer_key: count('Customer key', 'Clé client', 'Last version of the customer', 'key'),
    customer_id: text('Customer id', 'N° client', 'Id of the customer in its source'),
    customer_name: personalText('Customer', 'Client', 'Name of the customer').nullable(),
    first_order_date: date('First order', 'Premier achat', 'Day of the first invoice').nullable(),
    last_order_date: date('Last order', 'Dernier achat', 'Day of the last invoice').nullable(),
    days_since_last_order: integer(
      'Days since last order',
      'Jours depuis le dernier achat',
      'Days from the last invoice to the reference day; less than 0 for one dated after it',
      'days',
    ).nullable(),
    customer_age_days: integer(
      'Customer for',
      'Ancienneté',
      'Days from the creation of the customer, or the first document if earlier, to the reference day',
      'days',
    ).nullable(),
    total_orders: adding(
      'sum',
      count('Orders', 'Commandes', 'Orders, of the kind of document', 'documents'),
    ),
    total_quotes: adding('sum', count('Quotes', 'Devis', 'Quotes', 'documents')),
    total_invoices: adding(
      'sum',
      count('Invoices', 'Factures', 'Invoices that count in revenue', 'documents'),
    ),
    lifetime_revenue: adding(
      'sum',
      money(
        'Lifetime revenue',
        'CA total',
        'Net amount of all invoices less credit notes, VAT excluded',
      ),
    ),
    lifetime_margin: marginColumn(),
    avg_order_value: money(
      'Average order',
      'Panier moyen',
      'lifetime_revenue / total_invoices; null without an invoice',
    ).nullable(),
    max_order_value: money(
      'Largest order',
      'Plus grand achat',
      'Net amount of the largest invoice',
    ).nullable(),
    avg_days_between_orders: decimal(
      'Days between orders',
      'Jours entre achats',
      'Days from the first to the last invoice / (invoices - 1); null with fewer than two',
      'days',
    ).nullable(),
    order_frequency_score: score('Frequency score', 'Score de fréquence', 'the most invoices'),
    recency_score: score('Recency score', 'Score de récence', 'the most recent invoice'),
    monetary_score: score('Monetary score', 'Score monétaire', 'the highest revenue'),
    rfm_segment: text(
      'RFM segment',
      'Segment RFM',
      'Champions, Nouveaux, Loyaux, Potentiels, À risque, En sommeil, Perdus or Prospects (docs/warehouse.md)',
    ),
    churn_probability: ratio(
      'Churn probability',
      "Probabilité d'attrition",
      'Null: no model computes it in this version',
    ).nullable(),
    predicted_next_order_date: date(
      'Predicted next order',
      'Prochain achat prévu',
      'Null: no model computes it in this version',
    ).nullable(),
    predicted_ltv_12m: money(
      'Predicted value, 12 months',
      'Valeur prévue 12 mois',
      'Null: no model computes it in this version',
    ).nullable(),
    gold_updated_at: updatedAt(),
  }),
  checks: [
    {
      name: 'same-total',
      message: 'Lifetime revenues do not add up to the purchases of the customers listed',
      sql: `
        with
        expected as (
          select source, sum(montant) as total from fact_achats
          where exists (select 1 from customer_lifetime_metrics as listed
            where listed.source = fact_achats.source and listed.customer_id = fact_achats.id_client)
          group by source
        ),
        found as (select source, sum(lifetime_revenue) as total from customer_lifetime_metrics group by source)
        select * from expected full join found on found.source = expected.source
        where coalesce(expected.total, 0) <> coalesce(found.total, 0)`,
    },
    {
      name: 'scores-of-buyers',
      message: 'A customer with an invoice has no score, or one without has',
      sql: `select source, customer_id from customer_lifetime_metrics
        where (total_invoices > 0) <> (recency_score is not null)
          or not (coalesce(recency_score, 1) between 1 and 10)`,
    },
  ],
});
