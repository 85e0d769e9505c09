import {
  Bool,
  type DataType,
  DateDay,
  Field,
  Float64,
  Int32,
  Int64,
  makeData,
  RecordBatch,
  RecordBatchStreamWriter,
  Schema,
  Struct,
  TimestampMillisecond,
  Utf8,
  vectorFromArray,
} from 'apache-arrow';
import type { Document } from 'mongodb';
import type { Column, Kind } from '../../schema/column.ts';
import { chunksOf } from './chunks.ts';
import type { Format } from './format.ts';

/** Rows of a record batch. */
const BATCH_ROWS = 5_000;
/** What a stream ends with: a continuation mark and a length of 0. */
const END_BYTES = 8;

/**
 * The streaming format of Arrow. The library's writer gathers what a slow reader does not take, so each batch is written
 * as a stream of its own, of which the head (the schema, once for all) and the end are put where they belong.
 */
export const arrow: Format = {
  type: 'application/vnd.apache.arrow.stream',
  extension: 'arrows',
  async *encode(batches, columns) {
    const schema = new Schema(
      columns.map(({ name, kind }) => new Field(name, types[kind](), true)),
    );
    const empty = streamOf(recordBatch(schema, columns, []));
    const head = headBytes(empty);
    yield empty.subarray(0, head);
    for await (const documents of chunksOf(batches, BATCH_ROWS)) {
      yield streamOf(recordBatch(schema, columns, documents)).subarray(head, -END_BYTES);
    }
    yield empty.subarray(-END_BYTES);
  },
};

const streamOf = (batch: RecordBatch) =>
  RecordBatchStreamWriter.writeAll([batch]).toUint8Array(true);

/** The first message is the schema: a mark, the length of what follows, and no body. */
const headBytes = (stream: Uint8Array) =>
  8 + new DataView(stream.buffer, stream.byteOffset).getInt32(4, true);

const types: Record<Kind, () => DataType> = {
  text: () => new Utf8(),
  date: () => new DateDay(),
  timestamp: () => new TimestampMillisecond(),
  money: () => new Float64(),
  ratio: () => new Float64(),
  number: () => new Float64(),
  count: () => new Int64(),
  integer: () => new Int32(),
  boolean: () => new Bool(),
};

function recordBatch(schema: Schema, columns: readonly Column[], documents: Document[]) {
  const children = columns.map(({ name, kind }, index) => {
    const values = documents.map((document) => arrowValue(document[name], kind));
    const type = schema.fields[index]?.type as DataType;
    return vectorFromArray(values, type).data[0] ?? makeData({ type, length: 0 } as never);
  });
  const type = new Struct(schema.fields);
  return new RecordBatch(
    schema,
    makeData({ type, length: documents.length, nullCount: 0, children }),
  );
}

function arrowValue(value: unknown, kind: Kind): unknown {
  if (value === null || value === undefined) return null;
  return kind === 'count' ? BigInt(Number(value)) : value;
}
