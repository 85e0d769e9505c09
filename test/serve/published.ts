import { type Db, type Document, Double, Int32, Long } from 'mongodb';
import type { Dataset, Definition } from '../../src/dataset.ts';
import { collectionOf, POINTER_COLLECTION, type Pointer } from '../../src/publish/pointer.ts';
import { type Column, columnsOf } from '../../src/schema/column.ts';
import { collation, servingIndex } from '../../src/schema/order.ts';

/* Published datasets for the tests of reading: documents, index and pointer as a publish leaves them. */

export type Row = Record<string, unknown>;

export function datasetOf(name: string, definition: Definition): Dataset {
  const columns = columnsOf(definition.row);
  return { path: name, ...definition, name, layer: 'gold', sql: '', columns };
}

/** Puts rows (as they are served) behind the API under a version. */
export async function publish(db: Db, version: string, content: [Dataset, Row[]][]) {
  for (const [dataset, rows] of content) {
    const collection = db.collection(collectionOf(dataset.name));
    await collection.deleteMany({});
    await collection.createIndex(servingIndex(dataset), { collation });
    if (rows.length) await collection.insertMany(rows.map((row) => documentOf(dataset, row)));
  }
  await point(db, pointerTo(version, content));
}

export async function point(db: Db, pointer: Pointer) {
  const pointers = db.collection<Pointer>(POINTER_COLLECTION);
  await pointers.replaceOne({ _id: 'current' }, pointer, { upsert: true });
}

export function pointerTo(version: string, content: [Dataset, Row[]][]): Pointer {
  const published_at = new Date('2026-01-15T04:00:12Z');
  const datasets = content.map(([dataset, rows]) => [
    dataset.name,
    {
      rows: rows.length,
      rows_by_source: countBySource(rows),
      checksum: '0',
      definition: '0',
      step: 'gold',
      run_id: version,
      changed_at: published_at,
    },
  ]);
  return {
    _id: 'current',
    version,
    run_id: `run-${version}`,
    token: 1,
    state: 'stable',
    published_at,
    as_of: '2026-01-15',
    fingerprint: 'f',
    data_through: { retail: '2026-01-14T18:42:00', ebp: '2026-01-10T00:00:00' },
    datasets: Object.fromEntries(datasets),
  };
}

function countBySource(rows: Row[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { source } of rows) counts[String(source)] = (counts[String(source)] ?? 0) + 1;
  return counts;
}

function documentOf(dataset: Dataset, row: Row): Document {
  const id = dataset.key.map((column) => row[column]).join(':');
  const values = dataset.columns.map((column) => [column.name, bsonOf(column, row[column.name])]);
  return { _id: id, ...Object.fromEntries(values) };
}

function bsonOf({ kind }: Column, value: unknown): unknown {
  if (value === null || value === undefined) return null;
  if (kind === 'date') return new Date(`${value}T00:00:00Z`);
  if (kind === 'timestamp') return new Date(`${value}Z`);
  if (kind === 'count') return Long.fromNumber(Number(value));
  if (kind === 'integer') return new Int32(Number(value));
  return typeof value === 'number' ? new Double(value) : value;
}
