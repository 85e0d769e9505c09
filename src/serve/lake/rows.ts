import type { Document } from 'mongodb';
import type { Statement } from '../plan_duckdb.ts';
import type { Batch } from './protocol.ts';

/** The rows of a batch, as MongoDB's driver would give them. */
export function documentsOf({ columns, rows }: Batch, named: Statement['columns']): Document[] {
  const fields = named.map(({ name, isTime }, at) => {
    return { name, convert: isTime ? moment : plain, values: columns[at] ?? [] };
  });
  return Array.from({ length: rows }, (_, row) => {
    const document: Document = {};
    for (const { name, convert, values } of fields) document[name] = convert(values[row]);
    return document;
  });
}

const moment = (value: unknown) => (typeof value === 'number' ? new Date(value) : null);

/** A count past 2^53 is the nearest number, as it is in every answer. */
const plain = (value: unknown) => (typeof value === 'bigint' ? Number(value) : (value ?? null));
