import { z } from 'zod';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, count, decimal, money, ratio, source } from '../schema/column.ts';
import { monthColumn } from '../schema/trade.ts';

export default define({
  description: 'Quotes of each month, how many became orders, deliveries or invoices, and how fast',
  label: { en: 'Quote conversion', fr: 'Conversion des devis' },
  key: ['source', 'month'],
  needs: anErp,
  time: 'month',
  grain: 'month',
  row: z.strictObject({
    source: source(),
    month: monthColumn(),
    nb_quotes: adding('sum', count('Quotes', 'Devis', 'Quotes of the month', 'documents')),
    nb_converted: adding(
      'sum',
      count(
        'Converted',
        'Convertis',
        'Of them, those from which an order, a delivery or an invoice was made, whenever',
        'documents',
      ),
    ),
    nb_ordered: adding(
      'sum',
      count('Ordered', 'Commandés', 'Of them, those from which an order was made', 'documents'),
    ),
    nb_converted_30d: adding(
      'sum',
      count(
        'Converted within 30 days',
        'Convertis en 30 jours',
        'Of them, those converted within 30 days',
        'documents',
      ),
    ),
    nb_converted_90d: adding(
      'sum',
      count(
        'Converted within 90 days',
        'Convertis en 90 jours',
        'Of them, those converted within 90 days',
        'documents',
      ),
    ),
    nb_open: adding(
      'sum',
      count(
        'Open',
        'En cours',
        'Of them, those neither converted nor expired on the reference day',
        'documents',
      ),
    ),
    quoted_amount: adding(
      'sum',
      money('Quoted', 'Montant des devis', 'Net amount of the quotes, VAT excluded'),
    ),
    converted_amount: adding(
      'sum',
      money('Converted amount', 'Montant converti', 'Net amount of the quotes that were converted'),
    ),
    conversion_rate: ratio(
      'Conversion rate',
      'Taux de conversion',
      'nb_converted / nb_quotes, 0 to 1',
    ),
    order_rate: ratio('Order rate', 'Taux de commande', 'nb_ordered / nb_quotes, 0 to 1'),
    amount_conversion_rate: ratio(
      'Conversion rate by amount',
      'Taux de conversion en montant',
      'converted_amount / quoted_amount, 0 to 1',
    ).nullable(),
    avg_days_to_conversion: decimal(
      'Days to conversion',
      'Délai moyen',
      'Mean days from a quote to the first document made from it',
      'days',
    ).nullable(),
  }),
  checks: [
    {
      name: 'parts-of-the-quotes',
      message: 'More quotes are converted or open than there are',
      sql: `select source, month from quote_conversion
        where nb_converted + nb_open > nb_quotes or nb_ordered > nb_converted
          or nb_converted_30d > nb_converted_90d or nb_converted_90d > nb_converted`,
    },
    {
      name: 'open-is-the-pipeline',
      message: 'The open quotes are not those of sales_pipeline',
      sql: `
        with
        months as (select source, sum(nb_open) as quotes from quote_conversion group by source),
        open as (select source, sum(nb_quotes) as quotes from sales_pipeline group by source)
        select * from months full join open on open.source = months.source
        where coalesce(months.quotes, 0) <> coalesce(open.quotes, 0)`,
    },
  ],
});
