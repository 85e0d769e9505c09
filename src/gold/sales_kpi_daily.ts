import { z } from 'zod';
import { sameTotal } from '../checks.ts';
import { define } from '../dataset.ts';
import { anErp } from '../needs.ts';
import { adding, count, date, integer, money, source } from '../schema/column.ts';
import {
  createdAt,
  customerColumns,
  familyColumns,
  marginColumn,
  marginRateColumn,
} from '../schema/trade.ts';

const { item_family_id, item_family_name } = familyColumns();

export default define({
  description:
    'Quotes, orders, invoices, revenue and margin of each day, customer and family of items; of ERPs',
  label: { en: 'Daily sales KPIs', fr: 'Indicateurs de vente par jour' },
  key: ['source', 'full_date', 'customer_key', 'customer_id', 'item_family_id'],
  needs: anErp,
  time: 'full_date',
  grain: 'day',
  indexes: [
    ['source', 'customer_id', 'full_date'],
    ['source', 'item_family_id', 'full_date'],
  ],
  row: z.strictObject({
    source: source(),
    date_key: integer('Date key', 'Clé date', 'YYYYMMDD', 'key'),
    customer_key: count(
      'Customer key',
      'Clé client',
      'Version of the customer valid at the time of the document; null where the customer is not known',
      'key',
    ).nullable(),
    item_family_id,
    full_date: date('Day', 'Jour', 'Day of the documents'),
    ...customerColumns(),
    item_family_name,
    nb_orders: count('Orders', 'Commandes', 'Distinct orders with such a line', 'documents'),
    nb_quotes: count('Quotes', 'Devis', 'Distinct quotes with such a line', 'documents'),
    nb_invoices: count(
      'Invoices',
      'Factures',
      'Distinct invoices with such a line, in a state that counts',
      'documents',
    ),
    nb_unique_customers: count(
      'Customers',
      'Clients',
      'Distinct customers of the row: 1, or 0 where the documents name none',
      'customers',
    ),
    total_revenue_vat_excluded: adding(
      'sum',
      money('Revenue', 'CA HT', 'Net amount of invoices less credit notes, VAT excluded'),
    ),
    total_revenue_vat_included: money(
      'Revenue incl. VAT',
      'CA TTC',
      'The same with VAT; null where a line does not say its VAT',
    ).nullable(),
    total_margin: marginColumn(),
    avg_order_value: money(
      'Average order',
      'Panier moyen',
      'total_revenue_vat_excluded / nb_invoices; null without an invoice',
    ).nullable(),
    margin_rate: marginRateColumn(),
    gold_created_at: createdAt(),
  }),
  checks: [sameTotal('sales_kpi_daily', 'total_revenue_vat_excluded', 'ofErps')],
});
