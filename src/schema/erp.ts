import { count, date, money, text, timestamp } from './column.ts';

/*
 * Columns that datasets of an ERP share. They are functions, so that each row has columns of its own.
 */

/** When something that the row was made from last changed, not when it was computed. */
export const updatedAt = () =>
  timestamp(
    'Updated',
    'Mis à jour le',
    'Latest change in the source of what the row was made from: where nothing changed the row stays as it is',
  ).nullable();

/** An item: key of its last version, id, caption, family. */
export const itemColumns = () => ({
  item_key: count('Item key', 'Clé article', 'Last version of the item', 'key'),
  item_id: text('Item id', 'N° article', 'Id of the item in its source'),
  item_name: text('Item', 'Article', 'Caption of the item').nullable(),
  item_family_name: text('Family', 'Famille', 'Caption of its family').nullable(),
});

/** Open amounts of one customer or supplier by how long they have been due. */
export const ageingColumns = () => ({
  nb_open: count('Open amounts', 'Échéances ouvertes', 'Amounts due with a balance', 'amounts'),
  total: money('Open', 'Encours', 'Sum of the balances, VAT included; credit notes reduce it'),
  not_due: money('Not due', 'Non échu', 'Due on the reference day or later, or on no known day'),
  days_1_30: money('1-30 days', '1 à 30 jours', 'Due 1 to 30 days ago'),
  days_31_60: money('31-60 days', '31 à 60 jours', 'Due 31 to 60 days ago'),
  days_61_90: money('61-90 days', '61 à 90 jours', 'Due 61 to 90 days ago'),
  over_90: money('Over 90 days', 'Plus de 90 jours', 'Due more than 90 days ago'),
  overdue: money('Overdue', 'Échu', 'total - not_due'),
  oldest_due_on: date(
    'Oldest due day',
    'Plus ancienne échéance',
    'Due day of the oldest overdue amount that is not a credit note',
  ).nullable(),
  unassigned_payments: money(
    'Unassigned payments',
    'Règlements non affectés',
    'Payments, or parts of them, that pay no amount due yet; not taken off the total',
  ),
  gold_updated_at: updatedAt(),
});
