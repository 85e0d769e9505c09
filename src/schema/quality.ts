import { count, date, source, text } from './column.ts';

/* Columns that silver's measures of a table and the dataset made of them share. */

export const measuredTable = () => ({
  source: source(),
  day: date('Day', 'Jour', 'Day on which the source was read, in the configured time zone'),
  table_name: text('Table', 'Table', 'Table of the common model that the rows were delivered to'),
});

export const measuredRows = () => ({
  rows_in: count('Rows in', 'Lignes reçues', 'Rows that the source delivered', 'rows'),
  accepted: count('Accepted', 'Acceptées', 'Rows taken', 'rows'),
  rejected: count('Refused', 'Refusées', 'Rows refused, for whatever reason', 'rows'),
});

export const brokenRules = () => ({
  incoherent: count(
    'Incoherent',
    'Incohérences',
    'Faults noted in rows that were taken; a row may have several',
    'faults',
  ),
  end_before_start: count(
    'Dates at odds',
    'Dates contradictoires',
    'Ends before its start, due before its issue, or dated after the reference day',
    'rows',
  ),
  closed_without_date: count(
    'Closed without date',
    'Clos sans date',
    'Closed without a day of closing, or open with one',
    'rows',
  ),
  negative_stock: count('Negative stock', 'Stock négatif', 'Stock levels below 0', 'rows'),
  totals_differ: count(
    'Totals differ',
    'Totaux divergents',
    'A total that is not the sum of its lines, a balance that is not what is left',
    'rows',
  ),
  orphan_keys: count(
    'Orphan keys',
    'Clés orphelines',
    'Rows, refused ones too, that name a customer, item, document … that is not there',
    'rows',
  ),
});
