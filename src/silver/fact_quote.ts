import { z } from 'zod';
import { define } from '../dataset.ts';
import { date, flag, integer, money, source, text, timestamp } from '../schema/column.ts';

export default define({
  description: 'Every quote of every source, and when it became an order, a delivery or an invoice',
  label: { en: 'Quotes', fr: 'Devis' },
  key: ['source', 'document_id'],
  row: z.strictObject({
    source: source(),
    document_id: text('Document id', 'N° document', 'Id of the quote in its source'),
    document_number: text('Number', 'Numéro', 'Number printed on the quote').nullable(),
    customer_id: text('Customer id', 'N° client', 'Customer').nullable(),
    colleague_id: text('Colleague id', 'N° collaborateur', 'Salesperson').nullable(),
    quoted_on: date('Quoted on', 'Date du devis', 'Day of the quote'),
    quoted_month: date('Month', 'Mois', 'First day of the month of the quote'),
    valid_until: date('Valid until', "Valable jusqu'au", 'Last day it is valid').nullable(),
    amount: money('Amount', 'Montant', 'Net amount, VAT excluded'),
    converted_on: date(
      'Converted on',
      'Converti le',
      'Day of the first order, delivery or invoice that was made from it; null: none was',
    ).nullable(),
    ordered_on: date(
      'Ordered on',
      'Commandé le',
      'Day of the first order that was made from it',
    ).nullable(),
    days_to_conversion: integer(
      'Days to conversion',
      'Délai de conversion',
      'Days from quoted_on to converted_on; 0 where that is dated before',
      'days',
    ).nullable(),
    is_open: flag(
      'Open',
      'En cours',
      'Not converted, not dated after the reference day, and still valid on it (without a last day: still valid)',
    ),
    changed_at: timestamp(
      'Changed',
      'Modifié le',
      'When the source last changed it or what was made from it',
    ).nullable(),
  }),
});
