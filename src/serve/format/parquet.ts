import type { SchemaElement } from 'hyparquet';
import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Document } from 'mongodb';
import type { Column, Kind } from '../../schema/column.ts';
import { chunksOf } from './chunks.ts';
import type { Format } from './format.ts';

/** Rows of a row group: what is held in memory, and what a reader takes at once. */
const GROUP_ROWS = 5_000;

/** Parquet with the types of the columns: days are DATE, date-times TIMESTAMP without zone. */
export const parquet: Format = {
  type: 'application/vnd.apache.parquet',
  extension: 'parquet',
  async *encode(batches, columns) {
    const bytes = new Drain();
    const schema = [{ name: 'row', num_children: columns.length }, ...columns.map(element)];
    const writer = new ParquetWriter({ writer: bytes, schema, createdBy: 'goldserve' });
    for await (const documents of chunksOf(batches, GROUP_ROWS)) {
      await writer.write({
        columnData: columns.map((column) => columnData(column, documents)),
        rowGroupSize: documents.length,
      });
      yield bytes.drain();
    }
    await writer.finish();
    yield bytes.drain();
  },
};

/** Gives away what was written so far; offsets in the file go on counting. */
class Drain extends ByteWriter {
  drain(): Uint8Array {
    const written = this.getBytes().slice();
    this.index = 0;
    return written;
  }
}

type Physical = Omit<SchemaElement, 'name' | 'repetition_type'>;

const TIMESTAMP: Physical = {
  type: 'INT64',
  logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: false, unit: 'MILLIS' },
};

const types: Record<Kind, Physical> = {
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  date: { type: 'INT32', converted_type: 'DATE' },
  timestamp: TIMESTAMP,
  money: { type: 'DOUBLE' },
  ratio: { type: 'DOUBLE' },
  number: { type: 'DOUBLE' },
  count: { type: 'INT64' },
  integer: { type: 'INT32' },
  boolean: { type: 'BOOLEAN' },
};

const element = ({ name, kind }: Column): SchemaElement => ({
  ...types[kind],
  name,
  repetition_type: 'OPTIONAL',
});

const DAY_MS = 86_400_000;

/** What the writer takes for a kind; others as they are. */
const converted: { [kind in Kind]?: (value: never) => unknown } = {
  date: (value: Date) => Math.floor(value.getTime() / DAY_MS),
  timestamp: (value: Date) => BigInt(value.getTime()),
  count: (value: number) => BigInt(value),
};

function columnData({ name, kind }: Column, documents: Document[]) {
  const convert = converted[kind];
  const data = documents.map((document) => {
    const value = document[name] ?? null;
    return value === null || !convert ? value : convert(value as never);
  });
  return { name, data };
}
