import { createHash } from 'node:crypto';
import type { Document, IndexDescription } from 'mongodb';
import { type Dataset, idColumnsOf } from '../dataset.ts';
import { type Column, kinds } from './column.ts';
import { collation, type Direction, servingIndex, toOrder } from './order.ts';

/*
 * What a dataset's columns are in MongoDB: the validator, the indexes, and one fingerprint of both.
 */

type Shape = Pick<Dataset, 'columns' | 'key' | 'idColumns' | 'sort' | 'time' | 'indexes'>;

/** Raised when the way rows become documents changes, so that every collection is built anew. */
const FORMAT = 1;

/** Every key is there, of its one type (or null where that is allowed), and no other key. */
export function validatorOf({ columns }: Pick<Dataset, 'columns'>): Document {
  return {
    $jsonSchema: {
      bsonType: 'object',
      required: ['_id', ...columns.map(({ name }) => name)],
      additionalProperties: false,
      properties: Object.fromEntries([
        ['_id', { bsonType: 'string' }],
        ...columns.map((column) => [column.name, { bsonType: bsonTypeOf(column) }]),
      ]),
    },
  };
}

function bsonTypeOf({ kind, nullable }: Column): string | string[] {
  const { bson } = kinds[kind];
  return nullable ? [bson, 'null'] : bson;
}

/**
 * Two kinds of readers, two kinds of indexes. The API orders text with `collation`, and an index on text serves it
 * only with the same one: the default order (key included) and the time within a source have it. Metabase and other
 * plain clients use none: the time alone and the declared indexes are for them.
 */
export function indexesOf(dataset: Shape): IndexDescription[] {
  const { time, indexes = [] } = dataset;
  const collated = [servingIndex(dataset), ...(time ? [key(['source', time])] : [])];
  const plain = [...(time ? [key([time])] : []), ...indexes.map(key)];
  return [
    ...distinct(collated).map(([name, keys]) => ({ key: keys, name: `${name}_fr`, collation })),
    ...distinct(plain).map(([name, keys]) => ({ key: keys, name })),
  ];
}

type Keys = Record<string, Direction>;

const key = (terms: string[]): Keys => Object.fromEntries(toOrder(terms));

/** Declared twice is built once. */
const distinct = (keys: Keys[]) => [...new Map(keys.map((each) => [indexName(each), each]))];

const indexName = (keys: Keys) =>
  Object.entries(keys)
    .map(([column, direction]) => `${column}_${direction}`)
    .join('_');

/** Fingerprint of columns, key, validator and indexes: another one means that the collection is built anew. */
export function definitionOf(dataset: Shape): string {
  const columns = dataset.columns.map(({ name, kind, nullable }) => [name, kind, nullable]);
  const parts = [FORMAT, columns, idColumnsOf(dataset), validatorOf(dataset), indexesOf(dataset)];
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}
