import type { Column } from '../../schema/column.ts';
import { isNumber } from '../measure.ts';
import { rowFormatter } from '../row.ts';
import type { Format } from './format.ts';

/*
 * RFC 4180: CRLF, a header of column names, quotes where they are needed. A missing value is nothing, an empty text is
 * `""`. Values are exact: a cell that begins with `=` stays as it is, unless `locale=fr` asks for a file that is made
 * to be opened by a spreadsheet, which would compute it.
 */

export const csv: Format = {
  type: 'text/csv; charset=utf-8; header=present',
  extension: 'csv',
  async *encode(batches, columns, { locale }) {
    const style = locale === 'fr' ? french : plain;
    const line = lineWriter(columns, style);
    const format = rowFormatter(columns);
    const names = columns.map(({ name }) => style.text(name));
    yield `${style.start}${names.join(style.separator)}\r\n`;
    for await (const documents of batches) {
      let text = '';
      for (const document of documents) text += line(format(document));
      yield text;
    }
  },
};

interface Style {
  start: string;
  separator: string;
  text(value: string): string;
  number(value: number): string;
}

const plain: Style = {
  start: '',
  separator: ',',
  text: (value) => quoted(value, /[",\r\n]|^$|^\s|\s$/),
  number: String,
};

/** What a spreadsheet takes for a formula. */
const FORMULA = /^[=+\-@\t\r]/;

const french: Style = {
  start: '\ufeff',
  separator: ';',
  text: (value) => quoted(FORMULA.test(value) ? `'${value}` : value, /[";\r\n]|^$|^\s|\s$/),
  number: (value) => String(value).replace('.', ','),
};

const quoted = (value: string, needsQuotes: RegExp) =>
  needsQuotes.test(value) ? `"${value.replaceAll('"', '""')}"` : value;

function lineWriter(columns: readonly Column[], style: Style) {
  const writers = columns.map((column) => {
    const write = isNumber(column)
      ? (value: unknown) => style.number(value as number)
      : column.kind === 'text'
        ? (value: unknown) => style.text(value as string)
        : String;
    return { name: column.name, write };
  });
  return (row: Record<string, unknown>) => {
    const cells = writers.map(({ name, write }) => {
      const value = row[name];
      return value === null || value === undefined ? '' : write(value);
    });
    return `${cells.join(style.separator)}\r\n`;
  };
}
