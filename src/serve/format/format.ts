import type { Document } from 'mongodb';
import type { Column } from '../../schema/column.ts';
import { arrow } from './arrow.ts';
import { csv } from './csv.ts';
import { ndjson } from './ndjson.ts';
import type { FormatName } from './parameter.ts';
import { parquet } from './parquet.ts';
import { xlsx } from './xlsx.ts';

/** Documents as they are stored, some hundred at a time. */
export type Batches = AsyncIterable<Document[]>;

export interface EncodeOptions {
  locale?: 'fr';
}

/** A way to write rows that is streamed: what it holds in memory is one batch. */
export interface Format {
  /** Media type, with its charset. */
  type: string;
  extension: string;
  /** More rows than this cannot be written. */
  maxRows?: number;
  /** The bytes of a file with these columns. Ends early (throws) when the batches do. */
  encode(
    batches: Batches,
    columns: readonly Column[],
    options: EncodeOptions,
  ): AsyncIterable<string | Uint8Array>;
}

/** Every format but JSON, whose answer is a page with its `meta`. */
export const formats: Record<Exclude<FormatName, 'json'>, Format> = {
  csv,
  ndjson,
  xlsx,
  parquet,
  arrow,
};
