import {
  adding,
  count,
  date,
  integer,
  money,
  personalText,
  ratio,
  text,
  timestamp,
} from './column.ts';

/*
 * Columns of the datasets about a company's sale documents. They are functions, so that each row has columns of its
 * own. Revenue is that of invoices less credit notes, VAT excluded.
 */

const revenue = () =>
  money('Revenue', "Chiffre d'affaires", 'Net amount of invoices less credit notes, VAT excluded');

const margin = () =>
  money(
    'Margin',
    'Marge',
    'Revenue - cost, of the lines whose cost is known; null where no cost is',
  );

export const marginColumn = () => adding('sum', margin()).nullable();

export const marginRateColumn = () =>
  ratio(
    'Margin rate',
    'Taux de marge',
    'Margin / revenue of the lines whose cost is known, 0 to 1; null without such revenue',
  ).nullable();

const documents = () =>
  count(
    'Documents',
    'Documents',
    'Distinct invoices and credit notes with such a line',
    'documents',
  );

/**
 * Revenue, margin, documents and customers of a set of revenue lines. `lines`: whether a line can be in the sets of
 * several rows; `orders`: whether a document can.
 */
export const tradeColumns = (lines: 'apart' | 'shared', orders: 'apart' | 'shared') => ({
  revenue: lines === 'apart' ? adding('sum', revenue()) : revenue(),
  margin: lines === 'apart' ? marginColumn() : margin().nullable(),
  margin_rate: marginRateColumn(),
  nb_documents: orders === 'apart' ? adding('sum', documents()) : documents(),
  nb_customers: count('Customers', 'Clients', 'Distinct customers of these documents', 'customers'),
});

export const customerColumns = () => ({
  customer_id: text(
    'Customer id',
    'N° client',
    'Id of the customer; null: the document names none',
  ).nullable(),
  customer_name: personalText(
    'Customer',
    'Client',
    'Name of the customer as it is now; null where the customer is not known',
  ).nullable(),
});

export const familyColumns = () => ({
  item_family_id: text(
    'Family id',
    'N° famille',
    'Family of the item as it is now; null: no item, or one without family',
  ).nullable(),
  item_family_name: text('Family', 'Famille', 'Caption of the family').nullable(),
});

export const monthColumn = () => date('Month', 'Mois', 'First day of the month');

export const rankColumn = (by: string) =>
  integer('Rank', 'Rang', `Place by ${by}, 1 is the highest; ties by id`);

export const spanColumn = () =>
  text('Span', 'Durée', 'all: all time; 12m: the 365 days that end on the reference day');

/** Latest change in the source, so that an unchanged row is not written again. */
export const createdAt = () =>
  timestamp(
    'Created',
    'Créé le',
    'Latest change, in the source, of the lines that the row was made from; null where it dates none',
  ).nullable();

export const updatedAt = () =>
  timestamp(
    'Updated',
    'Mis à jour le',
    'Latest change, in the source, of what the row was made from; null where it dates none',
  ).nullable();
