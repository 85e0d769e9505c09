import { z } from 'zod';
import { define } from '../dataset.ts';
import {
  count,
  date,
  decimal,
  flag,
  integer,
  money,
  source,
  text,
  timestamp,
} from '../schema/column.ts';

/** What a source says of a line, and what silver keeps of it. */
const lineColumns = () => ({
  line_id: text('Line id', 'N° ligne', 'Id of the line'),
  document_id: text('Document id', 'N° document', 'Purchase document'),
  document_kind: text(
    'Kind',
    'Nature',
    'quote, order, delivery, invoice, credit_note, return, other',
  ),
  document_number: text('Number', 'Numéro', 'Number of the document').nullable(),
  document_type: integer('Type', 'Type', 'Type code').nullable(),
  document_state: integer('State', 'État', 'State code').nullable(),
  supplier_id: text('Supplier id', 'N° fournisseur', 'Supplier').nullable(),
  supplier_name: text('Supplier', 'Fournisseur', 'Name of the supplier').nullable(),
  item_id: text('Item id', 'N° article', 'Item bought').nullable(),
  item_name: text('Item', 'Article', 'Caption').nullable(),
  bought_at: timestamp('Bought at', 'Acheté le', 'Time of the document'),
  quantity: decimal('Quantity', 'Quantité', 'Quantity').nullable(),
  amount: money('Amount', 'Montant', 'Net amount, VAT excluded, negative on a credit note'),
  vat_amount: money('VAT', 'TVA', 'VAT').nullable(),
  is_expense: flag(
    'Expense',
    'Dépense',
    'Whether it counts in purchases: an invoice or a credit note',
  ),
  delivered_on: date('Delivery day', 'Livraison', 'Day of delivery').nullable(),
  changed_at: timestamp('Changed', 'Modifié le', 'When the source last changed it').nullable(),
});

export default define({
  description: 'Every accepted line of every purchase document',
  label: { en: 'Purchase lines', fr: "Lignes d'achat" },
  key: ['source', 'line_id'],
  row: z.strictObject({
    source: source(),
    purchase_fact_key: count('Key', 'Clé', 'Surrogate key of the line', 'key'),
    ...lineColumns(),
    item_key: count(
      'Item key',
      'Clé article',
      'Version of the item valid at the date',
      'key',
    ).nullable(),
    date_key: integer('Date key', 'Clé date', 'YYYYMMDD'),
    bought_on: date('Bought on', 'Jour', 'Day'),
  }),
  staged: z.strictObject({
    source: source(),
    ...lineColumns(),
  }),
});
