import { z } from 'zod';
import { define } from '../dataset.ts';
import { count, date, flag, integer, money, source, text, timestamp } from '../schema/column.ts';

export default define({
  description: 'Amounts due and payments, of customers and to suppliers',
  label: { en: 'Payments', fr: 'Paiements' },
  key: ['source', 'payment_id'],
  row: z.strictObject({
    source: source(),
    payment_key: count('Key', 'Clé', 'Surrogate key', 'key'),
    payment_id: text('Id', 'N°', 'Id of the due amount, or of the assignment of a payment to it'),
    payment_kind: text(
      'Kind',
      'Nature',
      'due: an amount to be paid; paid: a payment assigned to one; unassigned: a payment not (wholly) assigned',
    ),
    side: text('Side', 'Sens', 'customer: money coming in; supplier: money going out'),
    commitment_id: text('Due amount id', 'N° échéance', 'The due amount').nullable(),
    document_id: text('Document id', 'N° document', 'Document it is due for').nullable(),
    document_kind: text(
      'Document kind',
      'Nature du document',
      'invoice, credit_note, order …; null: not known',
    ).nullable(),
    document_number: text('Number', 'Numéro', 'Number of the document').nullable(),
    issued_on: date('Issued on', 'Émis le', 'Day of the document').nullable(),
    third_id: text('Third party id', 'N° tiers', 'Customer or supplier').nullable(),
    third_name: text('Third party', 'Tiers', 'Name of the customer or supplier').nullable(),
    due_on: date('Due on', 'Échéance', 'Day it is due').nullable(),
    paid_on: date('Paid on', 'Payé le', 'Day of payment').nullable(),
    amount: money(
      'Amount',
      'Montant',
      'Amount due or paid, VAT included, in the direction of its side',
    ),
    balance: money(
      'Balance',
      'Solde',
      'What is still to be paid of a due amount: as the source says, else the amount less what was paid of it',
    ).nullable(),
    is_owed: flag(
      'Owed',
      'Dû',
      'Whether it is a debt already: not the forecast of a quote, an order or a delivery',
    ),
    changed_at: timestamp('Changed', 'Modifié le', 'When the source last changed it').nullable(),
    date_key: integer('Date key', 'Clé date', 'YYYYMMDD of the due day or the payment').nullable(),
  }),
  staged: z.strictObject({
    source: source(),
    payment_id: text('Id', 'N°', 'Id of the due amount, or of the assignment of a payment to it'),
    payment_kind: text(
      'Kind',
      'Nature',
      'due: an amount to be paid; paid: a payment assigned to one; unassigned: a payment not (wholly) assigned',
    ),
    side: text('Side', 'Sens', 'customer: money coming in; supplier: money going out'),
    commitment_id: text('Due amount id', 'N° échéance', 'The due amount').nullable(),
    document_id: text('Document id', 'N° document', 'Document it is due for').nullable(),
    document_kind: text(
      'Document kind',
      'Nature du document',
      'invoice, credit_note, order …; null: not known',
    ).nullable(),
    document_number: text('Number', 'Numéro', 'Number of the document').nullable(),
    issued_on: date('Issued on', 'Émis le', 'Day of the document').nullable(),
    third_id: text('Third party id', 'N° tiers', 'Customer or supplier').nullable(),
    third_name: text('Third party', 'Tiers', 'Name of the customer or supplier').nullable(),
    due_on: date('Due on', 'Échéance', 'Day it is due').nullable(),
    paid_on: date('Paid on', 'Payé le', 'Day of payment').nullable(),
    amount: money(
      'Amount',
      'Montant',
      'Amount due or paid, VAT included, in the direction of its side',
    ),
    balance: money(
      'Balance',
      'Solde',
      'What the source says is still to be paid of a due amount',
    ).nullable(),
    changed_at: timestamp('Changed', 'Modifié le', 'When the source last changed it').nullable(),
  }),
});
