import { expect, test } from 'vitest';
import { definitionOf, indexesOf, validatorOf } from '../../src/schema/mongo.ts';
import { clients, visits } from '../publish/shop.ts';

test('the validator asks for every column, of its one BSON type, and for nothing else', () => {
  expect(validatorOf(visits)).toEqual({
    $jsonSchema: {
      bsonType: 'object',
      required: ['_id', ...visits.columns.map(({ name }) => name)],
      additionalProperties: false,
      properties: {
        _id: { bsonType: 'string' },
        source: { bsonType: 'string' },
        shop: { bsonType: 'string' },
        customer: { bsonType: ['string', 'null'] },
        day: { bsonType: 'date' },
        at: { bsonType: ['date', 'null'] },
        amount: { bsonType: ['double', 'null'] },
        share: { bsonType: ['double', 'null'] },
        score: { bsonType: ['double', 'null'] },
        visits: { bsonType: ['long', 'null'] },
        age: { bsonType: ['int', 'null'] },
        vip: { bsonType: ['bool', 'null'] },
      },
    },
  });
});

test('indexes serve the API with its collation, and plain clients without', () => {
  const shown = indexesOf(visits).map(({ name, key, collation }) => [
    name,
    key,
    Boolean(collation),
  ]);
  expect(shown).toEqual([
    ['source_1_shop_1_customer_1_day_1_fr', { source: 1, shop: 1, customer: 1, day: 1 }, true],
    ['source_1_day_1_fr', { source: 1, day: 1 }, true],
    ['day_1', { day: 1 }, false],
    ['source_1_amount_-1', { source: 1, amount: -1 }, false],
  ]);
});

test('an index that is declared twice, or is the default one, is built once', () => {
  const indexes = [
    ['source', 'name'],
    ['source', 'name'],
  ];
  const names = indexesOf({ ...clients, indexes }).map(({ name }) => name);
  expect(names).toEqual(['source_1_id_1_fr', 'source_1_name_1']);
});

test('the fingerprint changes with columns, key and indexes, and with nothing else', () => {
  const before = definitionOf(clients);
  expect(definitionOf({ ...clients, description: 'other' } as typeof clients)).toBe(before);
  const [first, ...rest] = clients.columns;
  const others = [
    { ...clients, indexes: [['source', 'name']] },
    { ...clients, key: ['source', 'name'] },
    { ...clients, columns: [...rest, first] },
    { ...clients, columns: [{ ...first, nullable: true }, ...rest] },
  ] as (typeof clients)[];
  const prints = [before, ...others.map(definitionOf)];
  expect(new Set(prints).size).toBe(prints.length);
});
