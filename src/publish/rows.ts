import type { DuckDBDataChunk } from '@duckdb/node-api';
import { type Document, Double } from 'mongodb';
import { type Dataset, givenColumns, idColumnsOf } from '../dataset.ts';
import { quote } from '../engine/duckdb.ts';
import { name } from '../engine/sql.ts';
import type { Column, Kind } from '../schema/column.ts';

/*
 * Rows of a gold Parquet file as the documents they become. DuckDB computes `_id` and brings every column to what
 * MongoDB stores (doubles, milliseconds), so that two files are compared as MongoDB would see them.
 */

export type Shape = Pick<Dataset, 'name' | 'columns' | 'key' | 'hidden' | 'idColumns'>;

/** A SELECT of `_id` and the columns, in order, from the Parquet file. */
export function selectDocuments(dataset: Shape, parquet: string): string {
  const columns = dataset.columns.map((column) => `${stored(column)} as ${name(column.name)}`);
  return `select ${idOf(dataset)} as _id, ${columns.join(', ')} from read_parquet(${quote(parquet)})`;
}

/** The documents of a chunk of `selectDocuments`. */
export function documentsOf(chunk: DuckDBDataChunk, { columns }: Shape): Document[] {
  const [ids = [], ...values] = chunk.getColumns();
  const fields = columns.map(({ name: field, kind }, index) => {
    return { field, convert: converters[kind], values: values[index] ?? [] };
  });
  return ids.map((id, row) => {
    const document: Document = { _id: id };
    for (const { field, convert, values } of fields) {
      const value = values[row];
      document[field] = value === null || !convert ? value : convert(value as number);
    }
    return document;
  });
}

/** About how many bytes one document takes without its text, and SQL for the length of its text. */
export function sizeOf({ columns }: Shape): { fixed: number; text: string } {
  const fixed = columns.reduce((bytes, { name: field }) => bytes + field.length + 10, 20);
  const texts = ['_id', ...columns.filter(({ kind }) => kind === 'text').map((each) => each.name)];
  const lengths = texts.map((field) => `coalesce(strlen(${name(field)}), 0)`);
  return { fixed, text: lengths.join(' + ') };
}

/** The driver writes whole numbers as integers: a Double says what is meant. A bigint becomes a Long by itself. */
const double = (value: number) => (Number.isInteger(value) ? new Double(value) : value);
const date = (milliseconds: number) => new Date(milliseconds);

const converters: { [kind in Kind]?: (value: number) => unknown } = {
  date,
  timestamp: date,
  money: double,
  ratio: double,
  number: double,
};

function stored({ name: column, kind }: Column): string {
  switch (kind) {
    case 'date':
    case 'timestamp':
      return `cast(epoch_ms(cast(${name(column)} as timestamp)) as double)`;
    case 'money':
    case 'ratio':
    case 'number':
      return `cast(${name(column)} as double)`;
    default:
      return name(column);
  }
}

/** `source:key…`: the parts of the identity joined by `:`; a null part is empty. */
function idOf(shape: Shape): string {
  const [id, columns] = [idColumnsOf(shape), givenColumns(shape)];
  const parts = id.map((column, index) => {
    const kind = columns.find((each) => each.name === column)?.kind ?? 'text';
    return idPart(column, kind, index === id.length - 1);
  });
  return parts.join(` || ':' || `);
}

/**
 * Two keys never share an `_id`: before the last part a `:` in a text is written %3A (and % is %25); an empty text is
 * `%`, for null is empty; a last text that begins with % gets one more.
 */
function idPart(column: string, kind: Kind, isLast: boolean): string {
  const text = `cast(${name(column)} as varchar)`;
  if (kind === 'timestamp') return `coalesce(replace(${text}, ' ', 'T'), '')`;
  if (kind !== 'text') return `coalesce(${text}, '')`;
  const inner = `replace(replace(${text}, '%', '%25'), ':', '%3A')`;
  const last = `case when ${text}[1] = '%' then '%' || ${text} else ${text} end`;
  return `case when ${text} = '' then '%' else coalesce(${isLast ? last : inner}, '') end`;
}
