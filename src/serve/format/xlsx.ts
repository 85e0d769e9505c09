import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { Column } from '../../schema/column.ts';
import { isNumber } from '../measure.ts';
import type { Batches, Format } from './format.ts';
import { SHEET_END, SHEET_PATH, SHEET_START, STATIC_PARTS } from './xlsx_parts.ts';

/*
 * A workbook with one sheet, written cell by cell into a zip that is streamed: libraries that build workbooks keep
 * them in memory or do not wait for a slow reader. Texts are written in their cells: nobody has to know them all first.
 */

/** A sheet has 1,048,576 rows, and the first holds the names of the columns. */
const MAX_ROWS = 1_048_576 - 1;

export const xlsx: Format = {
  type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  extension: 'xlsx',
  maxRows: MAX_ROWS,
  async *encode(batches, columns) {
    const zip = new ZipFile();
    const rows = Readable.from(sheet(batches, columns), { objectMode: false });
    const output = zip.outputStream as Readable;
    const fail = (error: Error) => void output.destroy(error);
    // The zip passes on no error of what it reads.
    rows.on('error', fail);
    zip.on('error', fail);
    for (const [path, content] of STATIC_PARTS) zip.addBuffer(Buffer.from(content), path);
    zip.addReadStream(rows, SHEET_PATH);
    zip.end();
    try {
      yield* output as AsyncIterable<Uint8Array>;
    } finally {
      rows.destroy();
    }
  },
};

async function* sheet(batches: Batches, columns: readonly Column[]) {
  const cells = columns.map((column) => ({ name: column.name, write: cellWriter(column) }));
  const names = columns.map(({ name }) => textCell(name));
  yield `${SHEET_START}<row>${names.join('')}</row>`;
  for await (const documents of batches) {
    let text = '';
    for (const document of documents) {
      text += '<row>';
      for (const { name, write } of cells) text += write(document[name] ?? null);
      text += '</row>';
    }
    yield text;
  }
  yield SHEET_END;
}

const EMPTY = '<c/>';

function cellWriter(column: Column): (value: unknown) => string {
  const write = writerOf(column);
  return (value) => (value === null ? EMPTY : write(value));
}

function writerOf(column: Column): (value: unknown) => string {
  if (isNumber(column)) return (value) => `<c><v>${Number(value)}</v></c>`;
  if (column.kind === 'boolean') return (value) => `<c t="b"><v>${value ? 1 : 0}</v></c>`;
  if (column.kind === 'text') return (value) => textCell(String(value));
  const style = column.kind === 'date' ? 1 : 2;
  return (value) => timeCell(value as Date, style);
}

const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets, counting a 29 February 1900 that never was. */
const DAY_ZERO = Date.UTC(1899, 11, 30);
const FIRST_DAY = Date.UTC(1900, 2, 1);

/** Days before March 1900 do not exist in a sheet: they are written as text. */
function timeCell(at: Date, style: number): string {
  if (at.getTime() < FIRST_DAY) return textCell(at.toISOString().slice(0, style === 1 ? 10 : 19));
  return `<c s="${style}"><v>${(at.getTime() - DAY_ZERO) / DAY_MS}</v></c>`;
}

const textCell = (text: string) =>
  `<c t="inlineStr"><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

/** XML has no control characters; sheets write them, and what looks like it, as _xHHHH_. */
function escaped(text: string): string {
  return (
    text
      .replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is replaced
      .replace(/[\u0000-\u0008\u000b\u000c\r\u000e-\u001f\ufffe\uffff]/g, hexEscape)
      .replace(/[&<>]/g, (character) => entities[character] as string)
  );
}

const hexEscape = (character: string) =>
  `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
